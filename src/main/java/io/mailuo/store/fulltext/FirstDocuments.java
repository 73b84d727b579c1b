package io.mailuo.store.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * The first documents that fit, in the order in which each segment holds its documents. Of a segment nothing is compared: its
 * first ones are taken, and no others looked at. An index that was made anew has one.
 */
final class FirstDocuments extends SimpleCollector {

    /** The latest first; the IRI makes the order one and the same on every machine. */
    static final Sort ORDER = new Sort(
            new SortField(Fields.DAY, SortField.Type.LONG, true), new SortField(Fields.IRI, SortField.Type.STRING));

    private final int most;
    private final List<Integer> found = new ArrayList<>();
    private int base;

    private FirstDocuments(int most) {
        this.most = most;
    }

    /** Numbers of the first documents, at most so many. */
    @SuppressWarnings("deprecation") // one segment, one collector: there is nothing to join
    static List<Integer> of(IndexSearcher searcher, Query query, int most) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        int documents = searcher.getIndexReader().maxDoc();
        if (searcher.getIndexReader().leaves().size() == 1) {
            FirstDocuments first = new FirstDocuments(most);
            searcher.search(query, first);
            numbers.addAll(first.found);
        } else if (documents > 0) {
            int least = Math.min(most, documents);
            for (var each : searcher.search(query, new TopFieldCollectorManager(ORDER, least, null, least)).scoreDocs) {
                numbers.add(each.doc);
            }
        }
        return numbers;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
    }

    @Override
    public void collect(int document) {
        found.add(base + document);
        if (found.size() >= most) {
            throw new CollectionTerminatedException();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
