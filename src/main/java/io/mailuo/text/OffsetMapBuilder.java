package io.mailuo.text;

import java.util.Arrays;

/**
 * Builds the next form of a text and its offsets, from left to right: what is neither kept nor replaced is dropped and
 * belongs to no character of the new text.
 */
final class OffsetMapBuilder {

    private final MappedText source;
    private final StringBuilder text;
    private int[] start;
    private int[] end;

    OffsetMapBuilder(MappedText source) {
        this.source = source;
        this.text = new StringBuilder(source.length());
        this.start = new int[source.length()];
        this.end = new int[source.length()];
    }

    /** Takes over the character at {@code i}. */
    void keep(int i) {
        replace(i, i + 1, source.at(i));
    }

    /** Takes over the characters from {@code from} to before {@code to}. */
    void keep(int from, int to) {
        for (int i = from; i < to; i++) {
            keep(i);
        }
    }

    /** Puts another character in the place of the one at {@code i}. */
    void replace(int i, char by) {
        replace(i, i + 1, by);
    }

    /** Puts one character in the place of those from {@code from} to before {@code to} (at least one). */
    void replace(int from, int to, char by) {
        if (text.length() == start.length) {
            start = Arrays.copyOf(start, start.length * 2 + 1);
            end = Arrays.copyOf(end, end.length * 2 + 1);
        }
        start[text.length()] = source.start(from);
        end[text.length()] = source.end(to - 1);
        text.append(by);
    }

    MappedText build() {
        int length = text.length();
        return new MappedText(source.raw(), text.toString(), Arrays.copyOf(start, length), Arrays.copyOf(end, length));
    }
}
