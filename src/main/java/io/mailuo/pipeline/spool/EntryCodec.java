package io.mailuo.pipeline.spool;

import io.mailuo.pipeline.spool.FileEntry.ArticleEntry;
import io.mailuo.pipeline.spool.FileEntry.Kept;
import io.mailuo.pipeline.spool.FileEntry.Place;
import io.mailuo.reading.FileStamp;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes and reads the entry of a file. It begins with what is asked of many files, each at its place; the highest byte of a number is the first:
 *
 * <pre>
 *   0 int    length of the entry
 *   4 long   the five numbers of the stamp; all 0 where there is none
 *  44        where the record is: segment (int), then begin (long) and length (int) of outlines, extractions and marks
 *  84 int    number of articles
 *  88 int    number of the file in which the namings of its articles are; −1 where there is not one such file
 *  92 int    number of letters and digits that are no part of an article
 *  96 int    number of destroyed characters
 * 100 int    where name and hash end, by which files are told apart
 * 104 byte   1 if there are problems to be told, and 2 if its only article has its name, and 4 if names of bodies are completed in an article
 * 105        name, hash and all else, as {@link RecordOutput} writes values
 * </pre>
 */
final class EntryCodec {

    static final int STAMP = 4;
    static final int PLACE = 44;
    static final int ARTICLES = 84;
    static final int KEPT = 88;
    static final int LEFT_OUT = 92;
    static final int DESTROYED = 96;
    static final int CONTENT_END = 100;
    static final int FLAGS = 104;
    static final int CONTENT = 105;

    static final int FLAWED = 1;
    static final int PLAIN = 2;
    static final int COMPLETES = 4;

    /** Instead of the number of the file of namings where there are several or none. */
    static final int SEVERAL = -1;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int SHA256_BYTES = 32;

    private EntryCodec() {}

    static byte[] bytes(FileEntry file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(0);
            FileStamp stamp = file.stamp().orElse(FileStamp.NONE);
            out.writeLong(stamp.place());
            out.writeLong(stamp.size());
            out.writeLong(stamp.content());
            out.writeLong(stamp.status());
            out.writeLong(stamp.number());
            write(file.place(), out);
            out.writeInt(file.articles().size());
            out.writeInt(kept(file.articles()));
            out.writeInt(file.leftOut());
            out.writeInt(file.destroyed());
            out.writeInt(0);
            out.writeByte(flags(file));
            RecordOutput values = new RecordOutput(out);
            values.text(file.name());
            writeHash(file.sha256(), values, out);
            int contentEnd = bytes.size();
            out.writeLong(file.bytes());
            values.list(file.facts(), values::number);
            values.list(file.articles(), article -> write(article, values, out));
            byte[] entry = bytes.toByteArray();
            ByteBuffer.wrap(entry).putInt(0, entry.length).putInt(CONTENT_END, contentEnd);
            return entry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Place place, DataOutputStream out) throws IOException {
        out.writeInt(place.segment());
        out.writeLong(place.outlines());
        out.writeInt(place.outlinesLength());
        out.writeLong(place.extractions());
        out.writeInt(place.extractionsLength());
        out.writeLong(place.marks());
        out.writeInt(place.marksLength());
    }

    private static int kept(List<ArticleEntry> articles) {
        List<Integer> files = articles.stream()
                .map(article -> article.kept().file())
                .distinct()
                .toList();
        return files.size() == 1 ? files.get(0) : SEVERAL;
    }

    private static int flags(FileEntry file) {
        List<ArticleEntry> articles = file.articles();
        boolean plain = articles.size() == 1 && articles.get(0).name().equals(file.name());
        boolean completes = articles.stream().anyMatch(article -> article.kept().completes());
        return (file.flawed() ? FLAWED : 0) | (plain ? PLAIN : 0) | (completes ? COMPLETES : 0);
    }

    /** Half as long as its digits. */
    private static void writeHash(String sha256, RecordOutput values, DataOutputStream out) throws IOException {
        boolean digits = SHA256.matcher(sha256).matches();
        values.number(digits ? 1 : 0);
        if (digits) {
            out.write(HexFormat.of().parseHex(sha256));
        } else {
            values.text(sha256);
        }
    }

    private static void write(ArticleEntry article, RecordOutput values, DataOutputStream out) throws IOException {
        values.text(article.name());
        out.writeLong(article.naming().high());
        out.writeLong(article.naming().low());
        values.number(article.kept().file());
        out.writeLong(article.kept().start());
        values.number(article.kept().length());
        values.number(article.kept().completes() ? 1 : 0);
    }

    /** Reads the entry that begins at a place. */
    @SuppressWarnings("ByteBufferBackingArray") // entries lie in buffers that were allocated whole
    static FileEntry read(ByteBuffer bytes, int start) {
        int length = bytes.getInt(start) - CONTENT;
        DataInputStream in = new DataInputStream(new UnsharedBytes(bytes.array(), start + CONTENT, length));
        RecordInput values = new RecordInput(in);
        try {
            String name = values.text();
            String sha256 =
                    values.number() == 1 ? HexFormat.of().formatHex(in.readNBytes(SHA256_BYTES)) : values.text();
            return new FileEntry(
                    name,
                    stamp(bytes, start),
                    sha256,
                    in.readLong(),
                    place(bytes, start),
                    bytes.getInt(start + LEFT_OUT),
                    bytes.getInt(start + DESTROYED),
                    (bytes.get(start + FLAGS) & FLAWED) != 0,
                    values.list(values::number),
                    values.list(() -> new ArticleEntry(
                            values.text(),
                            new Hash(in.readLong(), in.readLong()),
                            new Kept(values.number(), in.readLong(), values.number(), values.number() == 1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<FileStamp> stamp(ByteBuffer bytes, int start) {
        int at = start + STAMP;
        FileStamp stamp = new FileStamp(
                bytes.getLong(at),
                bytes.getLong(at + 8),
                bytes.getLong(at + 16),
                bytes.getLong(at + 24),
                bytes.getLong(at + 32));
        return stamp.equals(FileStamp.NONE) ? Optional.empty() : Optional.of(stamp);
    }

    static Place place(ByteBuffer bytes, int start) {
        int at = start + PLACE;
        return new Place(
                bytes.getInt(at),
                bytes.getLong(at + 4),
                bytes.getInt(at + 12),
                bytes.getLong(at + 16),
                bytes.getInt(at + 24),
                bytes.getLong(at + 28),
                bytes.getInt(at + 36));
    }

    /** The name alone. */
    @SuppressWarnings("ByteBufferBackingArray") // as above
    static String name(ByteBuffer bytes, int start) {
        int at = start + CONTENT + 1; // behind the sign of a text that was not there before
        int coded = 0;
        int part;
        int shift = 0;
        do {
            part = bytes.get(at++);
            coded |= (part & 0x7F) << shift;
            shift += 7;
        } while (part < 0);
        int length = coded >>> 1;
        return (coded & 1) == 0
                ? new String(bytes.array(), at, length, StandardCharsets.ISO_8859_1)
                : wide(bytes, at, length);
    }

    private static String wide(ByteBuffer bytes, int start, int length) {
        char[] characters = new char[length];
        for (int i = 0; i < length; i++) {
            characters[i] = bytes.getChar(start + 2 * i);
        }
        return new String(characters);
    }
}
