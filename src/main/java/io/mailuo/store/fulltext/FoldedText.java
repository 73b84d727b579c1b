package io.mailuo.store.fulltext;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A folded text as the index keeps it, so that what is shown of an article need not be folded anew: the hash of the text
 * that was folded, then the characters, then how far each begins behind the one before and how long it is. Most of these are
 * ones, which the files of the index pack well.
 */
final class FoldedText {

    /** From here on a number takes four bytes more. */
    private static final int LONG = 0xff;

    private FoldedText() {}

    static byte[] packed(String text, Folded folded) {
        int length = folded.text().length();
        ByteBuffer out = ByteBuffer.allocate(2 * Integer.BYTES + length * (Character.BYTES + 2 * (1 + Integer.BYTES)));
        out.putInt(text.hashCode()).putInt(length);
        for (int i = 0; i < length; i++) {
            out.putChar(folded.text().charAt(i));
        }
        for (int i = 0; i < length; i++) {
            put(out, folded.starts()[i] - (i == 0 ? 0 : folded.starts()[i - 1]));
            put(out, folded.ends()[i] - folded.starts()[i]);
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void put(ByteBuffer out, int number) {
        if (number >= 0 && number < LONG) {
            out.put((byte) number);
        } else {
            out.put((byte) LONG).putInt(number);
        }
    }

    /** The folded form, if it is that of this very text: the graph may have changed since. */
    static Optional<Folded> unpacked(ByteBuffer in, String text) {
        if (in.getInt() != text.hashCode()) {
            return Optional.empty();
        }
        int length = in.getInt();
        char[] characters = new char[length];
        for (int i = 0; i < length; i++) {
            characters[i] = in.getChar();
        }
        int[] starts = new int[length];
        int[] ends = new int[length];
        int at = 0;
        for (int i = 0; i < length; i++) {
            at += get(in);
            starts[i] = at;
            ends[i] = at + get(in);
        }
        return Optional.of(new Folded(new String(characters), starts, ends));
    }

    private static int get(ByteBuffer in) {
        int small = in.get() & 0xff;
        return small == LONG ? in.getInt() : small;
    }
}
