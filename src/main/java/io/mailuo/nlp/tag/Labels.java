package io.mailuo.nlp.tag;

import io.mailuo.model.TaggedSpan.Kind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The labels of characters: outside, or begin, inside, end of a span of some kind, or a span of one character (the scheme
 * BIOES). A label is a small number, so that weights are rows of an array.
 */
final class Labels {

    static final int OUTSIDE = 0;
    static final int BEGIN = 0;
    static final int INSIDE = 1;
    static final int END = 2;
    static final int SINGLE = 3;

    /** How many labels there are. */
    static final int COUNT = 1 + 4 * Kind.values().length;

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final int[] CLOSED =
            IntStream.range(0, COUNT).filter(label -> !isOpen(label)).toArray();
    private static final int[] ENTERED =
            IntStream.range(0, COUNT).filter(label -> !goesOn(label)).toArray();
    private static final int[] CONTINUED =
            IntStream.range(0, COUNT).filter(Labels::goesOn).toArray();

    private Labels() {}

    static int of(Kind kind, int part) {
        return 1 + 4 * KINDS.indexOf(kind) + part;
    }

    /** Begin, inside, end or single; of a label that is not outside. */
    static int part(int label) {
        return (label - 1) % 4;
    }

    static Kind kind(int label) {
        return KINDS.get((label - 1) / 4);
    }

    /** Whether a span goes on behind a character with this label. */
    static boolean isOpen(int label) {
        return label != OUTSIDE && part(label) <= INSIDE;
    }

    /** Whether a character with this label goes on with a span begun before. */
    static boolean goesOn(int label) {
        return label != OUTSIDE && (part(label) == INSIDE || part(label) == END);
    }

    static boolean mayFollow(int before, int label) {
        return isOpen(before) ? goesOn(label) && (before - 1) / 4 == (label - 1) / 4 : !goesOn(label);
    }

    /** The labels behind which no span goes on. The array is not to be changed. */
    static int[] closed() {
        return CLOSED;
    }

    /** The labels that go on with no span begun before; each may stand behind each of the {@link #closed} ones and no other. */
    static int[] entered() {
        return ENTERED;
    }

    /** The labels that go on with a span begun before. */
    static int[] continued() {
        return CONTINUED;
    }

    /** The label that begins a span of a label's kind; the one of its inside is the next. */
    static int begin(int label) {
        return label - part(label);
    }
}
