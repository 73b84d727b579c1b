package io.mailuo.text;

/**
 * A text on its way to normal form: each of its characters knows the raw characters that it stands for.
 *
 * <p>Immutable; a step reads one and builds the next with an {@link OffsetMapBuilder}.
 */
final class MappedText {

    private final String raw;
    private final String text;
    private final int[] start;
    private final int[] end;

    MappedText(String raw, String text, int[] start, int[] end) {
        this.raw = raw;
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The raw text itself, each character standing for itself. */
    static MappedText of(String raw) {
        int[] start = new int[raw.length()];
        int[] end = new int[raw.length()];
        for (int i = 0; i < start.length; i++) {
            start[i] = i;
            end[i] = i + 1;
        }
        return new MappedText(raw, raw, start, end);
    }

    String raw() {
        return raw;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** The character at {@code i}, or a line end where there is none: before the text and behind it. */
    char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
    }

    /** Where the raw characters of character {@code i} begin. */
    int start(int i) {
        return start[i];
    }

    /** Where the raw characters of character {@code i} end. */
    int end(int i) {
        return end[i];
    }

    int[] starts() {
        return start.clone();
    }

    int[] ends() {
        return end.clone();
    }
}
