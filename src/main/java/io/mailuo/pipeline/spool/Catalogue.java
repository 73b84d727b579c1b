package io.mailuo.pipeline.spool;

import io.mailuo.pipeline.spool.FileEntry.ArticleEntry;
import io.mailuo.pipeline.spool.FileEntry.Kept;
import io.mailuo.pipeline.spool.FileEntry.Place;
import io.mailuo.reading.FileStamp;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a spool holds, and what it was made by and for.
 *
 * @param maker program and lexicon that read the files: records of others are of no use
 * @param identity hash of what was found across articles besides the entities' keys
 * @param across number of the file that holds it; 0 where there is none
 * @param pairs number of the file that holds which pairs of it have come and gone since; 0 where there is none
 * @param files the files in the order in which they were read
 */
public record Catalogue(String maker, Hash identity, int across, int pairs, List<FileEntry> files) {

    private static final int VERSION = 3;

    public Catalogue {
        files = List.copyOf(files);
    }

    /** Nothing was ever read. */
    public static Catalogue empty(String maker) {
        return new Catalogue(maker, Hash.NONE, 0, 0, List.of());
    }

    /** The files by name. */
    public Map<String, FileEntry> byName() {
        Map<String, FileEntry> byName = new HashMap<>(files.size() * 2);
        files.forEach(file -> byName.put(file.name(), file));
        return byName;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(VERSION);
        out.writeUTF(maker);
        write(identity, out);
        out.writeInt(across);
        out.writeInt(pairs);
        out.writeInt(files.size());
        for (FileEntry file : files) {
            write(file, out);
        }
    }

    private static void write(FileEntry file, DataOutputStream out) throws IOException {
        RecordOutput entry = new RecordOutput(out);
        entry.text(file.name());
        FileStamp stamp = file.stamp().orElse(new FileStamp(0, 0));
        out.writeLong(stamp.high());
        out.writeLong(stamp.low());
        entry.text(file.sha256());
        out.writeLong(file.bytes());
        entry.number(file.place().segment());
        out.writeLong(file.place().outlines());
        entry.number(file.place().outlinesLength());
        out.writeLong(file.place().extractions());
        entry.number(file.place().extractionsLength());
        out.writeLong(file.place().marks());
        entry.number(file.place().marksLength());
        entry.number(file.leftOut());
        entry.number(file.destroyed());
        entry.number(file.flawed() ? 1 : 0);
        entry.list(file.facts(), entry::number);
        entry.list(file.articles(), article -> {
            entry.text(article.name());
            write(article.naming(), out);
            entry.number(article.kept().file());
            out.writeLong(article.kept().start());
            entry.number(article.kept().length());
            entry.number(article.kept().completes() ? 1 : 0);
        });
    }

    private static void write(Hash hash, DataOutputStream out) throws IOException {
        out.writeLong(hash.high());
        out.writeLong(hash.low());
    }

    /** Reads a catalogue; empty if another version wrote it. */
    static Optional<Catalogue> read(DataInputStream in) throws IOException {
        if (in.readInt() != VERSION) {
            return Optional.empty();
        }
        String maker = in.readUTF();
        Hash identity = new Hash(in.readLong(), in.readLong());
        int across = in.readInt();
        int pairs = in.readInt();
        int size = in.readInt();
        List<FileEntry> files = new ArrayList<>(Math.min(size, 1 << 20));
        for (int i = 0; i < size; i++) {
            files.add(file(in));
        }
        return Optional.of(new Catalogue(maker, identity, across, pairs, files));
    }

    private static FileEntry file(DataInputStream in) throws IOException {
        RecordInput entry = new RecordInput(in);
        String name = entry.text();
        FileStamp stamp = new FileStamp(in.readLong(), in.readLong());
        return new FileEntry(
                name,
                Optional.of(stamp).filter(it -> it.high() != 0 || it.low() != 0),
                entry.text(),
                in.readLong(),
                new Place(
                        entry.number(),
                        in.readLong(),
                        entry.number(),
                        in.readLong(),
                        entry.number(),
                        in.readLong(),
                        entry.number()),
                entry.number(),
                entry.number(),
                entry.number() == 1,
                entry.list(entry::number),
                entry.list(() -> new ArticleEntry(
                        entry.text(),
                        new Hash(in.readLong(), in.readLong()),
                        new Kept(entry.number(), in.readLong(), entry.number(), entry.number() == 1))));
    }
}
