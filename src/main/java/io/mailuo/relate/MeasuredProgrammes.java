package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Sentence.Role;
import io.mailuo.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which programme a figure measures: the one that its clause names; else the one that its paragraph begins with and goes on
 * about; else the last that the sentence names before it, or that words like 该计划 or the end of its name (主题教育开展以来) point back
 * to; else the one that the paragraph has come to; else that with which the section's headline begins. Totals of the economy and
 * of the population (地区生产总值) measure a programme only where their own clause says so.
 *
 * <p>A programme is carried on only while {@link ProgrammeScope} sees no other topic come in.
 */
final class MeasuredProgrammes {

    /** Characters before a programme that still begins its sentence: a mark, or an adverb. */
    private static final int LEAD = 2;

    /** Sentences back to which words like 该计划 reach. */
    private static final int POINTED = 3;

    /** Characters of the end of a name that stand for all of it. */
    private static final int TAIL = 4;

    /** What stands before a quotation that is one of a list. */
    private static final String LISTED = "”、和与";

    private static final String AMONG = "其中";

    private static final String MARKS = "，。；：！？\n";

    private final Words anaphors;
    private final Words totals;
    private final ProgrammeScope scope;
    private final TopicTurns turns;

    MeasuredProgrammes(Lexicon lexicon, ProgrammeScope scope) {
        turns = new TopicTurns(lexicon);
        anaphors = lexicon.words("programme-anaphors");
        totals = lexicon.words("figure-totals");
        this.scope = scope;
    }

    /** The programmes that a paragraph begins with and has come to. */
    static final class Topic {
        private int paragraph = -1;
        private Optional<EntityKey> leading = Optional.empty();
        private Optional<EntityKey> programme = Optional.empty();
        /** Whose the programme is, where its sentence says so. */
        private Optional<EntityKey> actor = Optional.empty();

        /** The first headline of the section, once somebody has asked. */
        private Optional<Sentence> headline = Optional.empty();

        private boolean headlineKnown;

        /** The figure before, and the programme that it measures. */
        private Optional<Mention.Quantity> figure = Optional.empty();

        private Optional<EntityKey> measured = Optional.empty();

        private Optional<Sentence> headline(Section section) {
            if (!headlineKnown) {
                headline = section.sentences().stream()
                        .filter(line -> line.role() == Role.HEADLINE)
                        .findFirst();
                headlineKnown = true;
            }
            return headline;
        }

        private Optional<EntityKey> in(Sentence sentence) {
            return sentence.paragraph() == paragraph ? programme : Optional.empty();
        }

        private Optional<EntityKey> leading(Sentence sentence) {
            return sentence.paragraph() == paragraph ? leading : Optional.empty();
        }

        /** The programmes that figures of a sentence may be carried to. */
        private List<EntityKey> names(Sentence sentence) {
            return Stream.concat(in(sentence).stream(), leading(sentence).stream())
                    .toList();
        }

        private Optional<EntityKey> actor(Sentence sentence) {
            return sentence.paragraph() == paragraph ? actor : Optional.empty();
        }
    }

    /** Keeps what a sentence leaves for the next. */
    void leave(Named named, Section section, Sentence sentence, Topic topic) {
        Optional<Mention.Programme> own = topic(named, sentence);
        Span all = sentence.span();
        Optional<EntityKey> actor = scope.actor(
                        named,
                        sentence,
                        new Span(
                                all.start(),
                                own.map(name -> name.span().start()).orElse(all.end())))
                .or(() -> topic.actor(sentence));
        Optional<EntityKey> come = own.flatMap(named::key)
                .or(() -> pointedAt(named, section, sentence, all.end()))
                .or(() -> topic.in(sentence).filter(kept -> scope.goesOn(named, sentence, all, topic.actor(sentence))));
        boolean turned = own.isEmpty() && turns.turns(named, sentence, topic.names(sentence));
        if (sentence.paragraph() != topic.paragraph || turned) {
            topic.leading = beginning(named, sentence).flatMap(named::key);
        }
        topic.programme = turned ? Optional.empty() : come;
        topic.actor = actor;
        topic.paragraph = sentence.paragraph();
    }

    Optional<EntityKey> of(Named named, Section section, Sentence sentence, Mention.Quantity quantity, Topic topic) {
        Optional<EntityKey> programme = find(named, section, sentence, quantity, topic);
        topic.figure = Optional.of(quantity);
        topic.measured = programme;
        return programme;
    }

