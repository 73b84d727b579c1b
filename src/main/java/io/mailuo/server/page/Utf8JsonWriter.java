package io.mailuo.server.page;

import com.google.gson.stream.JsonWriter;
import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * JSON written as the bytes that are sent, with a blank behind each comma and colon. What Gson writes goes through text that
 * is looked through, widened, copied and encoded: of a page of Chinese that was a third of the work. Here a character is
 * looked at once. A member without a value is left out, as Gson does; halves of a pair without the other become a question
 * mark, as Java's own encoder makes them.
 */
final class Utf8JsonWriter extends JsonWriter {

    /** A character written by its number: a backslash, u and four digits. */
    private static final int MOST = 6;

    private static final int ASCII = 0x80;
    private static final String DIGITS = "0123456789abcdef";

    /** Characters of ASCII with a short form of their own behind a backslash, each with its letter (RFC 8259, 7). */
    private static final String SHORT = "\"\"\\\\\bb\ff\nn\rr\tt";

    /** Of each character of ASCII what follows a backslash; 0 where it stands as it is. */
    private static final byte[] ESCAPED = escaped();

    private byte[] bytes = new byte[1 << 14];
    private char[] units = new char[1 << 10];
    private int length;

    /** Whether something stands before in the same object or array. */
    private boolean following;

    /** Name of a member whose value has not come yet. */
    private @Nullable String name;

    Utf8JsonWriter() {
        super(Writer.nullWriter());
    }

    private static byte[] escaped() {
        byte[] letters = new byte[ASCII];
        Arrays.fill(letters, 0, ' ', (byte) 'u');
        for (int i = 0; i < SHORT.length(); i += 2) {
            letters[SHORT.charAt(i)] = (byte) SHORT.charAt(i + 1);
        }
        return letters;
    }

    /** What was written, and a line end. */
    byte[] line() {
        room(1);
        bytes[length++] = '\n';
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public JsonWriter beginArray() {
        return open('[');
    }

    @Override
    public JsonWriter beginObject() {
        return open('{');
    }

    @Override
    public JsonWriter endArray() {
        return end(']');
    }

    @Override
    public JsonWriter endObject() {
        return end('}');
    }

    private JsonWriter open(char bracket) {
        before();
        bytes[length++] = (byte) bracket;
        following = false;
        return this;
    }

    private JsonWriter end(char bracket) {
        room(1);
        bytes[length++] = (byte) bracket;
        following = true;
        return this;
    }

    @Override
    public JsonWriter name(String member) {
        name = member;
        return this;
    }

    @Override
    public JsonWriter nullValue() {
        if (name == null) {
            return ascii("null");
        }
        name = null;
        return this;
    }

    @Override
    public JsonWriter value(@Nullable String value) {
        if (value == null) {
            return nullValue();
        }
        before();
        string(value);
        return this;
    }

    @Override
    public JsonWriter value(boolean value) {
        return ascii(value ? "true" : "false");
    }

    @Override
    public JsonWriter value(@Nullable Boolean value) {
        return value == null ? nullValue() : value(value.booleanValue());
    }

    @Override
    public JsonWriter value(long value) {
        return ascii(Long.toString(value));
    }

    @Override
    public JsonWriter value(float value) {
        return value((Number) value);
    }

    @Override
    public JsonWriter value(double value) {
        return value((Number) value);
    }

    /** @throws IllegalArgumentException for what JSON has no number for */
    @Override
    public JsonWriter value(@Nullable Number value) {
        if (value == null) {
            return nullValue();
        }
        if (!Double.isFinite(value.doubleValue()) && (value instanceof Double || value instanceof Float)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        return ascii(value.toString());
    }

    @Override
    public JsonWriter jsonValue(@Nullable String value) {
        throw new UnsupportedOperationException("what is written is text, numbers and truth values");
    }

    private JsonWriter ascii(String text) {
        before();
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    /** What stands before a value, and room for a bracket. */
    private void before() {
        room(3);
        if (following) {
            bytes[length++] = ',';
            bytes[length++] = ' ';
        }
        following = true;
        String member = name;
        if (member != null) {
            name = null;
            string(member);
            room(3);
            bytes[length++] = ':';
            bytes[length++] = ' ';
        }
    }

    private void string(String text) {
        int count = text.length();
        room((count + 1) * MOST);
        if (units.length < count) {
            units = new char[Math.max(2 * units.length, count)];
        }
        // All at once: asking a string for each of its characters takes several times as long.
        text.getChars(0, count, units, 0);
        bytes[length++] = '"';
        int i = 0;
        while (i < count) {
            i = common(i, count);
            if (i < count) {
                i += rare(i, count);
            }
        }
        bytes[length++] = '"';
    }

    /** Takes characters of one unit that stand as they are, in a loop that needs nothing but its own variables. */
    private int common(int from, int to) {
        char[] in = units;
        byte[] out = bytes;
        int at = length;
        int i = from;
        for (; i < to; i++) {
            char unit = in[i];
            if (unit < ASCII) {
                if (ESCAPED[unit] != 0) {
                    break;
                }
                out[at++] = (byte) unit;
            } else if (unit < 0x800) {
                out[at++] = (byte) (0xC0 | (unit >> 6));
                out[at++] = (byte) (0x80 | (unit & 0x3F));
            } else if (!Character.isSurrogate(unit) && unit != '\u2028' && unit != '\u2029') {
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

    /** Takes a pair, half of one, or a character that is written otherwise than it is; gives its number of units. */
    private int rare(int at, int to) {
        char unit = units[at];
        if (Character.isHighSurrogate(unit) && at + 1 < to && Character.isLowSurrogate(units[at + 1])) {
            int character = Character.toCodePoint(unit, units[at + 1]);
            bytes[length++] = (byte) (0xF0 | (character >> 18));
            bytes[length++] = (byte) (0x80 | ((character >> 12) & 0x3F));
            bytes[length++] = (byte) (0x80 | ((character >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (character & 0x3F));
            return 2;
        }
        if (Character.isSurrogate(unit)) {
            bytes[length++] = '?';
            return 1;
        }
        byte letter = unit < ASCII ? ESCAPED[unit] : (byte) 'u';
        bytes[length++] = '\\';
        bytes[length++] = letter;
        if (letter == 'u') {
            // Line ends of JavaScript and control characters.
            for (int shift = 12; shift >= 0; shift -= 4) {
                bytes[length++] = (byte) DIGITS.charAt((unit >> shift) & 0xF);
            }
        }
        return 1;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
