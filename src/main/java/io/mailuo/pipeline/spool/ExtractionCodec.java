package io.mailuo.pipeline.spool;

import io.mailuo.model.Extraction;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.List;

/**
 * Extractions as bytes, exactly. A record holds the articles of one file: each text is in it once, and evidence is written as its place in the article's text.
 *
 * <p>The codec has no state and may be used by several threads. It serves the program that wrote the bytes: another version may refuse them.
 */
public final class ExtractionCodec {

    /** Changes with what is written and with the order of the constants of enumerations in the model. */
    private static final int VERSION = 1;

    /**
     * Writes what was read from the articles of one file.
     *
     * @throws IOException if {@code out} fails
     */
    public void write(List<Extraction> extractions, DataOutput out) throws IOException {
        RecordOutput record = new RecordOutput(out);
        record.number(VERSION);
        record.list(extractions, extraction -> new ExtractionWriter(record, extraction.article()).write(extraction));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws StreamCorruptedException if it was written by another version, or is damaged
     * @throws IOException if {@code in} fails
     */
    public List<Extraction> read(DataInput in) throws IOException {
        RecordInput record = new RecordInput(in);
        int version = record.number();
        if (version != VERSION) {
            throw new StreamCorruptedException(
                    "extractions written as version " + version + ", but this program reads version " + VERSION);
        }
        return record.list(() -> ExtractionReader.read(record));
    }
}
