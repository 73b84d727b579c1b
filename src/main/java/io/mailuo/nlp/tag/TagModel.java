package io.mailuo.nlp.tag;

import io.mailuo.model.TaggedSpan.Kind;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * A trained model. Its file holds: {@code MTAG}, a version, the hashes of the corpus and of the words of its classes, for each kind the two numbers of its confidence,
 * the transitions, then the features by rising hash, each with its labels and weights. Big-endian throughout.
 */
final class TagModel {

    private static final int MAGIC = 0x4D544147;
    private static final int VERSION = 2;
    private static final int HASH_BYTES = 32;

    private final String corpus;
    private final String words;
    private final SparseWeights weights;
    private final float[][] transitions;
    private final Map<Kind, Logistic> confidences;

    /**
     * A model.
     *
     * @param corpus hash of the corpus that it was trained on, see {@link MarkedCorpus#sha256()}
     * @param words hash of the words that it looked up, see {@link WordClasses#sha256()}
     * @param weights what features say for and against labels
     * @param transitions weight of a label behind another, in the steps of the weights
     * @param confidences how each kind's margins become confidences
     */
    TagModel(
            String corpus,
            String words,
            SparseWeights weights,
            float[][] transitions,
            Map<Kind, Logistic> confidences) {
        this.corpus = corpus;
        this.words = words;
        this.weights = weights;
        this.transitions = transitions;
        this.confidences = new EnumMap<>(confidences);
    }

    String corpus() {
        return corpus;
    }

    String words() {
        return words;
    }

    SparseWeights weights() {
        return weights;
    }

    float[][] transitions() {
        return transitions;
    }

    /** The share of right spans among those of a kind that won by a margin. */
    double confidence(Kind kind, double margin) {
        Logistic curve = confidences.get(kind);
        return curve == null ? 0 : curve.at(margin);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.write(HexFormat.of().parseHex(corpus));
            out.write(HexFormat.of().parseHex(words));
            for (Logistic confidence : confidences.values()) {
                out.writeFloat(confidence.slope());
                out.writeFloat(confidence.offset());
            }
            for (float[] row : transitions) {
                for (float weight : row) {
                    out.writeShort(Math.round(weight));
                }
            }
            weights.write(out);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it is not a model of this version
     */
    static TagModel read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        if (in.remaining() < 2 * Integer.BYTES || in.getInt() != MAGIC || in.getInt() != VERSION) {
            throw new IOException(
                    "not a tagger's model of version " + VERSION + ": train it again (mvn -Ptrain process-classes)");
        }
        String corpus = HexFormat.of().formatHex(hash(in));
        String words = HexFormat.of().formatHex(hash(in));
        Map<Kind, Logistic> confidences = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            confidences.put(kind, new Logistic(in.getFloat(), in.getFloat()));
        }
        float[][] transitions = new float[Labels.COUNT][Labels.COUNT];
        for (float[] row : transitions) {
            for (int i = 0; i < row.length; i++) {
                row[i] = in.getShort();
            }
        }
        return new TagModel(corpus, words, SparseWeights.read(in), transitions, confidences);
    }

    private static byte[] hash(ByteBuffer in) {
        byte[] hash = new byte[HASH_BYTES];
        in.get(hash);
        return hash;
    }
}
