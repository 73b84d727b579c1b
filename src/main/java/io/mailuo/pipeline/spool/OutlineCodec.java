package io.mailuo.pipeline.spool;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.resolve.Naming;
import io.mailuo.resolve.Outline;
import io.mailuo.resolve.Outline.Named;
import io.mailuo.resolve.Outline.Owner;
import io.mailuo.resolve.Outline.Post;
import io.mailuo.resolve.Outline.ShortName;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What resolution needs of an article, and what it finds for it, as bytes. Has no state. Serves the program that wrote the bytes. */
public final class OutlineCodec {

    /** Writes an outline; what an {@link Outline} leaves out of entities is not written. */
    public void write(Outline outline, DataOutput target) throws IOException {
        RecordOutput out = new RecordOutput(target);
        out.text(outline.article());
        out.list(outline.entities(), entity -> entity(out, entity));
        out.list(outline.occurrences(), named -> {
            out.key(named.entity());
            out.number(named.start());
            out.number(named.end() - named.start());
        });
        out.list(outline.posts(), post -> {
            out.key(post.person());
            out.optionalKey(post.organisation());
            out.text(post.title());
            out.number(post.start());
        });
        out.list(outline.owners(), owner -> {
            out.key(owner.programme());
            out.key(owner.organisation());
        });
        out.list(outline.shortNames(), pair -> {
            out.key(pair.full());
            out.key(pair.brief());
        });
    }

    /** Reads what {@link #write(Outline, DataOutput)} wrote. */
    public Outline readOutline(DataInput source) throws IOException {
        RecordInput in = new RecordInput(source);
        return new Outline(
                in.text(),
                in.list(() -> entity(in)),
                in.list(() -> named(in)),
                in.list(() -> new Post(in.key(), in.optionalKey(), in.text(), in.number())),
                in.list(() -> new Owner(in.key(), in.key())),
                in.list(() -> new ShortName(in.key(), in.key())));
    }

    /** Writes a naming; equal namings give equal bytes. */
    public void write(Naming naming, DataOutput target) throws IOException {
        RecordOutput out = new RecordOutput(target);
        for (Map<EntityKey, EntityKey> keys : List.of(naming.bodies(), naming.others())) {
            out.list(new TreeMap<>(keys).entrySet(), entry -> {
                out.key(entry.getKey());
                out.key(entry.getValue());
            });
        }
        out.list(new TreeMap<>(naming.labels()).entrySet(), entry -> {
            out.key(entry.getKey());
            out.text(entry.getValue());
        });
    }

    /** Reads what {@link #write(Naming, DataOutput)} wrote. */
    public Naming readNaming(DataInput source) throws IOException {
        RecordInput in = new RecordInput(source);
        return new Naming(map(in, in::key), map(in, in::key), map(in, in::text));
    }

    private static <T> Map<EntityKey, T> map(RecordInput in, RecordInput.Read<T> value) throws IOException {
        Map<EntityKey, T> entries = new HashMap<>();
        for (Map.Entry<EntityKey, T> entry : in.list(() -> Map.entry(in.key(), value.read()))) {
            entries.put(entry.getKey(), entry.getValue());
        }
        return entries;
    }

    private static void entity(RecordOutput out, Entity entity) throws IOException {
        out.key(entity.key());
        out.text(entity.label());
        out.list(entity.aliases(), out::text);
        out.optionalKey(entity.partOf());
        out.optionalKey(entity.place());
        out.optionalText(entity.code());
    }

    private static Entity entity(RecordInput in) throws IOException {
        return new Entity(
                in.key(),
                in.text(),
                in.list(in::text),
                List.of(),
                Optional.empty(),
                in.optionalKey(),
                in.optionalKey(),
                in.optionalText(),
                Optional.empty());
    }

    private static Named named(RecordInput in) throws IOException {
        EntityKey key = in.key();
        int start = in.number();
        return new Named(key, start, start + in.number());
    }
}
