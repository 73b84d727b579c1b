package io.mailuo.relate.programme;

import io.mailuo.model.Fact.OfficialTie.Tie;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.SpanIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Questions of a conversation: whoever answers one that names a programme, with words that come back to it, speaks of the programme
 * (记者：“甲”计划进展如何？ 林一舟：这个计划…).
 */
final class Questions {

    private static final String ASKED = "programme-speech-asked";

    private final Scene scene;
    private final TieWords words;
    private final List<Speech> speeches;
    private final Predicate<Mention.Person> officials;

    private final SpanIndex<Speech> spoken;
    /** By paragraph the sentences that begin one with a greater number than all before: among them is the first behind any paragraph. */
    private final NavigableMap<Integer, Sentence> rising = new TreeMap<>();

    /** What was found of sentences that were asked about before, by index. */
    private final Map<Integer, Boolean> interviews = new HashMap<>();

    /** By index of a sentence what {@link #nextInterview} found from there on. */
    private final Map<Integer, Integer> next = new HashMap<>();

    Questions(Scene scene, TieWords words, List<Speech> speeches, Predicate<Mention.Person> officials) {
        this.scene = scene;
        this.words = words;
        this.speeches = speeches;
        this.officials = officials;
        this.spoken = new SpanIndex<>(speeches, Speech::span);
        for (Sentence sentence : scene.sentences()) {
            if (rising.isEmpty() || sentence.paragraph() > rising.lastKey()) {
                rising.put(sentence.paragraph(), sentence);
            }
        }
    }

    /** The answer to the question that names a programme, as a tie to whoever gives it. */
    Optional<PersonTie> answer(Mention.Programme programme) {
        int asked = scene.sentenceOf(programme.span());
        if (asked < 0
                || spoken.covers(programme.span())
                || !isQuestion(scene.sentences().get(asked).paragraph())) {
            return Optional.empty();
        }
        int paragraph = scene.sentences().get(asked).paragraph();
        Optional<Sentence> answer = Optional.ofNullable(rising.higherEntry(paragraph))
                .map(Map.Entry::getValue)
                .filter(sentence -> Turns.colon(scene, sentence) >= 0);
        return answer.flatMap(this::speechIn)
                .filter(speech -> comesBack(speech, programme))
                .map(speech -> new PersonTie(
                        programme,
                        speech.speaker(),
                        Tie.SPEAKER,
                        scene.sentences().get(asked).span(),
                        ASKED,
                        words.confidence(ASKED)));
    }

    /** 甲市印发《…》。市长|林一舟|就此接受采访: what the document before is asked about, or what stands behind 就. */
    Optional<PersonTie> interview(Mention.Programme programme) {
        int named = scene.sentenceOf(programme.span());
        if (named < 0) {
            return Optional.empty();
        }
        int told = isTitle(programme) ? nextInterview(named) : isInterview(named) ? named : -1;
        if (told < 0) {
            return Optional.empty();
        }
        Sentence sentence = scene.sentences().get(told);
        return interviewed(sentence)
                .map(person ->
                        new PersonTie(programme, person, Tie.SPEAKER, sentence.span(), ASKED, words.confidence(ASKED)));
    }

    /** The first sentence from one on, in its paragraph, that tells of an interview; -1 if there is none. */
    private int nextInterview(int index) {
        int paragraph = scene.sentences().get(index).paragraph();
        int at = index;
        while (at < scene.sentences().size()
                && scene.sentences().get(at).paragraph() == paragraph
                && !next.containsKey(at)
                && !isInterview(at)) {
            at++;
        }
        boolean in = at < scene.sentences().size() && scene.sentences().get(at).paragraph() == paragraph;
        int found = in ? next.getOrDefault(at, at) : -1;
        for (int passed = index; passed < at || (in && passed == at); passed++) {
            next.put(passed, found);
        }
        return found;
    }

    private boolean isInterview(int index) {
        return interviews.computeIfAbsent(
                index, sentence -> isInterview(scene.sentences().get(sentence)));
    }

    private boolean isTitle(Mention.Programme programme) {
        return scene.document().at(programme.span()).contains("《");
    }

    /** 就…回答记者提问, 就此专访了…: a topic and an interview, and nothing said yet. */
    private boolean isInterview(Sentence sentence) {
        boolean said = spoken.inside(sentence.span()).stream()
                .map(Speech::span)
                .anyMatch(words -> scene.between(words.start(), words.end()).contains("，"));
        boolean topic = sentence.tokens().stream().anyMatch(token -> words.isTopic(token.text()));
        return topic && !said && sentence.tokens().stream().anyMatch(token -> words.isInterview(token.text()));
    }

    /** The one official of a sentence. */
    private Optional<Mention.Person> interviewed(Sentence sentence) {
        List<Mention.Person> people = Scene.within(sentence.span(), scene.people()).stream()
                .filter(officials)
                .toList();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    private Optional<Speech> speechIn(Sentence answer) {
        return spoken.inside(answer.span()).stream().findFirst();
    }

    /** A paragraph that a reporter's label begins, or that asks. */
    private boolean isQuestion(int paragraph) {
        List<Sentence> turn = scene.paragraphs().getOrDefault(paragraph, List.of());
        Sentence first = turn.get(0);
        int colon = Turns.colon(scene, first);
        boolean label = colon >= 0 && words.asks(scene.between(first.span().start(), colon));
        Span last = turn.get(turn.size() - 1).span();
        return label || scene.between(last.end() - 1, last.end()).equals("？");
    }

    /** Whether the answer names the programme again, or points back to it (这个计划, 该行动, 它). */
    private boolean comesBack(Speech answer, Mention.Programme programme) {
        List<Span> spans = new ArrayList<>();
        for (Speech speech : speeches.subList(speeches.indexOf(answer), speeches.size())) {
            if (!speech.speaker().name().equals(answer.speaker().name())
                    || isQuestionBetween(answer.span().end(), speech.span().start())) {
                break;
            }
            spans.add(speech.span());
        }
        return spans.stream()
                .map(span -> scene.between(span.start(), span.end()))
                .anyMatch(text -> text.contains(programme.core()) || words.pointsAt(text, programme.head()));
    }

    private boolean isQuestionBetween(int from, int to) {
        return from <= to
                && scene.places().inside(new Span(from, to)).stream()
                        .anyMatch(sentence -> isQuestion(sentence.paragraph()));
    }
}
