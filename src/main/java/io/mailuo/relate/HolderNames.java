package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.CapitalDateline;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The bodies and places of a span whose figures may be stated there. */
final class HolderNames {

    private static final int REACH = 16;

    /** Characters from one title mark to the other. */
    private static final int LONGEST_TITLE = 2 * REACH;

    /** Characters of a list of names up to 等. */
    private static final int LONGEST_LIST = 60;

    private static final String MARKS = "，。；：！？\n";

    /** Particles between a verb and its object (走访了某县). */
    private static final String ASPECTS = "了过着";

    private final Words refusals;
    private final Words occasions;
    private final Words foundings;
    private final Words venues;
    private final Words tellings;
    private final FigureSources sources;
    private final NameParts parts;

    HolderNames(Lexicon lexicon, Departments departments) {
        refusals = lexicon.words("holder-refusals");
        occasions = lexicon.words("holder-leads", "place", "occasion");
        tellings = lexicon.words("reporting-clause-verbs");
        foundings = lexicon.words("holder-leads", "place", "founding");
        venues = lexicon.words("holder-leads", "place", "venue");
        sources = new FigureSources(lexicon, departments);
        parts = new NameParts(lexicon);
    }

    /** Bodies and places in a span that can hold a figure, none inside another. */
    List<Mention> in(Named named, Span span) {
        List<Mention> found = longest(named, span);
        found.removeIf(mention -> isExample(named, mention));
        found.removeIf(mention -> named.isOffice(mention)
                || mention.rule().equals(Mention.Organisation.IMPLIED)
                || isPublisher(named, mention)
                || sources.isSource(named, mention)
                || parts.isPart(named, mention)
                || isVenue(named, mention)
                || isToldAt(named, mention)
                || (mention instanceof Mention.Place place && CapitalDateline.names(named.text(), place))
                || isOccasion(named, mention)
                || isBesideCounted(named, mention)
                || isInTitle(named, mention));
        // 某县|全国文明村, 某集团|全国门店: where they rank or stand.
        found.removeIf(mention -> mention instanceof Mention.Place place
                && isWhole(place)
                && found.stream()
                        .anyMatch(other -> other.span().end() == place.span().start()));
        return withoutRefused(named, span, found);
    }

    /** Whether a span names a department that has the word: what it tells is not of whom the sentence before was. */
    boolean areTold(Named named, Span span) {
        return named.holders(span).stream()
                .anyMatch(mention -> mention instanceof Mention.Organisation && sources.hasTheWord(named, mention));
    }

