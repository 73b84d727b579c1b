package io.mailuo.store.fulltext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of an index. Readers see the last commit, whole, until the next one; a process that ends in the middle leaves
 * the last commit behind.
 */
final class LuceneFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneFolder.class);
    private static final String EDITION = "edition";
    private static final double BUFFER_MB = 16;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private String edition;

    private LuceneFolder(Directory directory, String edition) throws IOException {
        this.directory = directory;
        this.edition = edition;
        this.writer = writer();
        if (!edition.equals(edition(writer))) {
            writer.deleteAll();
        }
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /** Empties the index if it was made otherwise than texts are read now; readers see that with the next commit. */
    void keepTo(String now) throws IOException {
        if (!edition.equals(now)) {
            writer.deleteAll();
            edition = now;
        }
    }

    /**
     * Opens an index; what cannot be read is made anew, since all of it comes from the graph.
     *
     * @param place its folder; in memory where there is none
     * @param edition how texts are folded now: an index made otherwise is emptied
     */
    static LuceneFolder open(Optional<Path> place, String edition) throws IOException {
        if (place.isEmpty()) {
            return new LuceneFolder(new ByteBuffersDirectory(), edition);
        }
        Path folder = place.get();
        try {
            return new LuceneFolder(FSDirectory.open(folder), edition);
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("The text index {} cannot be read and is made anew: {}", folder, damaged.toString());
            empty(folder);
            return new LuceneFolder(FSDirectory.open(folder), edition);
        }
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private IndexWriter writer() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(BUFFER_MB);
        // Articles lie as they are shown: of a frequent word the first pages are then found first, and the others are
        // not looked at.
        config.setIndexSort(FirstDocuments.ORDER);
        // Closing is no time to finish: what is whole was committed.
        config.setCommitOnClose(false);
        return new IndexWriter(directory, config);
    }

    private static String edition(IndexWriter writer) {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        return data == null
                ? ""
                : StreamSupport.stream(data.spliterator(), false)
                        .filter(entry -> entry.getKey().equals(EDITION))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
    }

    /** The state of each article as it is in the index, by IRI. */
    Map<String, String> states() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return states(reader);
        }
    }

    /** The state of each article as a reader sees it. */
    static Map<String, String> states(DirectoryReader reader) throws IOException {
        Map<String, String> states = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues iris = leaf.reader().getSortedDocValues(Fields.IRI);
            BinaryDocValues said = leaf.reader().getBinaryDocValues(Fields.STATE);
            var live = leaf.reader().getLiveDocs();
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                if ((live == null || live.get(i)) && iris.advanceExact(i) && said.advanceExact(i)) {
                    states.put(
                            iris.lookupOrd(iris.ordValue()).utf8ToString(),
                            said.binaryValue().utf8ToString());
                }
            }
        }
        return states;
    }

    void remove(String iri) throws IOException {
        writer.deleteDocuments(new Term(Fields.IRI, iri));
    }

    void put(String iri, Document document) throws IOException {
        writer.updateDocument(new Term(Fields.IRI, iri), document);
    }

    void commit() throws IOException {
        if (writer.hasUncommittedChanges() || !edition.equals(edition(writer))) {
            writer.setLiveCommitData(Map.of(EDITION, edition).entrySet());
            writer.commit();
        }
        searchers.maybeRefreshBlocking();
    }

    /** Makes one segment of many, which are asked one after another: worth it where most of the index is new. */
    void join() throws IOException {
        writer.forceMerge(1);
    }

    TextFound search(SearchWords words, int from, int count) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            // Two questions in the order of the index: one that prefers titles would look at all articles.
            int wanted = from + count;
            List<Integer> documents = FirstDocuments.of(searcher, TextQuery.titled(words), wanted);
            if (documents.size() == wanted) {
                return found(searcher, documents, from, searcher.count(TextQuery.anywhere(words)));
            }
            // All with the words in their titles are known, so among so many there are enough others.
            int most = wanted + documents.size();
            List<Integer> first = FirstDocuments.of(searcher, TextQuery.anywhere(words), most);
            int total = first.size() < most ? first.size() : searcher.count(TextQuery.anywhere(words));
            Set<Integer> titled = Set.copyOf(documents);
            first.stream()
                    .filter(document -> !titled.contains(document))
                    .limit(wanted - titled.size())
                    .forEach(documents::add);
            return found(searcher, documents, from, total);
        } finally {
            searchers.release(searcher);
        }
    }

    private static TextFound found(IndexSearcher searcher, List<Integer> documents, int from, int total)
            throws IOException {
        List<FoundArticle> articles = new ArrayList<>();
        for (int i = from; i < documents.size(); i++) {
            articles.add(article(searcher, documents.get(i)));
        }
        return new TextFound(total, articles);
    }

    private static FoundArticle article(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues shown = DocValues.getBinary(leaf.reader(), Fields.SHOWN);
        if (!shown.advanceExact(document - leaf.docBase)) {
            throw new IOException("the text index does not hold what is shown of an article");
        }
        return PackedArticle.unpacked(shown.binaryValue());
    }

    /** IRIs of all articles that contain the words, in no order. */
    List<String> all(SearchWords words) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.search(TextQuery.anywhere(words), new IriCollectors());
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException failure) {
            LOG.warn("The text index was not closed: {}", failure.toString());
        }
    }
}
