package io.mailuo.spark;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.pipeline.spool.OutlineCodec;
import io.mailuo.pipeline.spool.ProfileCodec;
import io.mailuo.resolve.Outline;
import io.mailuo.resolve.PersonProfile;
import io.mailuo.resolve.ProgrammeProfile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Records of the model as bytes and texts, in which they cross the network. */
final class Packing {

    private static final OutlineCodec OUTLINES = new OutlineCodec();
    private static final ProfileCodec PROFILES = new ProfileCodec();
    private static final EntityKey.Kind[] KINDS = EntityKey.Kind.values();

    private Packing() {}

    private interface Write {
        void to(DataOutputStream out) throws IOException;
    }

    private interface Read<T> {
        T from(DataInputStream in) throws IOException;
    }

    /** An entity, as an outline holds it. */
    static byte[] entity(Entity entity) {
        Outline alone = new Outline("", List.of(entity), List.of(), List.of(), List.of(), List.of());
        return bytes(out -> OUTLINES.write(alone, out));
    }

    static Entity entity(byte[] bytes) {
        return read(bytes, OUTLINES::readOutline).entities().get(0);
    }

    static byte[] person(PersonProfile person) {
        return bytes(out -> PROFILES.write(person, out));
    }

    static PersonProfile person(byte[] bytes) {
        return read(bytes, PROFILES::readPerson);
    }

    static byte[] programme(ProgrammeProfile programme) {
        return bytes(out -> PROFILES.write(programme, out));
    }

    static ProgrammeProfile programme(byte[] bytes) {
        return read(bytes, PROFILES::readProgramme);
    }

    /** A key as text: a letter for its kind, then its own text. */
    static String key(EntityKey key) {
        return letter(key.kind()) + key.text();
    }

    static EntityKey key(String text) {
        for (EntityKey.Kind kind : KINDS) {
            if (letter(kind) == text.charAt(0)) {
                return new EntityKey(kind, text.substring(1));
            }
        }
        throw new IllegalArgumentException("no kind of entity begins " + text);
    }

    private static char letter(EntityKey.Kind kind) {
        return switch (kind) {
            case PERSON -> 'p';
            case ORGANISATION -> 'o';
            case PLACE -> 'l';
            case PROGRAMME -> 'g';
        };
    }

    private static byte[] bytes(Write write) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> T read(byte[] bytes, Read<T> read) {
        try {
            return read.from(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
