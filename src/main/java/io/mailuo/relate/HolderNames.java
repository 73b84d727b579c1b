package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The bodies and places of a span whose figures may be stated there. */
final class HolderNames {

    private static final int REACH = 16;

    /** Characters of a list of names up to 等. */
    private static final int LONGEST_LIST = 60;

    private static final String MARKS = "，。；：！？\n";

    private final Words refusals;
    private final Words sources;
    private final Words occasions;

    HolderNames(Lexicon lexicon) {
        refusals = lexicon.words("holder-refusals");
        sources = lexicon.words("figure-sources");
        occasions = lexicon.words("holder-leads", "place", "occasion");
    }

    /** Bodies and places in a span that can hold a figure, none inside another. */
    List<Mention> in(Resolution resolution, Span span) {
        Set<Span> officers = officers(resolution);
        List<Mention> found = new ArrayList<>();
        for (Mention mention : resolution.mentions()) {
            boolean named = mention instanceof Mention.Place || mention instanceof Mention.Organisation;
            if (!named || !span.contains(mention.span()) || isClass(resolution, mention)) {
                continue;
            }
            boolean insideLonger = found.stream().anyMatch(other -> other.span().contains(mention.span()));
            if (insideLonger) {
                continue;
            }
            found.removeIf(other -> mention.span().contains(other.span()));
            found.add(mention);
        }
        found.removeIf(mention -> isExample(resolution, mention));
        found.removeIf(mention -> officers.stream().anyMatch(officer -> officer.contains(mention.span()))
                || isPublisher(resolution, mention)
                || isSource(resolution, mention)
                || isOccasion(resolution, mention)
                || isBesideCounted(resolution, mention)
                || isInTitle(resolution, mention));
        return withoutRefused(resolution, span, found);
    }

    /** Without what a word in front refuses (与某县), and what is listed with it (与某县、某市). */
    private List<Mention> withoutRefused(Resolution resolution, Span span, List<Mention> found) {
        String text = resolution.document().text().normal();
        List<Mention> kept = new ArrayList<>();
        int refused = -1;
        for (Mention mention : found) {
            int start = mention.span().start();
            boolean listed = refused >= 0
                    && start - refused <= 1
                    && start >= refused
                    && (start == refused || "、和及与".indexOf(text.charAt(refused)) >= 0);
            if (listed || isRefused(resolution, span, mention)) {
                refused = mention.span().end();
            } else {
                kept.add(mention);
            }
        }
        return kept;
    }

    /** 甲公司、乙公司等21家企业: what a list in front of a figure names is counted by it. */
    private static boolean isExample(Resolution resolution, Mention mention) {
        String text = resolution.document().text().normal();
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
    private static boolean isClass(Resolution resolution, Mention mention) {
        return mention instanceof Mention.Organisation
                && Mention.only(Mention.Place.class, resolution.mentions()).stream()
                        .anyMatch(place -> isWhole(place)
                                && place.span().start() == mention.span().start()
                                && place.span().end() < mention.span().end());
    }

    /** Whether a place is named as 全省, 全县. */
    static boolean isWhole(Mention.Place place) {
        return place.rule().equals("place-relative") && place.name().startsWith("全");
    }

    private static boolean isPublisher(Resolution resolution, Mention mention) {
        return mention instanceof Mention.Organisation body
                && resolution
                        .context()
                        .publisher()
                        .filter(body.fullName()::equals)
                        .isPresent();
    }

    private boolean isRefused(Resolution resolution, Span span, Mention mention) {
        String left = resolution
                .document()
                .text()
                .normal()
                .substring(span.start(), mention.span().start());
        return refusals.end(left);
    }

    /** 国家能源局今天发布数据显示: the words behind a body say that it is where the figures come from. */
    private boolean isSource(Resolution resolution, Mention mention) {
        if (mention instanceof Mention.Place) {
            return false;
        }
        String text = resolution.document().text().normal();
        int from = mention.span().end();
        String right = text.substring(from, Math.min(text.length(), from + REACH));
        int stop = right.indexOf('。');
        String clause = stop < 0 ? right : right.substring(0, stop);
        return sources.standIn(clause);
    }

    /** 某地地震发生后，…: the clause says when, not whose. */
    private boolean isOccasion(Resolution resolution, Mention mention) {
        String text = resolution.document().text().normal();
        int end = mention.span().end();
        while (end < text.length()
                && MARKS.indexOf(text.charAt(end)) < 0
                && end - mention.span().end() < REACH) {
            end++;
        }
        String clause = text.substring(mention.span().end(), end);
        boolean closed = end < text.length() && text.charAt(end) == '，';
        return closed && occasions.end(clause);
    }

    /** The place in the name of a film or a book is no holder. */
    private static boolean isInTitle(Resolution resolution, Mention mention) {
        String text = resolution.document().text().normal();
        if (isInQuotation(text, mention)) {
            return true;
        }
        int open = text.lastIndexOf('《', mention.span().start());
        int close = text.lastIndexOf('》', mention.span().start());
        int behind = text.indexOf('》', mention.span().start());
        return open > close && behind >= 0 && behind - open < 2 * REACH;
    }

    /** 12个省（区）和某兵团: a name beside many that are only counted is one of them. */
    private static boolean isBesideCounted(Resolution resolution, Mention mention) {
        String text = resolution.document().text().normal();
        int start = mention.span().start();
        if (start < 2 || "和及与".indexOf(text.charAt(start - 1)) < 0) {
            return false;
        }
        int from = start - 1;
        while (from > 0 && MARKS.indexOf(text.charAt(from - 1)) < 0 && start - from <= 2 * REACH) {
            from--;
        }
        boolean named = resolution.mentions().stream()
                .anyMatch(other -> (other instanceof Mention.Place || other instanceof Mention.Organisation)
                        && other.span().end() == start - 1);
        boolean counted = text.substring(from, start).chars().anyMatch(Character::isDigit);
        return counted && !named;
    }

    /** “中国某某之乡”: a place that a quoted name begins with. */
    private static boolean isInQuotation(String text, Mention mention) {
        int start = mention.span().start();
        int close = text.indexOf('”', start);
        return mention instanceof Mention.Place
                && start > 0
                && text.charAt(start - 1) == '“'
                && close > mention.span().end()
                && close - start < REACH
                && text.substring(start, close).chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
    }

    private static Set<Span> officers(Resolution resolution) {
        Set<Span> spans = new HashSet<>();
        for (Mention.Post post : Mention.only(Mention.Post.class, resolution.mentions())) {
            post.organisation().ifPresent(spans::add);
        }
        return spans;
    }
}
