package io.mailuo.spark;

import io.mailuo.model.Extraction;
import io.mailuo.model.Problem;
import io.mailuo.pipeline.GraphCounts;
import io.mailuo.pipeline.GraphCounts.FactKind;
import io.mailuo.pipeline.spool.ExtractionCodec;
import io.mailuo.pipeline.spool.OutlineCodec;
import io.mailuo.resolve.Outline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read from one file, as bytes: problems, then outlines, then extractions, so that a stage decodes no more than it needs.
 *
 * @param problems what is wrong with the file
 * @param outlines one an article, in order of the file
 * @param facts number of facts of each {@link FactKind}, in its order
 * @param extractions the extractions of the same articles, encoded
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
record ReadFile(List<Problem> problems, List<Outline> outlines, List<Integer> facts, byte[] extractions) {

    private static final int KINDS = FactKind.values().length;
    private static final OutlineCodec OUTLINES = new OutlineCodec();
    private static final ExtractionCodec EXTRACTIONS = new ExtractionCodec();

    ReadFile {
        problems = List.copyOf(problems);
        outlines = List.copyOf(outlines);
        facts = List.copyOf(facts);
    }

    static ReadFile of(List<Problem> problems, List<Outline> outlines, List<Extraction> extractions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            EXTRACTIONS.write(extractions, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadFile(problems, outlines, GraphCounts.numbers(extractions), bytes.toByteArray());
    }

    byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(extractions.length + 1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(problems.size());
            for (Problem problem : problems) {
                text(problem.input(), out);
                text(problem.code().name(), out);
                text(problem.message(), out);
            }
            out.writeInt(outlines.size());
            for (Outline outline : outlines) {
                OUTLINES.write(outline, out);
            }
            for (int count : facts) {
                out.writeInt(count);
            }
            out.write(extractions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ReadFile decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<Problem> problems = problems(in);
            int count = in.readInt();
            List<Outline> outlines = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                outlines.add(OUTLINES.readOutline(in));
            }
            List<Integer> facts = new ArrayList<>(KINDS);
            for (int i = 0; i < KINDS; i++) {
                facts.add(in.readInt());
            }
            return new ReadFile(problems, outlines, facts, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Problem> problems(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return problems(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Extraction> decoded() {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(extractions))) {
            return EXTRACTIONS.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Problem> problems(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Problem> problems = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String input = text(in);
            problems.add(new Problem(input, Problem.Code.valueOf(text(in)), text(in)));
        }
        return problems;
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
