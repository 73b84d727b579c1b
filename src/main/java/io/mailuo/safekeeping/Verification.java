package io.mailuo.safekeeping;

import io.mailuo.pipeline.GraphBuild;
import io.mailuo.pipeline.SpoolCopy;
import io.mailuo.store.GraphStore;
import io.mailuo.store.StoreCheck;
import io.mailuo.store.fulltext.TextIndexCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Looks whether a store is whole: its files, nodes and indexes ({@link StoreCheck}), the index of its texts, what its last
 * build kept, and whether graph, ledger and manifest say the same.
 *
 * @param faults one line each; none if the store is whole
 * @param quads number of quads
 * @param nodes number of nodes
 * @param articles number of articles
 * @param indexed number of articles that the index of texts holds as they are in the graph
 */
public record Verification(List<String> faults, long quads, long nodes, long articles, long indexed) {

    private static final String COUNTED = "count.articles";
    private static final String TRIPLES = "build.triples";
    private static final String FINGERPRINT = "fingerprint";

    public Verification {
        faults = List.copyOf(faults);
    }

    /** Verifies the store in a folder; nothing in it is changed. */
    public static Verification of(Path folder) {
        long[] counts = {0, 0};
        StoreCheck.Result result = StoreCheck.run(folder, (store, faults) -> {
            counts[0] = articles(store);
            counts[1] = TextIndexCheck.run(store, faults);
            counted(store, counts[0], faults);
            SpoolCopy.fault(store).ifPresent(faults::add);
            ledger(store, faults);
        });
        return new Verification(new ArrayList<>(result.faults()), result.quads(), result.nodes(), counts[0], counts[1]);
    }

    private static long articles(GraphStore store) {
        return store.read(quads -> quads
                .getUnionGraph()
                .find(Node.ANY, RDF.type.asNode(), SchemaDO.NewsArticle.asNode())
                .mapWith(triple -> triple.getSubject())
                .toSet()
                .stream()
                .filter(Node::isURI)
                .count());
    }

    /** A build's counts hold until something else changes the graph, which empties the fingerprint. */
    private static void counted(GraphStore store, long articles, List<String> faults) {
        boolean built = store.manifest(FINGERPRINT).filter(it -> !it.isEmpty()).isPresent();
        Optional<String> noted = store.manifest(COUNTED);
        if (built && noted.isPresent() && !noted.get().equals(Long.toString(articles))) {
            faults.add("the graph has " + articles + " articles, and its manifest says " + noted.get());
        }
        Optional<Long> triples = store.manifest(TRIPLES).map(Long::valueOf);
        if (built && triples.isPresent() && triples.get() > store.size()) {
            faults.add("the graph has " + store.size() + " quads, and its manifest says that " + triples.get()
                    + " were built");
        }
    }

    private static void ledger(GraphStore store, List<String> faults) {
        Optional<String> noted = store.manifest(GraphBuild.LEDGER).filter(it -> !it.isEmpty());
        Optional<Path> file = store.generation().map(folder -> folder.resolve(BackupFile.LEDGER));
        if (noted.isEmpty() || file.isEmpty()) {
            return;
        }
        try {
            if (!Files.exists(file.get())) {
                faults.add(file.get() + " is missing; the same build again writes it");
            } else if (!new DigestUtils(MessageDigestAlgorithms.SHA_256)
                    .digestAsHex(file.get())
                    .equals(noted.get())) {
                faults.add(file.get() + " is not the ledger that the manifest names; the same build again writes it");
            }
        } catch (IOException unreadable) {
            faults.add(file.get() + " cannot be read: " + unreadable);
        }
    }
}
