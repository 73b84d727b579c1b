package io.mailuo.pipeline.spool;

import io.mailuo.model.Extraction;
import io.mailuo.model.Problem;
import io.mailuo.resolve.Naming;
import io.mailuo.resolve.Outline;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What was read from a file, as the spool keeps it. Made by the threads that extract, so that the one that writes has nothing to do but write.
 *
 * @param outlines problems and outlines
 * @param extractions the extractions
 * @param marks by what the articles are found
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a file, which nobody compares
public record FileRecord(byte[] outlines, byte[] extractions, byte[] marks) {

    private static final ExtractionCodec EXTRACTIONS = new ExtractionCodec();
    private static final OutlineCodec OUTLINES = new OutlineCodec();
    private static final Problem.Code[] CODES = Problem.Code.values();

    /**
     * The part of a record that resolution reads.
     *
     * @param problems what is to be told of the file
     * @param outlines one an article
     */
    public record Summary(List<Problem> problems, List<Outline> outlines) {}

    /**
     * Encodes what was read from a file.
     *
     * @param marks of each article
     */
    public static FileRecord of(Summary summary, List<Extraction> extractions, List<int[]> marks) {
        return new FileRecord(
                bytes(out -> write(summary, out)),
                bytes(out -> EXTRACTIONS.write(extractions, out)),
                bytes(out -> writeMarks(marks, out)));
    }

    private static void writeMarks(List<int[]> marks, DataOutputStream out) throws IOException {
        for (int[] article : marks) {
            out.writeInt(article.length);
            for (int mark : article) {
                out.writeInt(mark);
            }
        }
    }

    static byte[] bytes(Naming naming) {
        return bytes(out -> OUTLINES.write(naming, out));
    }

    static Naming naming(byte[] bytes) {
        try {
            return OUTLINES.readNaming(new DataInputStream(new UnsharedBytes(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Summary summary, DataOutputStream target) throws IOException {
        RecordOutput out = new RecordOutput(target);
        out.list(summary.problems(), problem -> {
            out.text(problem.input());
            out.choice(problem.code());
            out.text(problem.message());
        });
        out.list(summary.outlines(), outline -> OUTLINES.write(outline, target));
    }

    /** What resolution reads. */
    public Summary summary() {
        DataInputStream source = new DataInputStream(new UnsharedBytes(outlines));
        RecordInput in = new RecordInput(source);
        try {
            return new Summary(
                    in.list(() -> new Problem(in.text(), in.choice(CODES), in.text())),
                    in.list(() -> OUTLINES.readOutline(source)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The extractions, decoded. */
    public List<Extraction> decoded() {
        try {
            return EXTRACTIONS.read(new DataInputStream(new UnsharedBytes(extractions)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes to be written. */
    @FunctionalInterface
    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
