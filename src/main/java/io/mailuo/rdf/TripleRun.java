package io.mailuo.rdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * A sorted run of triples on the disk, for {@link TripleSorter}. Of a text is kept what differs from the text at the same
 * place in the triple before. Half a surrogate pair is kept as it is, which UTF-8 would not do.
 */
final class TripleRun {

    private static final int BUFFER = 1 << 16;
    private static final int TEXTS = 5;
    private static final char[] KINDS = {'u', 'l', 'b'};

    private TripleRun() {}

    /** Writes triples. */
    static final class Writer implements AutoCloseable {

        private final OutputStream out;
        private final byte[] buffer = new byte[BUFFER];
        private final String[] last = empty();
        private int used;

        Writer(Path file) throws IOException {
            out = Files.newOutputStream(file);
        }

        void write(Triple triple) throws IOException {
            Node subject = triple.getSubject();
            Node object = triple.getObject();
            number(kind(subject) * KINDS.length + kind(object) + 1);
            text(0, QuadOrder.text(subject));
            text(1, triple.getPredicate().getURI());
            text(2, QuadOrder.text(object));
            if (object.isLiteral()) {
                text(3, object.getLiteralDatatypeURI());
                text(4, object.getLiteralLanguage());
            }
        }

        private static int kind(Node node) {
            if (node.isURI()) {
                return 0;
            }
            if (node.isLiteral()) {
                return 1;
            }
            if (node.isBlank()) {
                return 2;
            }
            throw new IllegalArgumentException("an export holds IRIs, literals and blank nodes, not " + node);
        }

        private void text(int place, String text) throws IOException {
            String before = last[place];
            int most = Math.min(before.length(), text.length());
            int same = 0;
            while (same < most && before.charAt(same) == text.charAt(same)) {
                same++;
            }
            number(same);
            number(text.length() - same);
            for (int i = same; i < text.length(); i++) {
                number(text.charAt(i));
            }
            last[place] = text;
        }

        /** ASCII takes a byte, Chinese three. */
        private void number(int value) throws IOException {
            if (used > BUFFER - Integer.BYTES - 1) {
                flush();
            }
            int rest = value;
            while (rest > 0x7F) {
                buffer[used++] = (byte) (rest | 0x80);
                rest >>>= 7;
            }
            buffer[used++] = (byte) rest;
        }

        private void flush() throws IOException {
            out.write(buffer, 0, used);
            used = 0;
        }

        /** Ends the run. */
        @Override
        public void close() throws IOException {
            try (out) {
                number(0);
                flush();
            }
        }
    }

    /** Reads triples; the current one is in {@link #triple}. */
    static final class Reader implements AutoCloseable {

        private final InputStream in;
        private final byte[] buffer = new byte[BUFFER];
        private final String[] last = empty();
        private final @Nullable Node[] nodes = new Node[TEXTS];
        private char[] letters = new char[1 << 10];
        private int at;
        private int end;
        private Triple triple = Triple.ANY;

        Reader(Path file) throws IOException {
            in = Files.newInputStream(file);
        }

        Triple triple() {
            return triple;
        }

        /** Goes to the next triple, and says whether there is one. */
        boolean next() throws IOException {
            int kinds = number() - 1;
            if (kinds < 0) {
                return false;
            }
            Node subject = node(KINDS[kinds / KINDS.length], 0);
            Node predicate = node('u', 1);
            triple = Triple.create(subject, predicate, node(KINDS[kinds % KINDS.length], 2));
            return true;
        }

        /** The next node; that of the triple before where it is the same. */
        private Node node(char kind, int place) throws IOException {
            boolean same = text(place);
            String text = last[place];
            if (kind == 'l') {
                nodes[place] = null;
                text(3);
                text(4);
                return last[4].isEmpty()
                        ? NodeFactory.createLiteralDT(text, NodeFactory.getType(last[3]))
                        : NodeFactory.createLiteralLang(text, last[4]);
            }
            Node before = nodes[place];
            if (same && before != null && before.isURI() == (kind == 'u')) {
                return before;
            }
            Node node = kind == 'u' ? NodeFactory.createURI(text) : NodeFactory.createBlankNode(text);
            nodes[place] = node;
            return node;
        }

        private boolean text(int place) throws IOException {
            int same = number();
            int more = number();
            String before = last[place];
            if (more == 0 && same == before.length()) {
                return true;
            }
            if (letters.length < same + more) {
                letters = new char[2 * (same + more)];
            }
            before.getChars(0, same, letters, 0);
            for (int i = 0; i < more; i++) {
                letters[same + i] = (char) number();
            }
            last[place] = new String(letters, 0, same + more);
            return false;
        }

        private int number() throws IOException {
            int value = 0;
            int shift = 0;
            int next;
            do {
                if (at == end) {
                    at = 0;
                    end = in.read(buffer);
                    if (end <= 0) {
                        throw new EOFException("a run of triples ends too early");
                    }
                }
                next = buffer[at++];
                value |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private static String[] empty() {
        String[] texts = new String[TEXTS];
        Arrays.fill(texts, "");
        return texts;
    }
}
