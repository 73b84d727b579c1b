package io.mailuo.relate.programme;

import io.mailuo.model.Fact.OfficialTie.Tie;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Questions of a conversation: whoever answers one that names a programme, with words that come back to it, speaks of the programme
 * (记者：“甲”计划进展如何？ 林一舟：这个计划…).
 */
final class Questions {

    private static final String ASKED = "programme-speech-asked";

    private final Scene scene;
    private final TieWords words;
    private final List<Speech> speeches;

    Questions(Scene scene, TieWords words, List<Speech> speeches) {
        this.scene = scene;
        this.words = words;
        this.speeches = speeches;
    }

    /** The answer to the question that names a programme, as a tie to whoever gives it. */
    Optional<SpeakerTie> answer(Mention.Programme programme) {
        int asked = scene.sentenceOf(programme.span());
        boolean spoken = speeches.stream().anyMatch(speech -> speech.span().contains(programme.span()));
        if (asked < 0 || spoken || !isQuestion(scene.sentences().get(asked).paragraph())) {
            return Optional.empty();
        }
        int paragraph = scene.sentences().get(asked).paragraph();
        Optional<Sentence> answer = scene.sentences().stream()
                .filter(sentence -> sentence.paragraph() > paragraph)
                .findFirst()
                .filter(sentence -> Turns.colon(scene, sentence) >= 0);
        return answer.flatMap(this::speechIn)
                .filter(speech -> comesBack(speech, programme))
                .map(speech -> new SpeakerTie(
                        programme,
                        speech.speaker(),
                        Tie.SPEAKER,
                        scene.sentences().get(asked).span(),
                        ASKED,
                        words.confidence(ASKED)));
    }

    private Optional<Speech> speechIn(Sentence answer) {
        return speeches.stream()
                .filter(speech -> answer.span().contains(speech.span()))
                .findFirst();
    }

    /** A paragraph that a reporter's label begins, or that asks. */
    private boolean isQuestion(int paragraph) {
        List<Sentence> turn = scene.sentences().stream()
                .filter(sentence -> sentence.paragraph() == paragraph)
                .toList();
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
        return scene.sentences().stream()
                .filter(sentence -> sentence.span().start() >= from && sentence.span().end() <= to)
                .anyMatch(sentence -> isQuestion(sentence.paragraph()));
    }
}
