package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Sentence.Role;
import io.mailuo.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Which programme a figure measures: the one that its clause names; else the one that its paragraph begins with and goes on
 * about; else the last that the sentence names before it, or that words like 该计划 or the end of its name (主题教育开展以来) point back
 * to; else the one that the paragraph has come to; else that of the section's headline. Totals of the economy and of the
 * population (地区生产总值) measure a programme only where their own clause says so.
 */
final class MeasuredProgrammes {

    /** Characters before a programme that still begins its sentence: a mark, or an adverb. */
    private static final int LEAD = 2;

    /** Sentences back to which words like 该计划 reach. */
    private static final int POINTED = 3;

    /** Characters of the end of a name that stand for all of it. */
    private static final int TAIL = 4;

    private static final String MARKS = "，。；：！？\n";

    private final Words anaphors;
    private final Words totals;

    MeasuredProgrammes(Lexicon lexicon) {
        anaphors = lexicon.words("programme-anaphors");
        totals = lexicon.words("figure-totals");
    }

    /** The programmes that a paragraph begins with and has come to. */
    static final class Topic {
        private int paragraph = -1;
        private Optional<EntityKey> leading = Optional.empty();
        private Optional<EntityKey> programme = Optional.empty();

        private Optional<EntityKey> in(Sentence sentence) {
            return sentence.paragraph() == paragraph ? programme : Optional.empty();
        }

        private Optional<EntityKey> leading(Sentence sentence) {
            return sentence.paragraph() == paragraph ? leading : Optional.empty();
        }
    }

    /** Keeps what a sentence leaves for the next. */
    void leave(Resolution resolution, Section section, Sentence sentence, Topic topic) {
        Optional<EntityKey> named = topic(resolution, sentence)
                .or(() ->
                        pointedAt(resolution, section, sentence, sentence.span().end()));
        Optional<EntityKey> come = named.or(() -> topic.in(sentence));
        if (sentence.paragraph() != topic.paragraph) {
            topic.leading = beginning(resolution, sentence);
        }
        topic.programme = come;
        topic.paragraph = sentence.paragraph();
    }

    Optional<EntityKey> of(
            Resolution resolution, Section section, Sentence sentence, Mention.Quantity quantity, Topic topic) {
        int start = sentence.span().start();
        int stop = Math.max(start, quantity.quote().end());
        Optional<EntityKey> own = nearest(
                        resolution,
                        within(resolution, Mention.Programme.class, part(resolution, sentence, quantity, MARKS)),
                        stop)
                .filter(named -> !listed(resolution, sentence, named))
                .flatMap(resolution::key);
        if (own.isPresent() || totals.standIn(quantity.subject())) {
            return own;
        }
        Optional<EntityKey> pointed = pointedAt(resolution, section, sentence, stop);
        return pointed.or(() -> topic.leading(sentence))
                .or(() -> nearest(
                                resolution,
                                within(resolution, Mention.Programme.class, part(resolution, sentence, quantity, "；")),
                                stop)
                        .flatMap(resolution::key))
                .or(() -> last(resolution, new Span(start, stop)))
                .or(() -> topic.in(sentence))
                .or(() -> headline(resolution, section));
    }

    /** Whether a name stands right behind another, so that both are counted (甲应用、乙应用30个). */
    private static boolean listed(Resolution resolution, Sentence sentence, Mention.Programme named) {
        String text = resolution.document().text().normal();
        return within(resolution, Mention.Programme.class, sentence.span()).stream()
                .anyMatch(other -> sideBySide(text, other.span(), named.span()));
    }

    private static Optional<EntityKey> headline(Resolution resolution, Section section) {
        return section.sentences().stream()
                .filter(line -> line.role() == Role.HEADLINE)
                .findFirst()
                .flatMap(headline -> last(resolution, headline.span()));
    }

    /** The last of a part of a sentence before the figure, lists of what is counted aside; else the first behind it. */
    private static Optional<Mention.Programme> nearest(Resolution resolution, List<Mention.Programme> own, int stop) {
        List<Mention.Programme> before =
                own.stream().filter(named -> named.span().end() <= stop).toList();
        String text = resolution.document().text().normal();
        int last = before.size() - 1;
        while (last > 0
                && sideBySide(
                        text, before.get(last - 1).span(), before.get(last).span())) {
            last--;
        }
        boolean list = last > 0 && last < before.size() - 1;
        if (list) {
            return Optional.of(before.get(last - 1));
        }
        return before.isEmpty() ? own.stream().findFirst() : Optional.of(before.get(before.size() - 1));
    }

    private static boolean sideBySide(String text, Span first, Span second) {
        return second.start() >= first.end()
                && second.start() - first.end() <= 1
                && text.substring(first.end(), second.start()).chars().allMatch(c -> c == '、');
    }

    /** What stands between two of the marks around a figure. */
    private static Span part(Resolution resolution, Sentence sentence, Mention.Quantity quantity, String marks) {
        String text = resolution.document().text().normal();
        Span span = sentence.span();
        int at = Math.max(span.start(), Math.min(quantity.span().start(), span.end()));
        int start = at;
        while (start > span.start() && marks.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < span.end() && marks.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    /** The programme of the sentence before, where words like 该计划 and 新政 point back to it. */
    private Optional<EntityKey> pointedAt(Resolution resolution, Section section, Sentence sentence, int stop) {
        int index = section.indexOf(sentence);
        String words = resolution.document().at(new Span(sentence.span().start(), stop));
        boolean pointsBack = anaphors.standIn(words);
        for (int i = index - 1; pointsBack && i >= Math.max(0, index - POINTED); i--) {
            Optional<EntityKey> earlier = topic(resolution, section.sentences().get(i));
            if (earlier.isPresent()) {
                return earlier;
            }
        }
        return named(resolution, section, new Span(sentence.span().start(), stop));
    }

    /** 主题教育开展以来: the end of a longer name that the section has given before. */
    private static Optional<EntityKey> named(Resolution resolution, Section section, Span span) {
        String words = resolution.document().text().normal().substring(span.start(), span.end());
        return Mention.only(Mention.Programme.class, resolution.mentions()).stream()
                .filter(programme -> section.span().contains(programme.span())
                        && programme.span().end() <= span.start())
                .filter(programme -> programme.name().length() > 2 * TAIL)
                .filter(programme -> begins(
                        words, programme.name().substring(programme.name().length() - TAIL)))
                .reduce((first, second) -> second)
                .flatMap(resolution::key);
    }

    private static boolean begins(String words, String tail) {
        return tail.chars().allMatch(Character::isLetter) && words.startsWith(tail);
    }

    /** The programme that a sentence begins with, which it is about; else the last that it names. */
    private static Optional<EntityKey> topic(Resolution resolution, Sentence sentence) {
        return beginning(resolution, sentence).or(() -> last(resolution, sentence.span()));
    }

    private static Optional<EntityKey> beginning(Resolution resolution, Sentence sentence) {
        List<Mention.Programme> named = within(resolution, Mention.Programme.class, sentence.span());
        boolean begins = !named.isEmpty()
                && named.get(0).span().start() - sentence.span().start() <= LEAD;
        return begins ? resolution.key(named.get(0)) : Optional.empty();
    }

    private static Optional<EntityKey> last(Resolution resolution, Span span) {
        List<Mention.Programme> named = within(resolution, Mention.Programme.class, span);
        return named.isEmpty() ? Optional.empty() : resolution.key(named.get(named.size() - 1));
    }

    private static <M extends Mention> List<M> within(Resolution resolution, Class<M> kind, Span span) {
        return Mention.only(kind, resolution.mentions()).stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }
}
