package io.mailuo.pipeline.spool;

import io.mailuo.resolve.Affiliation;
import io.mailuo.resolve.PersonProfile;
import io.mailuo.resolve.ProgrammeProfile;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What tells a person or programme of an article from namesakes, as bytes. Has no state. Serves the program that wrote the bytes. */
public final class ProfileCodec {

    /**
     * Writes a person. The bodies that the article names are asked for only where it gives the person no post and names programmes, and are left out elsewhere.
     */
    public void write(PersonProfile person, DataOutput target) throws IOException {
        RecordOutput out = new RecordOutput(target);
        out.key(person.key());
        out.text(person.name());
        out.list(person.affiliations(), affiliation -> {
            out.key(affiliation.body());
            out.text(affiliation.title());
            out.number(affiliation.stated() ? 1 : 0);
        });
        boolean asked = person.affiliations().isEmpty() && !person.programmes().isEmpty();
        out.list(asked ? new TreeSet<>(person.bodies()) : List.of(), out::key);
        out.list(new TreeSet<>(person.programmes()), out::text);
    }

    /** Reads a person that {@link #write(PersonProfile, DataOutput)} wrote. */
    public PersonProfile readPerson(DataInput source) throws IOException {
        RecordInput in = new RecordInput(source);
        return new PersonProfile(
                in.key(),
                in.text(),
                in.list(() -> new Affiliation(in.key(), in.text(), in.number() != 0)),
                set(in.list(in::key)),
                set(in.list(in::text)));
    }

    /** Writes a programme. */
    public void write(ProgrammeProfile programme, DataOutput target) throws IOException {
        RecordOutput out = new RecordOutput(target);
        out.key(programme.key());
        out.text(programme.article());
        out.text(programme.edition());
        out.list(new TreeSet<>(programme.heads()), out::text);
        out.list(new TreeSet<>(programme.owners()), out::key);
        out.list(new TreeSet<>(programme.named()), out::key);
    }

    /** Reads a programme that {@link #write(ProgrammeProfile, DataOutput)} wrote. */
    public ProgrammeProfile readProgramme(DataInput source) throws IOException {
        RecordInput in = new RecordInput(source);
        return new ProgrammeProfile(
                in.key(), in.text(), in.text(), set(in.list(in::text)), set(in.list(in::key)), set(in.list(in::key)));
    }

    private static <T> Set<T> set(List<T> values) {
        return new HashSet<>(values);
    }
}
