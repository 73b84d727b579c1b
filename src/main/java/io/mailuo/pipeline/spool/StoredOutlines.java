package io.mailuo.pipeline.spool;

import io.mailuo.resolve.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The outlines of a spool's articles by the articles' names, read from the disk as often as they are passed over if they are many. For one thread. */
public final class StoredOutlines implements Iterable<Outline> {

    /** Outlines of so many bytes, or fewer, are read once and kept: they take about ten times the room in memory. */
    private static final long KEPT = 12L << 20;

    private final Spool spool;
    private final boolean keep;
    private final List<Outline> kept = new ArrayList<>();
    private final List<Ref> order = new ArrayList<>();

    /** An article of a file. */
    private record Ref(FileEntry file, int article) {

        String name() {
            return file.articles().get(article).name();
        }
    }

    /** The outlines of files of a spool. */
    public StoredOutlines(Spool spool, List<FileEntry> files) {
        this.spool = spool;
        for (FileEntry file : files) {
            for (int i = 0; i < file.articles().size(); i++) {
                order.add(new Ref(file, i));
            }
        }
        order.sort(Comparator.comparing(Ref::name));
        keep = files.stream().mapToLong(file -> file.place().outlinesLength()).sum() <= KEPT;
    }

    @Override
    public Iterator<Outline> iterator() {
        if (!keep) {
            return new Pass(spool.records());
        }
        if (kept.isEmpty()) {
            new Pass(spool.records()).forEachRemaining(kept::add);
        }
        return kept.iterator();
    }

    /** One pass; closes its files at its end. */
    private final class Pass implements Iterator<Outline> {

        private final RecordSource records;
        private int next;
        private List<Outline> last = List.of();

        Pass(RecordSource records) {
            this.records = records;
            closeAtEnd();
        }

        @Override
        public boolean hasNext() {
            return next < order.size();
        }

        @Override
        public Outline next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Ref ref = order.get(next);
            boolean same = next > 0 && order.get(next - 1).file().equals(ref.file());
            if (!same) {
                last = records.outlines(ref.file()).summary().outlines();
            }
            next++;
            closeAtEnd();
            return last.get(ref.article());
        }

        private void closeAtEnd() {
            if (!hasNext()) {
                records.close();
            }
        }
    }
}
