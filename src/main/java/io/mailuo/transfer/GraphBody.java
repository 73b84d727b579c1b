package io.mailuo.transfer;

import io.mailuo.rdf.Exporter;
import io.mailuo.rdf.GraphFormat;
import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The triples of a graph as sorted N-Triples, so that the same content has the same hash; a large graph waits on the disk. */
final class GraphBody implements AutoCloseable {

    private static final int IN_MEMORY = 4 << 20;

    private final DeferredFileOutputStream bytes;
    private final String hash;

    private GraphBody(DeferredFileOutputStream bytes, String hash) {
        this.bytes = bytes;
        this.hash = hash;
    }

    /** Reads a graph. */
    static GraphBody of(GraphStore store, String graph) throws IOException {
        DeferredFileOutputStream bytes = DeferredFileOutputStream.builder()
                .setThreshold(IN_MEMORY)
                .setPrefix("mailuo-graph")
                .setSuffix(".nt")
                .get();
        MessageDigest digest = sha256();
        try (DigestOutputStream out = new DigestOutputStream(bytes, digest)) {
            store.<Long>read(quads -> write(quads, graph, out));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return new GraphBody(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static long write(DatasetGraph quads, String graph, DigestOutputStream out) {
        try {
            DatasetGraph one = DatasetGraphFactory.wrap(quads.getGraph(NodeFactory.createURI(graph)));
            return new Exporter().write(one, GraphFormat.NTRIPLES, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String hash() {
        return hash;
    }

    BodyPublisher publisher() throws IOException {
        return bytes.isInMemory()
                ? BodyPublishers.ofByteArray(bytes.getData())
                : BodyPublishers.ofFile(bytes.getFile().toPath());
    }

    @Override
    public void close() throws IOException {
        if (!bytes.isInMemory()) {
            Files.deleteIfExists(bytes.getFile().toPath());
        }
    }
}
