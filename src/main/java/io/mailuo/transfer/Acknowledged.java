package io.mailuo.transfer;

import io.mailuo.store.WholeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which graphs an endpoint has taken, and with what content: a file of lines, each added as soon as a graph was
 * acknowledged, so that a publication that ends in the middle goes on where it was. The last line on a graph counts.
 */
final class Acknowledged implements AutoCloseable {

    private static final String GONE = "-";

    private final Path file;
    private final Map<String, String> hashes = new TreeMap<>();
    private final BufferedWriter lines;

    /**
     * @param file is made if it is not there
     */
    Acknowledged(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.exists(file)) {
            Files.readAllLines(file).forEach(this::take);
        }
        lines = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        // A line that a crash cut off ends here.
        lines.write("\n");
    }

    /** A line that is no pair is what a crash left of one: its graph is sent again. */
    private void take(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 3 && parts[2].equals(".")) {
            if (parts[1].equals(GONE)) {
                hashes.remove(parts[0]);
            } else {
                hashes.put(parts[0], parts[1]);
            }
        }
    }

    synchronized boolean has(String graph, String hash) {
        return hash.equals(hashes.get(graph));
    }

    /** Takes it that the endpoint may have lost the content of all graphs. */
    synchronized void doubt() {
        hashes.replaceAll((graph, hash) -> "");
    }

    synchronized void add(String graph, String hash) throws IOException {
        hashes.put(graph, hash);
        write(lines, graph, hash);
        lines.flush();
    }

    synchronized void remove(String graph) throws IOException {
        hashes.remove(graph);
        write(lines, graph, GONE);
        lines.flush();
    }

    /** The graphs that the endpoint has. */
    synchronized SortedSet<String> graphs() {
        return new TreeSet<>(hashes.keySet());
    }

    private static void write(Writer to, String graph, String hash) throws IOException {
        to.write(graph + "\t" + hash + "\t.\n");
    }

    /** Leaves one line a graph. */
    @Override
    public synchronized void close() throws IOException {
        lines.close();
        WholeFile.write(file, out -> {
            Writer whole = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            for (Map.Entry<String, String> entry : hashes.entrySet()) {
                write(whole, entry.getKey(), entry.getValue());
            }
            whole.flush();
        });
    }
}
