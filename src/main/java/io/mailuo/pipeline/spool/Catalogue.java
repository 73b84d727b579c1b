package io.mailuo.pipeline.spool;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * What a spool holds, and what it was made by and for.
 *
 * @param maker program and lexicon that read the files: records of others are of no use
 * @param identity hash of what was found across articles besides the entities' keys
 * @param across number of the file that holds it; 0 where there is none
 * @param pairs number of the file that holds which pairs of it have come and gone since; 0 where there is none
 * @param files the files in the order in which they were read; it does not change any more
 */
public record Catalogue(String maker, Hash identity, int across, int pairs, FileEntries files) {

    /** A catalogue of another version is none: all is read again. */
    private static final int VERSION = 4;

    /** Nothing was ever read. */
    public static Catalogue empty(String maker) {
        return new Catalogue(maker, Hash.NONE, 0, 0, new FileEntries());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(VERSION);
        out.writeUTF(maker);
        write(identity, out);
        out.writeInt(across);
        out.writeInt(pairs);
        files.write(out);
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
        return Optional.of(new Catalogue(maker, identity, across, pairs, FileEntries.read(in)));
    }
}