    /** 收入8亿元，其中地方级5亿元，增长2%: a part and its change measure what the figure before them does. */
    private static boolean goesOn(Named named, Sentence sentence, Mention.Quantity quantity, Topic topic) {
        Span clause = named.part(sentence, quantity.span().start(), MARKS);
        return topic.figure
                .filter(last -> sentence.span().contains(last.span()))
                .filter(last -> named.text().startsWith(AMONG, clause.start())
                        || last.subject().equals(quantity.subject()))
                .filter(last -> named.programmes(new Span(
                                last.span().end(),
                                Math.max(last.span().end(), quantity.span().start())))
                        .isEmpty())
                .isPresent();
    }

    private Optional<EntityKey> find(
            Named named, Section section, Sentence sentence, Mention.Quantity quantity, Topic topic) {
        int start = sentence.span().start();
        int stop = Math.max(start, quantity.quote().end());
        Optional<EntityKey> own = nearest(
                        named,
                        named.programmes(named.part(sentence, quantity.span().start(), MARKS)),
                        stop)
                .filter(name -> !listed(named, sentence, name))
                .flatMap(named::key);
        if (own.isPresent() || totals.standIn(quantity.subject()) || countsAnother(named, sentence, quantity)) {
            return own;
        }
        if (goesOn(named, sentence, quantity, topic)) {
            return topic.measured;
        }
        Span before = new Span(start, stop);
        boolean turned =
                turns.turns(named, sentence, topic.names(sentence)) || turns.isStock(named, sentence, quantity);
        if (turned) {
            return pointedAt(named, section, sentence, stop).or(() -> inSentence(named, sentence, quantity, stop));
        }
        return pointedAt(named, section, sentence, stop)
                .or(() -> topic.leading(sentence))
                .or(() -> inSentence(named, sentence, quantity, stop))
                .or(() ->
                        topic.in(sentence).filter(kept -> scope.goesOn(named, sentence, before, topic.actor(sentence))))
                .or(() -> headline(named, section, sentence, before, topic))
                .or(() -> opening(
                        named,
                        section,
                        sentence,
                        scope.actor(named, sentence, before).or(() -> topic.actor(sentence))));
    }

    /** 新投放“甲车”|190多辆, in a sentence that names no programme: what is counted has a name of its own; not “甲”“乙”|2个展厅. */
    private static boolean countsAnother(Named named, Sentence sentence, Mention.Quantity quantity) {
        String before = named.text()
                .substring(
                        sentence.span().start(),
                        Math.max(sentence.span().start(), quantity.span().start()));
        int open = before.lastIndexOf('“');
        boolean listed = open > 0 && LISTED.indexOf(before.charAt(open - 1)) >= 0;
        return before.endsWith("”")
                && !listed
                && named.programmes(sentence.span()).isEmpty();
    }

    /** The last that the sentence names before the figure and is still about there, else what the next clause begins to run. */
    private Optional<EntityKey> inSentence(Named named, Sentence sentence, Mention.Quantity quantity, int stop) {
        Span part = named.part(sentence, quantity.span().start(), "；");
        List<Mention.Programme> candidates = named.programmes(part).stream()
                .filter(name -> name.span().end() > stop || scope.isTopic(named, sentence, name))
                .toList();
        Optional<Mention.Programme> chosen = nearest(named, candidates, stop)
                .filter(name -> name.span().end() <= stop
                        ? scope.reaches(named, sentence, name, quantity.span().start())
                        : scope.isRunNext(named, name, stop));
        return chosen.or(() ->
                        beginning(named, sentence).filter(name -> name.span().end() <= stop))
                .flatMap(named::key);
    }

    /** Whether a name stands right behind another, so that both are counted (甲应用、乙应用30个). */
    private static boolean listed(Named named, Sentence sentence, Mention.Programme name) {
        return named.programmes(sentence.span()).stream()
                .anyMatch(other -> sideBySide(named.text(), other.span(), name.span()));
    }

    /** The programme with which the headline of a section begins or that it says is run, where a sentence is about nobody else. */
    private Optional<EntityKey> headline(Named named, Section section, Sentence sentence, Span before, Topic topic) {
        return topic.headline(section)
                .filter(line -> scope.isOf(named, line, sentence, before))
                .flatMap(line -> beginning(named, line)
                        .or(() -> named.programmes(line.span()).stream()
                                .filter(name -> scope.isRun(named, line, name))
                                .findFirst()))
                .flatMap(named::key);
    }

