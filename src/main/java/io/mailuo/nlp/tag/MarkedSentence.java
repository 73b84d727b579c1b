package io.mailuo.nlp.tag;

import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan.Kind;
import java.util.List;

/**
 * A sentence of the training text.
 *
 * @param text its characters without marks
 * @param marks what is marked in it, in order, none overlapping another
 */
record MarkedSentence(String text, List<Mark> marks) {

    /** A marked stretch of a sentence. */
    record Mark(Span span, Kind kind) {}

    MarkedSentence {
        marks = List.copyOf(marks);
    }

    /** The label of each character. */
    int[] labels() {
        int[] labels = new int[text.length()];
        for (Mark mark : marks) {
            int start = mark.span().start();
            int last = mark.span().end() - 1;
            for (int i = start; i <= last; i++) {
                labels[i] = Labels.of(mark.kind(), Labels.INSIDE);
            }
            labels[start] = Labels.of(mark.kind(), start == last ? Labels.SINGLE : Labels.BEGIN);
            if (start < last) {
                labels[last] = Labels.of(mark.kind(), Labels.END);
            }
        }
        return labels;
    }
}
