package io.mailuo.store.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects the IRIs of all articles found. */
final class IriCollectors implements CollectorManager<IriCollectors.Iris, List<String>> {

    @Override
    public Iris newCollector() {
        return new Iris();
    }

    @Override
    public List<String> reduce(Collection<Iris> collected) {
        List<String> all = new ArrayList<>();
        collected.forEach(some -> all.addAll(some.found));
        return all;
    }

    /** Those of some segments. */
    static final class Iris extends SimpleCollector {

        private final List<String> found = new ArrayList<>();
        private BinaryDocValues iris = DocValues.emptyBinary();

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            iris = DocValues.getBinary(leaf.reader(), Fields.ARTICLE);
        }

        @Override
        public void collect(int document) throws IOException {
            if (iris.advanceExact(document)) {
                found.add(iris.binaryValue().utf8ToString());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
