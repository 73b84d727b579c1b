package io.mailuo.server.page;

import java.io.Writer;
import java.util.Arrays;

/**
 * Text written as the bytes that are sent. A text that is built first is widened, copied and encoded: of a page of Chinese
 * that was a third of the work. Halves of a pair without the other become a question mark, as Java's own encoder makes them.
 */
final class Utf8Writer extends Writer {

    /** No character of one UTF-16 unit takes more. */
    private static final int MOST = 3;

    private byte[] bytes = new byte[1 << 14];
    private char[] units = new char[1 << 10];
    private int length;

    /** The first half of a pair whose second comes with the next call; 0 for none. */
    private char half;

    @Override
    public void write(int character) {
        room(2 * MOST);
        put((char) character);
    }

    @Override
    public void write(char[] text, int from, int count) {
        room((count + 1) * MOST);
        int i = from;
        while (i < from + count) {
            i = half == 0 ? single(text, i, from + count) : i;
            if (i < from + count) {
                put(text[i++]);
            }
        }
    }

    @Override
    public void write(String text, int from, int count) {
        if (units.length < count) {
            units = new char[Math.max(2 * units.length, count)];
        }
        // All at once: asking a string for each of its characters takes several times as long.
        text.getChars(from, from + count, units, 0);
        write(units, 0, count);
    }

    /** Takes the characters of one unit from a place on, in a loop that needs nothing but its own variables. */
    private int single(char[] text, int from, int to) {
        byte[] out = bytes;
        int at = length;
        int i = from;
        for (; i < to; i++) {
            char unit = text[i];
            if (unit < 0x80) {
                out[at++] = (byte) unit;
            } else if (unit < 0x800) {
                out[at++] = (byte) (0xC0 | (unit >> 6));
                out[at++] = (byte) (0x80 | (unit & 0x3F));
            } else if (!Character.isSurrogate(unit)) {
                out[at++] = (byte) (0xE0 | (unit >> 12));
                out[at++] = (byte) (0x80 | ((unit >> 6) & 0x3F));
                out[at++] = (byte) (0x80 | (unit & 0x3F));
            } else {
                break;
            }
        }
        length = at;
        return i;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private void put(char unit) {
        if (half != 0) {
            char first = half;
            half = 0;
            if (Character.isLowSurrogate(unit)) {
                int character = Character.toCodePoint(first, unit);
                bytes[length++] = (byte) (0xF0 | (character >> 18));
                bytes[length++] = (byte) (0x80 | ((character >> 12) & 0x3F));
                bytes[length++] = (byte) (0x80 | ((character >> 6) & 0x3F));
                bytes[length++] = (byte) (0x80 | (character & 0x3F));
                return;
            }
            bytes[length++] = '?';
        }
        if (unit < 0x80) {
            bytes[length++] = (byte) unit;
        } else if (unit < 0x800) {
            bytes[length++] = (byte) (0xC0 | (unit >> 6));
            bytes[length++] = (byte) (0x80 | (unit & 0x3F));
        } else if (Character.isHighSurrogate(unit)) {
            half = unit;
        } else if (Character.isLowSurrogate(unit)) {
            bytes[length++] = '?';
        } else {
            bytes[length++] = (byte) (0xE0 | (unit >> 12));
            bytes[length++] = (byte) (0x80 | ((unit >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (unit & 0x3F));
        }
    }

    /** What was written. */
    byte[] bytes() {
        if (half != 0) {
            room(1);
            half = 0;
            bytes[length++] = '?';
        }
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void flush() {
        // All is in memory.
    }

    @Override
    public void close() {
        // All is in memory.
    }
}