    /** 甲市、乙市在某某教育中…: the programme of the opening, in a paragraph on one of several that are listed there. */
    private Optional<EntityKey> opening(Named named, Section section, Sentence sentence, Optional<EntityKey> actor) {
        Optional<Integer> first = section.sentences().stream()
                .filter(line -> line.role() == Role.BODY)
                .map(Sentence::paragraph)
                .findFirst()
                .filter(paragraph -> actor.isPresent() && paragraph != sentence.paragraph());
        return first.flatMap(paragraph -> section.sentences().stream()
                .filter(line -> line.paragraph() == paragraph)
                .filter(line -> scope.listsNear(named, line, actor.orElseThrow()))
                .flatMap(line -> topic(named, line).stream())
                .findFirst()
                .flatMap(named::key));
    }

    /** The last of a part of a sentence before the figure, lists of what is counted aside; else the first behind it. */
    private static Optional<Mention.Programme> nearest(Named named, List<Mention.Programme> own, int stop) {
        List<Mention.Programme> before =
                own.stream().filter(name -> name.span().end() <= stop).toList();
        int last = before.size() - 1;
        while (last > 0
                && sideBySide(
                        named.text(),
                        before.get(last - 1).span(),
                        before.get(last).span())) {
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

    /** The programme of the sentence before, where words like 该计划 and 新政 point back to it. */
    private Optional<EntityKey> pointedAt(Named named, Section section, Sentence sentence, int stop) {
        int index = section.indexOf(sentence);
        Span span = new Span(sentence.span().start(), stop);
        String words = span.of(named.text());
        Optional<EntityKey> titled = titled(named, section, sentence, words);
        if (titled.isPresent()) {
            return titled;
        }
        boolean pointsBack = anaphors.standIn(words);
        for (int i = index - 1; pointsBack && i >= Math.max(0, index - POINTED); i--) {
            Optional<EntityKey> earlier =
                    topic(named, section.sentences().get(i)).flatMap(named::key);
            if (earlier.isPresent()) {
                return earlier;
            }
        }
        return named(named, section, span);
    }

    /** 《意见》提出…: the document of this kind that the section has named last. */
    private Optional<EntityKey> titled(Named named, Section section, Sentence sentence, String words) {
        int open = words.indexOf('《');
        int close = words.indexOf('》', open + 1);
        if (open < 0 || close < 0 || !anaphors.contains(words.substring(open, close + 1))) {
            return Optional.empty();
        }
        String kind = words.substring(open + 1, close);
        return named
                .programmes(new Span(
                        section.span().start(),
                        Math.max(section.span().start(), sentence.span().start())))
                .stream()
                .filter(name -> name.name().startsWith("《") && name.name().contains(kind))
                .reduce((first, second) -> second)
                .flatMap(named::key);
    }

    /** 主题教育开展以来: the end of a longer name that the section has given before. */
    private static Optional<EntityKey> named(Named named, Section section, Span span) {
        String words = span.of(named.text());
        Span earlier = new Span(section.span().start(), Math.max(section.span().start(), span.start()));
        return named.programmes(earlier).stream()
                .filter(programme -> programme.name().length() > 2 * TAIL)
                .filter(programme -> begins(
                        words, programme.name().substring(programme.name().length() - TAIL)))
                .reduce((first, second) -> second)
                .flatMap(named::key);
    }

    private static boolean begins(String words, String tail) {
        return tail.chars().allMatch(Character::isLetter) && words.startsWith(tail);
    }

    /** The programme that a sentence begins with, which it is about; else the last that it names as a topic. */
    private Optional<Mention.Programme> topic(Named named, Sentence sentence) {
        return beginning(named, sentence)
                .or(() -> named.programmes(sentence.span()).stream()
                        .filter(name -> scope.isTopic(named, sentence, name))
                        .reduce((first, second) -> second));
    }

    private Optional<Mention.Programme> beginning(Named named, Sentence sentence) {
        return named.programmes(sentence.span()).stream()
                .findFirst()
                .filter(name -> name.span().start() - sentence.span().start() <= LEAD)
                .filter(name -> scope.isTopic(named, sentence, name));
    }
}
