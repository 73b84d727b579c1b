package io.mailuo.pipeline.spool;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Succession;
import io.mailuo.pipeline.spool.FileEntry.ArticleEntry;
import io.mailuo.pipeline.spool.FileEntry.Place;
import io.mailuo.resolve.KnownCorpus;
import io.mailuo.resolve.Naming;
import io.mailuo.resolve.Outline;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A resolved corpus in a spool, of which an outline is read when it is asked for. The files are mapped into memory: what is read is a small part of them. */
public final class StoredCorpus implements KnownCorpus {

    private final Spool spool;
    private final FileEntries files;
    private final ArticleOrder articles;
    private final MarkIndex marks;
    private final List<Succession> successions;
    private final Map<EntityKey.Kind, Integer> entities;
    private final MappedFiles maps = new MappedFiles();
    private final Map<Integer, Outline> outlines = new HashMap<>();
    private final Map<Integer, Naming> namings = new HashMap<>();

    /**
     * A corpus.
     *
     * @param files those that have not changed
     * @param successions bodies of the whole corpus of which one followed the other
     * @param entities number of entities of each kind in the whole corpus
     */
    public StoredCorpus(
            Spool spool, FileEntries files, List<Succession> successions, Map<EntityKey.Kind, Integer> entities) {
        this.spool = spool;
        this.successions = List.copyOf(successions);
        this.entities = Map.copyOf(entities);
        this.files = files;
        this.articles = ArticleOrder.of(files);
        this.marks = index();
    }

    private MarkIndex index() {
        MarkIndex index = new MarkIndex(IntStream.range(0, files.size())
                .map(file -> files.place(file).marksLength() / Integer.BYTES)
                .sum());
        // From the end, so that the articles of a mark are met in order.
        for (int article = articles.size() - 1; article >= 0; article--) {
            Place place = files.place(articles.file(article));
            ByteBuffer in = maps.part(spool.marks(place.segment()), place.marks(), place.marksLength());
            for (int before = 0; before < articles.number(article); before++) {
                in.position(in.position() + Integer.BYTES * (1 + in.getInt(in.position())));
            }
            for (int left = in.getInt(); left > 0; left--) {
                index.add(in.getInt(), article);
            }
        }
        return index;
    }

    @Override
    public int size() {
        return articles.size();
    }

    @Override
    public int[] marked(int mark) {
        return marks.of(mark);
    }

    @Override
    public int[] completed() {
        return IntStream.range(0, articles.size())
                .filter(article -> files.completes(articles.file(article))
                        && entry(article).kept().completes())
                .toArray();
    }

    private ArticleEntry entry(int article) {
        return files.get(articles.file(article)).articles().get(articles.number(article));
    }

    @Override
    public Outline outline(int article) {
        return outlines.computeIfAbsent(
                article,
                number -> new FileRecord(outlineBytes(number), new byte[0], new byte[0])
                        .summary()
                        .outlines()
                        .get(articles.number(number)));
    }

    @Override
    public Naming naming(int article) {
        return namings.computeIfAbsent(article, number -> {
            FileEntry.Kept kept = entry(number).kept();
            return FileRecord.naming(bytes(maps.part(spool.namings(kept.file()), kept.start(), kept.length())));
        });
    }

    /** A text is in a record as a byte a character, or as two; see {@link RecordOutput}. */
    @Override
    public int[] mentioning(String words) {
        byte[] wide = words.getBytes(StandardCharsets.UTF_16BE);
        byte[] narrow = words.chars().allMatch(c -> c <= 0xFF) ? words.getBytes(StandardCharsets.ISO_8859_1) : wide;
        return IntStream.range(0, articles.size())
                .filter(article -> {
                    byte[] record = outlineBytes(article);
                    return holds(record, wide) || (narrow != wide && holds(record, narrow));
                })
                .toArray();
    }

    private static boolean holds(byte[] record, byte[] words) {
        for (int start = 0; start + words.length <= record.length; start++) {
            if (record[start] == words[0]
                    && Arrays.equals(record, start, start + words.length, words, 0, words.length)) {
                return true;
            }
        }
        return false;
    }

    private byte[] outlineBytes(int article) {
        Place place = files.place(articles.file(article));
        return bytes(maps.part(spool.outlines(place.segment()), place.outlines(), place.outlinesLength()));
    }

    private static byte[] bytes(ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        return bytes;
    }

    @Override
    public List<Succession> successions() {
        return successions;
    }

    @Override
    public Map<EntityKey.Kind, Integer> entities() {
        return entities;
    }
}
