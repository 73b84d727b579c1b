package io.mailuo.spark;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import io.mailuo.resolve.Naming;
import io.mailuo.resolve.Outline;
import io.mailuo.spark.AddressedOutlines.Addressed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** The articles of a partition with final keys and labels, one after the other. */
final class ResolvedArticles implements Iterator<Extraction> {

    private final Iterator<Tuple2<Integer, byte[]>> files;
    private final Map<Long, Map<EntityKey, EntityKey>> renamings;
    private final CorpusKnowledge known;
    private final Map<String, String> labels;
    private final Deque<Extraction> open = new ArrayDeque<>();
    private int number;

    private ResolvedArticles(
            Iterator<Tuple2<Integer, byte[]>> files,
            Iterator<Tuple2<Long, String>> found,
            CorpusKnowledge known,
            Map<String, String> labels) {
        this.files = files;
        this.renamings = CorpusResolution.byAddress(found);
        this.known = known;
        this.labels = labels;
    }

    /** All articles of files, resolved anew each time they are asked for: they are larger than what they are made of. */
    static JavaRDD<Extraction> of(JavaRDD<byte[]> files, ResolvedCorpus corpus) {
        CorpusKnowledge known = corpus.known();
        Broadcast<HashMap<String, String>> labels = corpus.labels();
        // The number of the partition goes along: it would be another one behind a union.
        return files.mapPartitionsWithIndex(ResolvedArticles::numbered, true)
                .zipPartitions(
                        corpus.renamings(),
                        (records, found) -> new ResolvedArticles(records, found, known, labels.value()));
    }

    private static Iterator<Tuple2<Integer, byte[]>> numbered(int partition, Iterator<byte[]> files) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return files.hasNext();
            }

            @Override
            public Tuple2<Integer, byte[]> next() {
                return new Tuple2<>(partition, files.next());
            }
        };
    }

    @Override
    public boolean hasNext() {
        while (open.isEmpty() && files.hasNext()) {
            open(files.next());
        }
        return !open.isEmpty();
    }

    @Override
    public Extraction next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return open.removeFirst();
    }

    private void open(Tuple2<Integer, byte[]> record) {
        ReadFile file = ReadFile.decode(record._2);
        List<Extraction> extractions = file.decoded();
        for (int i = 0; i < extractions.size(); i++) {
            long address = AddressedOutlines.address(record._1, number++);
            open.addLast(naming(address, file.outlines().get(i)).apply(extractions.get(i)));
        }
    }

    private Naming naming(long address, Outline outline) {
        return CorpusResolution.entities(new Addressed(address, outline), renamings, known)
                .naming(key -> Optional.ofNullable(labels.get(Packing.key(key))));
    }
}
