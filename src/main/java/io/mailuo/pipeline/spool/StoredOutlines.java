package io.mailuo.pipeline.spool;

import io.mailuo.resolve.Outline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

/** The outlines of a spool's articles by the articles' names, read from the disk as often as they are passed over if they are many. For one thread. */
public final class StoredOutlines implements Iterable<Outline> {

    /** Outlines of so many bytes, or fewer, are read once and kept: they take about ten times the room in memory. */
    private static final long KEPT = 12L << 20;

    private final Spool spool;
    private final boolean keep;
    private final List<Outline> kept = new ArrayList<>();
    private final FileEntries files;
    private final ArticleOrder order;

    /** The outlines of files of a spool. */
    public StoredOutlines(Spool spool, FileEntries files) {
        this.spool = spool;
        this.files = files;
        order = ArticleOrder.of(files);
        keep = IntStream.range(0, files.size())
                        .mapToLong(file -> files.place(file).outlinesLength())
                        .sum()
                <= KEPT;
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
            int file = order.file(next);
            boolean same = next > 0 && order.file(next - 1) == file;
            if (!same) {
                last = records.outlines(files.place(file)).summary().outlines();
            }
            Outline outline = last.get(order.number(next));
            next++;
            closeAtEnd();
            return outline;
        }

        private void closeAtEnd() {
            if (!hasNext()) {
                records.close();
            }
        }
    }
}
