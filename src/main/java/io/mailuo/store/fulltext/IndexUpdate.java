package io.mailuo.store.fulltext;

import io.mailuo.store.GraphStore;
import io.mailuo.store.fulltext.ArticleTexts.Content;
import io.mailuo.store.fulltext.TextIndex.Progress;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Brings an index to the state of the graph: what has changed is read and written, and nothing else. */
final class IndexUpdate {

    /** Articles that are read in one transaction: a build that is done waits for no longer than this takes. */
    private static final int AT_ONCE = 50;

    private final GraphStore store;
    private final Folding folding;
    private final BooleanSupplier stopped;
    private volatile Progress progress = new Progress(0, 0);

    IndexUpdate(GraphStore store, Folding folding, BooleanSupplier stopped) {
        this.store = store;
        this.folding = folding;
        this.stopped = stopped;
    }

    Progress progress() {
        return progress;
    }

    /** Leaves the index as it was if it is stopped in the middle. */
    void bring(LuceneFolder index) throws IOException {
        progress = new Progress(0, 0);
        Map<String, String> wanted = store.read(quads -> new ArticleTexts(quads.getUnionGraph()).states());
        Map<String, String> had = index.states();
        List<String> changed = wanted.keySet().stream()
                .filter(iri -> !wanted.getOrDefault(iri, "").equals(had.get(iri)))
                .toList();
        for (String iri : had.keySet()) {
            if (!wanted.containsKey(iri)) {
                index.remove(iri);
            }
        }
        for (int from = 0; from < changed.size(); from += AT_ONCE) {
            if (stopped.getAsBoolean()) {
                return; // what is not committed does not count
            }
            progress = new Progress(from, changed.size());
            List<String> some = changed.subList(from, Math.min(changed.size(), from + AT_ONCE));
            for (Map.Entry<String, Content> article : contents(some).entrySet()) {
                String iri = article.getKey();
                index.put(iri, Fields.document(iri, wanted.getOrDefault(iri, ""), article.getValue(), folding));
            }
        }
        if (changed.size() > wanted.size() / 2) {
            index.join();
        }
        index.commit();
    }

    private Map<String, Content> contents(List<String> iris) {
        return store.read(quads -> {
            ArticleTexts texts = new ArticleTexts(quads.getUnionGraph());
            Map<String, Content> contents = new LinkedHashMap<>();
            iris.forEach(iri -> contents.put(iri, texts.content(iri)));
            return contents;
        });
    }
}
