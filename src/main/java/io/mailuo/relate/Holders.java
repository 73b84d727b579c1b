package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose figure it is: the body or place that a clause of the sentence begins with, the last before the figure, else the last that
 * the sentence names before it; where it names none, the holder of
 * the figure before it in the paragraph, else the body or place that the nearest earlier sentence of the paragraph begins
 * with; where there is none either, the area of the article. A body that only gives the figures out (国家统计局发布数据显示) or
 * whose officer speaks holds none.
 */
final class Holders {

    /** What the figures of a section have had as holder so far. */
    static final class Memory {
        private int paragraph = -1;
        private Optional<EntityKey> holder = Optional.empty();
    }

    private static final int REACH = 16;
    private static final String MARKS = "，。；：！？\n";

    /** One paragraph in so many must name the area of the article for figures without a holder to be of it. */
    private static final int SPOKEN_OF = 4;

    private final Set<String> refusals;
    private final Set<String> sources;
    private final Set<String> leads;
    private final Set<String> occasions;

    Holders(Lexicon lexicon) {
        refusals = lexicon.words("holder-refusals");
        sources = lexicon.words("figure-sources");
        leads = lexicon.words("holder-leads", "place", "before");
        occasions = lexicon.words("holder-leads", "place", "occasion");
    }

    Optional<EntityKey> of(
            Resolution resolution, Section section, Sentence sentence, Mention.Quantity quantity, Memory memory) {
        Optional<EntityKey> holder = find(resolution, section, sentence, quantity, memory);
        memory.paragraph = sentence.paragraph();
        memory.holder = holder;
        return holder;
    }

    private Optional<EntityKey> find(
            Resolution resolution, Section section, Sentence sentence, Mention.Quantity quantity, Memory memory) {
        int start = sentence.span().start();
        Span before = new Span(start, Math.max(start, quantity.span().start()));
        List<Mention> named = named(resolution, before);
        if (!named.isEmpty()) {
            return resolution.key(chosen(resolution, sentence, named));
        }
        if (memory.paragraph == sentence.paragraph() && memory.holder.isPresent()) {
            return memory.holder;
        }
        for (int i = section.sentences().indexOf(sentence) - 1; i >= 0; i--) {
            Sentence earlier = section.sentences().get(i);
            if (earlier.paragraph() != sentence.paragraph()) {
                break;
            }
            List<Mention> topics = named(resolution, earlier.span());
            if (!topics.isEmpty()) {
                return resolution.key(topics.get(0));
            }
        }
        return articleArea(resolution, section);
    }

    /** The last that a clause begins with, which is its topic or its place; else the last. */
    private Mention chosen(Resolution resolution, Sentence sentence, List<Mention> named) {
        for (int i = named.size() - 1; i >= 0; i--) {
            if (beginsClause(resolution, sentence, named.get(i))) {
                return innermost(named, i);
            }
        }
        return named.get(named.size() - 1);
    }

    /** 某省某市: of names that stand side by side the last is meant. */
    private static Mention innermost(List<Mention> named, int at) {
        int last = at;
        while (last + 1 < named.size()
                && named.get(last).span().end() == named.get(last + 1).span().start()) {
            last++;
        }
        return named.get(last);
    }

    private boolean beginsClause(Resolution resolution, Sentence sentence, Mention mention) {
        String text = resolution.document().text().normal();
        int from = mention.span().start();
        while (from > sentence.span().start() && MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int start = from;
        for (TimeExpression time : sentence.times()) {
            boolean front = time.span().start() == start
                    && time.span().end() <= mention.span().start();
            start = front ? time.span().end() : start;
        }
        String lead = text.substring(start, mention.span().start()).strip();
        return lead.isEmpty() || leads.contains(lead);
    }

    /** The area of the article, where the section speaks of it all along: a page of short items has none. */
    private static Optional<EntityKey> articleArea(Resolution resolution, Section section) {
        Optional<String> area = resolution.context().place();
        Set<Integer> all = new HashSet<>();
        Set<Integer> naming = new HashSet<>();
        for (Sentence sentence : section.sentences()) {
            all.add(sentence.paragraph());
            boolean names = Mention.only(Mention.Place.class, resolution.mentions()).stream()
                    .filter(place -> sentence.span().contains(place.span()))
                    .anyMatch(place -> area.filter(place.fullName()::startsWith).isPresent());
            if (names) {
                naming.add(sentence.paragraph());
            }
        }
        return naming.size() * SPOKEN_OF >= all.size() ? wholeArea(resolution) : Optional.empty();
    }

    private static Optional<EntityKey> wholeArea(Resolution resolution) {
        return resolution
                .context()
                .place()
                .map(place -> new EntityKey(EntityKey.Kind.PLACE, place))
                .filter(key -> resolution.entities().stream()
                        .anyMatch(entity -> entity.key().equals(key)));
    }

    /** Bodies and places in a span that can hold a figure, none inside another. */
    private List<Mention> named(Resolution resolution, Span span) {
        Set<Span> officers = officers(resolution);
        List<Mention> found = new ArrayList<>();
        for (Mention mention : resolution.mentions()) {
            boolean named = mention instanceof Mention.Place || mention instanceof Mention.Organisation;
            if (!named || !span.contains(mention.span())) {
                continue;
            }
            boolean insideLonger = found.stream().anyMatch(other -> other.span().contains(mention.span()));
            if (insideLonger) {
                continue;
            }
            found.removeIf(other -> mention.span().contains(other.span()));
            found.add(mention);
        }
        found.removeIf(mention -> officers.contains(mention.span())
                || isPublisher(resolution, mention)
                || isRefused(resolution, span, mention)
                || isSource(resolution, mention)
                || isOccasion(resolution, mention)
                || isInTitle(resolution, mention));
        return found;
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
        return refusals.stream().anyMatch(left::endsWith);
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
        return sources.stream().anyMatch(clause::contains);
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
        return closed && occasions.stream().anyMatch(clause::endsWith);
    }

    /** The place in the name of a film or a book is no holder. */
    private static boolean isInTitle(Resolution resolution, Mention mention) {
        String text = resolution.document().text().normal();
        int open = text.lastIndexOf('《', mention.span().start());
        int close = text.lastIndexOf('》', mention.span().start());
        int behind = text.indexOf('》', mention.span().start());
        return open > close && behind >= 0 && behind - open < 2 * REACH;
    }

    private static Set<Span> officers(Resolution resolution) {
        Set<Span> spans = new HashSet<>();
        for (Mention.Post post : Mention.only(Mention.Post.class, resolution.mentions())) {
            post.organisation().ifPresent(spans::add);
        }
        return spans;
    }
}
