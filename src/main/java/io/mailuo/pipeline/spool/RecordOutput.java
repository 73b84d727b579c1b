package io.mailuo.pipeline.spool;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Span;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the values of one record. Texts and keys are written where they first occur and named by their number from then on.
 *
 * <p>A number is written in groups of seven bits, the lowest first, all but the last with the eighth bit set. A reference is 0 for what is absent, 1 for what follows
 * for the first time, and {@value #FIRST} for the first of its kind in the record.
 */
final class RecordOutput {

    /** Reference to what is not there. */
    static final int ABSENT = 0;

    /** Reference to what follows. */
    static final int NEW = 1;

    /** Reference to the first value of its kind. */
    static final int FIRST = 2;

    private final DataOutput out;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<EntityKey, Integer> keys = new HashMap<>();

    RecordOutput(DataOutput out) {
        this.out = out;
    }

    /** A value of the record. */
    @FunctionalInterface
    interface Write<T> {
        void write(T value) throws IOException;
    }

    /** Writes a number of 32 bits, small ones shortly; negative ones take five bytes. */
    void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    void decimal(double number) throws IOException {
        out.writeDouble(number);
    }

    void day(long epochDay) throws IOException {
        // Days before 1970 are negative: the sign goes to the lowest bit.
        number(Math.toIntExact((epochDay << 1) ^ (epochDay >> 63)));
    }

    @SuppressWarnings("EnumOrdinal") // a spool is read by the very program that wrote it
    void choice(Enum<?> choice) throws IOException {
        number(choice.ordinal());
    }

    void text(String text) throws IOException {
        if (isNew(texts, text)) {
            characters(text);
        }
    }

    void key(EntityKey key) throws IOException {
        if (isNew(keys, key)) {
            choice(key.kind());
            text(key.text());
        }
    }

    void span(Span span) throws IOException {
        number(span.start());
        number(span.length());
    }

    <T> void optional(Optional<T> value, Write<T> write) throws IOException {
        number(value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            write.write(value.get());
        }
    }

    void optionalText(Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(text.get());
        } else {
            number(ABSENT);
        }
    }

    void optionalKey(Optional<EntityKey> key) throws IOException {
        if (key.isPresent()) {
            key(key.get());
        } else {
            number(ABSENT);
        }
    }

    <T> void list(Collection<T> values, Write<T> write) throws IOException {
        number(values.size());
        for (T value : values) {
            write.write(value);
        }
    }

    private <T> boolean isNew(Map<T, Integer> known, T value) throws IOException {
        Integer number = known.putIfAbsent(value, known.size());
        number(number == null ? NEW : number + FIRST);
        return number == null;
    }

    /** UTF-16 keeps every text, half a surrogate pair too, and is shorter than UTF-8 for Chinese; Latin text takes a byte a character. */
    private void characters(String text) throws IOException {
        boolean narrow = text.chars().allMatch(c -> c <= 0xFF);
        number(text.length() << 1 | (narrow ? 0 : 1));
        byte[] bytes = new byte[narrow ? text.length() : 2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (narrow) {
                bytes[i] = (byte) c;
            } else {
                bytes[2 * i] = (byte) (c >> 8);
                bytes[2 * i + 1] = (byte) c;
            }
        }
        out.write(bytes);
    }
}
