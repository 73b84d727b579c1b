package io.mailuo.relate.programme;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;

/** Finds where a conversation announces who speaks next: 甲：…, 某报记者：…, 问：…, 答：…. */
final class Turns {

    private static final int LONGEST_LABEL = 16;

    private final Scene scene;
    private final TieWords words;

    Turns(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** Whether a sentence that begins a paragraph names its speaker before a colon. */
    boolean isAnnounced(Sentence sentence) {
        int colon = colon(scene, sentence);
        if (colon < 0) {
            return false;
        }
        Span label = new Span(sentence.span().start(), colon);
        boolean person = Scene.within(label, scene.people()).stream()
                .anyMatch(speaker -> speaker.span().end() == colon);
        return person || words.asksOrAnswers(scene.between(label.start(), label.end()));
    }

    /** Offset of the colon behind the label of a sentence; -1 where it has none. */
    static int colon(Scene scene, Sentence sentence) {
        int end = Math.min(sentence.span().end(), sentence.span().start() + LONGEST_LABEL);
        String begin = scene.between(sentence.span().start(), end);
        int colon = Math.max(begin.indexOf('：'), begin.indexOf(':'));
        return colon > 0 ? sentence.span().start() + colon : -1;
    }
}
