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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A resolved corpus in a spool, of which an outline is read when it is asked for. The files are mapped into memory: what is read is a small part of them. */
public final class StoredCorpus implements KnownCorpus {

    private final Spool spool;
    private final List<Ref> articles;
    private final MarkIndex marks;
    private final List<Succession> successions;
    private final Map<EntityKey.Kind, Integer> entities;
    private final MappedFiles maps = new MappedFiles();
    private final Map<Integer, Outline> outlines = new HashMap<>();
    private final Map<Integer, Naming> namings = new HashMap<>();

    /** An article of a file. */
    private record Ref(FileEntry file, int number) {

        ArticleEntry article() {
            return file.articles().get(number);
        }
    }

    /**
     * A corpus.
     *
     * @param files those that have not changed
     * @param successions bodies of the whole corpus of which one followed the other
     * @param entities number of entities of each kind in the whole corpus
     */
    public StoredCorpus(
            Spool spool, List<FileEntry> files, List<Succession> successions, Map<EntityKey.Kind, Integer> entities) {
        this.spool = spool;
        this.successions = List.copyOf(successions);
        this.entities = Map.copyOf(entities);
        this.articles = files.stream()
                .flatMap(file -> IntStream.range(0, file.articles().size()).mapToObj(number -> new Ref(file, number)))
                .sorted(Comparator.comparing(ref -> ref.article().name()))
                .toList();
        this.marks = index(files);
    }

    private MarkIndex index(List<FileEntry> files) {
        MarkIndex index = new MarkIndex(files.stream()
                .mapToInt(file -> file.place().marksLength() / Integer.BYTES)
                .sum());
        // From the end, so that the articles of a mark are met in order.
        for (int article = articles.size() - 1; article >= 0; article--) {
            Ref ref = articles.get(article);
            Place place = ref.file().place();
            ByteBuffer in = maps.part(spool.marks(place.segment()), place.marks(), place.marksLength());
            for (int before = 0; before < ref.number(); before++) {
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
                .filter(article -> articles.get(article).article().kept().completes())
                .toArray();
    }

    @Override
    public Outline outline(int article) {
        return outlines.computeIfAbsent(article, number -> {
            Ref ref = articles.get(number);
            return new FileRecord(outlineBytes(ref.file()), new byte[0], new byte[0])
                    .summary()
                    .outlines()
                    .get(ref.number());
        });
    }

    @Override
    public Naming naming(int article) {
        return namings.computeIfAbsent(article, number -> {
            FileEntry.Kept kept = articles.get(number).article().kept();
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
                    byte[] record = outlineBytes(articles.get(article).file());
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

    private byte[] outlineBytes(FileEntry file) {
        Place place = file.place();
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
