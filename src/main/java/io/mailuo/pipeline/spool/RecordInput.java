package io.mailuo.pipeline.spool;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Span;
import java.io.DataInput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the values of one record that {@link RecordOutput} wrote. */
final class RecordInput {

    private static final EntityKey.Kind[] KINDS = EntityKey.Kind.values();

    private final DataInput in;
    private final List<String> texts = new ArrayList<>();
    private final List<EntityKey> keys = new ArrayList<>();

    RecordInput(DataInput in) {
        this.in = in;
    }

    /** A value of the record. */
    @FunctionalInterface
    interface Read<T> {
        T read() throws IOException;
    }

    int number() throws IOException {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte part = in.readByte();
            number |= (part & 0x7F) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new StreamCorruptedException("a number is longer than 32 bits");
    }

    double decimal() throws IOException {
        return in.readDouble();
    }

    long day() throws IOException {
        int coded = number();
        int day = (coded >>> 1) ^ -(coded & 1);
        return day;
    }

    <E> E choice(E[] choices) throws IOException {
        return choices[number()];
    }

    String text() throws IOException {
        return optionalText().orElseThrow(() -> new StreamCorruptedException("a text is missing"));
    }

    EntityKey key() throws IOException {
        return optionalKey().orElseThrow(() -> new StreamCorruptedException("a key is missing"));
    }

    Span span() throws IOException {
        int start = number();
        return new Span(start, start + number());
    }

    <T> Optional<T> optional(Read<T> read) throws IOException {
        return number() == 0 ? Optional.empty() : Optional.of(read.read());
    }

    Optional<String> optionalText() throws IOException {
        return referred(texts, this::characters);
    }

    Optional<EntityKey> optionalKey() throws IOException {
        return referred(keys, () -> new EntityKey(choice(KINDS), text()));
    }

    <T> List<T> list(Read<T> read) throws IOException {
        int size = number();
        List<T> values = new ArrayList<>(Math.min(size, 1 << 16));
        for (int i = 0; i < size; i++) {
            values.add(read.read());
        }
        return values;
    }

    private <T> Optional<T> referred(List<T> known, Read<T> read) throws IOException {
        int reference = number();
        if (reference == RecordOutput.ABSENT) {
            return Optional.empty();
        }
        if (reference == RecordOutput.NEW) {
            T value = read.read();
            known.add(value);
            return Optional.of(value);
        }
        return Optional.of(known.get(reference - RecordOutput.FIRST));
    }

    private String characters() throws IOException {
        int coded = number();
        int length = coded >>> 1;
        if ((coded & 1) == 0) {
            byte[] bytes = new byte[length];
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        byte[] bytes = new byte[2 * length];
        in.readFully(bytes);
        char[] characters = new char[length];
        for (int i = 0; i < length; i++) {
            characters[i] = (char) ((bytes[2 * i] & 0xFF) << 8 | (bytes[2 * i + 1] & 0xFF));
        }
        return new String(characters);
    }
}
