package io.mailuo.bench;

import io.mailuo.store.GraphStore;
import io.mailuo.store.Tdb2Store;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Loads N-Quads into a store as a build does, without a build in front. */
final class StoreLoad {

    private StoreLoad() {}

    /** @param arguments file of N-Quads, folder of the store */
    public static void main(String[] arguments) {
        try (GraphStore store = Tdb2Store.open(Path.of(arguments[1]))) {
            store.replaceAll(
                    sink -> RDFParser.source(Path.of(arguments[0])).parse(new StreamRDFBase() {
                        @Override
                        public void quad(Quad quad) {
                            sink.accept(quad);
                        }
                    }),
                    Map.of());
            System.out.println(store.size());
        }
    }
}