    private static List<Mention> longest(Named named, Span span) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : named.holders(span)) {
            if (isClass(named, mention)) {
                continue;
            }
            boolean insideLonger = found.stream().anyMatch(other -> other.span().contains(mention.span()));
            if (insideLonger) {
                continue;
            }
            found.removeIf(other -> mention.span().contains(other.span()));
            found.add(mention);
        }
        return found;
    }

    /** Without what a word in front refuses (与某县), and what is listed with it (与某县、某市). */
    private List<Mention> withoutRefused(Named named, Span span, List<Mention> found) {
        String text = named.text();
        List<Mention> kept = new ArrayList<>();
        int refused = -1;
        for (Mention mention : found) {
            int start = mention.span().start();
            boolean listed = refused >= 0
                    && start - refused <= 1
                    && start >= refused
                    && (start == refused || "、和及与".indexOf(text.charAt(refused)) >= 0);
            if (listed || isRefused(named, span, mention)) {
                refused = mention.span().end();
            } else {
                kept.add(mention);
            }
        }
        return kept;
    }

    /** 甲公司、乙公司等21家企业: what a list in front of a figure names is counted by it. */
    private static boolean isExample(Named named, Mention mention) {
        String text = named.text();
        int at = mention.span().end();
        int stop = Math.min(text.length(), at + LONGEST_LIST);
        while (at < stop && MARKS.indexOf(text.charAt(at)) < 0 && text.charAt(at) != '等') {
            at++;
        }
        boolean list = at < stop && text.charAt(at) == '等' && at + 1 < text.length();
        String between = text.substring(mention.span().end(), at);
        boolean listed = list && (between.isEmpty() || between.startsWith("、"));
        return listed && Character.isDigit(text.charAt(at + 1));
    }

    /** 全省定点医院: words that begin like 全省 name a class of bodies, whatever was read there. */
    private static boolean isClass(Named named, Mention mention) {
        return mention instanceof Mention.Organisation
                && named.holders(mention.span()).stream()
                        .anyMatch(other -> other instanceof Mention.Place place
                                && isWhole(place)
                                && place.span().start() == mention.span().start()
                                && place.span().end() < mention.span().end());
    }

    /** Whether a place is named as 全省, 全县. */
    static boolean isWhole(Mention.Place place) {
        return place.rule().equals("place-relative") && place.name().startsWith("全");
    }

    private static boolean isPublisher(Named named, Mention mention) {
        return mention instanceof Mention.Organisation body
                && named.resolution()
                        .context()
                        .publisher()
                        .filter(body.fullName()::equals)
                        .isPresent();
    }

    /** Whether a word stands in front that refuses a holder, itself or with a particle (与, 走访了). */
    private boolean isRefused(Named named, Span span, Mention mention) {
        String left = named.text().substring(span.start(), mention.span().start());
        int last = left.length() - 1;
        boolean particle = last > 0 && ASPECTS.indexOf(left.charAt(last)) >= 0;
        return refusals.end(left) || (particle && refusals.end(left.substring(0, last)));
    }

    /** 某会今天在某市开幕: where something is held is not whose its figures are. */
    private boolean isVenue(Named named, Mention mention) {
        return isPlaceOf(named, mention, venues);
    }

    /** 某局长在某市举行的会上表示: nor where something is told. */
    boolean isToldAt(Named named, Mention mention) {
        return mention instanceof Mention.Place && isPlaceOf(named, mention, tellings);
    }

    /** Whether 在 stands before a name, and one of some words at the end of the clause behind it. */
    private static boolean isPlaceOf(Named named, Mention mention, Words ends) {
        String text = named.text();
        int start = mention.span().start();
        int end = endOfClause(text, mention.span().end());
        return start > 0
                && "在于".indexOf(text.charAt(start - 1)) >= 0
                && ends.end(text.substring(mention.span().end(), end));
    }

    private static int endOfClause(String text, int from) {
        int end = from;
        while (end < text.length() && MARKS.indexOf(text.charAt(end)) < 0 && end - from < REACH) {
            end++;
        }
        return end;
    }

    /** 某地地震发生后，…: the clause says when, not whose; 某区挂牌以来 says both. */
    private boolean isOccasion(Named named, Mention mention) {
        String text = named.text();
        int end = endOfClause(text, mention.span().end());
        boolean closed = end < text.length() && text.charAt(end) == '，';
        String clause = text.substring(mention.span().end(), end);
        return closed && occasions.end(clause) && !foundings.end(clause);
    }

    /** The place in the name of a film or a book is no holder. */
    private static boolean isInTitle(Named named, Mention mention) {
        String text = named.text();
        if (isInQuotation(text, mention)) {
            return true;
        }
        int start = mention.span().start();
        int from = Math.max(0, start - LONGEST_TITLE);
        String left = text.substring(from, start + 1);
        int open = left.lastIndexOf('《');
        int close = text.substring(start, Math.min(text.length(), start + LONGEST_TITLE))
                .indexOf('》');
        return open > left.lastIndexOf('》') && close >= 0 && start + close - (from + open) < LONGEST_TITLE;
    }

    /** 12个省（区）和某兵团: a name beside many that are only counted is one of them. */
    private static boolean isBesideCounted(Named named, Mention mention) {
        String text = named.text();
        int start = mention.span().start();
        if (start < 2 || "和及与".indexOf(text.charAt(start - 1)) < 0 || named.endsAt(start - 1)) {
            return false;
        }
        int from = start - 1;
        while (from > 0 && MARKS.indexOf(text.charAt(from - 1)) < 0 && start - from <= 2 * REACH) {
            from--;
        }
        return text.substring(from, start).chars().anyMatch(Character::isDigit);
    }

    /** “中国某某之乡”: a place that a quoted name begins with. */
    private static boolean isInQuotation(String text, Mention mention) {
        int start = mention.span().start();
        if (!(mention instanceof Mention.Place) || start == 0 || text.charAt(start - 1) != '“') {
            return false;
        }
        int close = start
                + text.substring(start, Math.min(text.length(), start + REACH)).indexOf('”');
        return close > mention.span().end()
                && text.substring(start, close).chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
    }
}
