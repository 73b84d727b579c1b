package io.mailuo.pipeline;

import io.mailuo.model.Extraction;
import io.mailuo.model.Problem;
import io.mailuo.pipeline.BuildListener.Step;
import io.mailuo.pipeline.spool.Catalogue;
import io.mailuo.pipeline.spool.FileEntries;
import io.mailuo.pipeline.spool.FileEntry;
import io.mailuo.pipeline.spool.FileEntry.ArticleEntry;
import io.mailuo.pipeline.spool.FileEntry.Place;
import io.mailuo.pipeline.spool.FileRecord;
import io.mailuo.pipeline.spool.RecordSource;
import io.mailuo.pipeline.spool.SegmentWriter;
import io.mailuo.pipeline.spool.Spool;
import io.mailuo.reading.FileStamp;
import io.mailuo.reading.FileSum;
import io.mailuo.reading.Reading;
import io.mailuo.resolve.Outline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first pass of a build: reads and extracts what the last build did not, and keeps it in the spool. */
final class Gathering {

    /** So many files are looked at at a time. */
    private static final int PIECE = 256;

    private final Spool spool;
    private final KnownFiles known;
    private final Supplier<Stages> stages;
    private final Lanes lanes;
    private final BuildListener listener;
    private final Runnable foreseen;
    private final AtomicBoolean isForeseen = new AtomicBoolean();
    private final Guard guard = new Guard();

    /** @param foreseen done once, as soon as a file is seen that is not as the last build left it */
    Gathering(
            Spool spool,
            Catalogue last,
            Supplier<Stages> stages,
            Lanes lanes,
            BuildListener listener,
            Runnable foreseen) {
        this.spool = spool;
        this.known = new KnownFiles(last.files());
        this.stages = stages;
        this.lanes = lanes;
        this.listener = listener;
        this.foreseen = foreseen;
    }

    /**
     * What became of a file.
     *
     * @param entry its entry, without a place where there is a new record
     * @param record what was read from it now; empty where the last build's record stands
     */
    private record Outcome(FileEntry entry, Optional<FileRecord> record) {}

    /**
     * What a look at files shows, one by one.
     *
     * @param positions where they are among those of the last build, or {@link KnownFiles#UNKNOWN}
     * @param rest whether they are as it left them, so that nothing else need be asked of them
     */
    @SuppressWarnings("ArrayRecordComponent") // filled by several threads, and compared by nobody
    private record Look(int[] positions, boolean[] rest) {}

    Gathered gather(ArticleInputs inputs) {
        List<ArticleInput> files = inputs.files();
        listener.began(Step.EXTRACT, files.size());
        Look look = look(files);
        try (Collecting collecting = new Collecting(look)) {
            lanes.run(
                    IntStream.range(0, files.size())
                            .filter(file -> !look.rest()[file])
                            .boxed()
                            .iterator(),
                    file -> guarded(files.get(file), known(look.positions()[file])),
                    collecting::add,
                    Guard.LIMIT,
                    file -> late(files.get(file)));
            return collecting.end(entries -> problems(inputs, entries));
        }
    }

    private Optional<FileEntry> known(int position) {
        return position == KnownFiles.UNKNOWN
                ? Optional.empty()
                : Optional.of(known.files().get(position));
    }

    private static Outcome late(ArticleInput file) {
        return unknown(file, Guard.tooSlow(file.place()));
    }

    private Look look(List<ArticleInput> files) {
        Look look = new Look(new int[files.size()], new boolean[files.size()]);
        Arrays.fill(look.positions(), KnownFiles.UNKNOWN);
        if (!known.files().isEmpty()) {
            lanes.run(
                    IntStream.iterate(0, from -> from < files.size(), from -> from + PIECE)
                            .boxed()
                            .iterator(),
                    from -> look(files, from, look),
                    looked -> {});
        }
        return look;
    }

    /** Looks at a piece of the files. */
    private Look look(List<ArticleInput> files, int from, Look look) {
        int guess = from;
        for (int i = from; i < Math.min(files.size(), from + PIECE); i++) {
            ArticleInput file = files.get(i);
            int position = known.position(file.name(), guess);
            if (position != KnownFiles.UNKNOWN) {
                look.positions()[i] = position;
                look.rest()[i] = rests(file, position);
                guess = position + 1;
            }
            if (!look.rest()[i] && isNew(position) && isForeseen.compareAndSet(false, true)) {
                foreseen.run();
            }
        }
        return look;
    }

    /** Whether a file that does not rest has most likely changed; one that the last build saw too early for a stamp need not have. */
    private boolean isNew(int position) {
        return position == KnownFiles.UNKNOWN || known.files().stamp(position).isPresent();
    }

    private boolean rests(ArticleInput file, int position) {
        if (file.kept()) {
            return true;
        }
        Optional<FileStamp> stamp = known.files().stamp(position);
        return stamp.isPresent() && stamp.equals(file.stamp());
    }

    private List<Problem> problems(ArticleInputs inputs, FileEntries entries) {
        List<Problem> problems = new ArrayList<>(inputs.problems());
        try (RecordSource records = spool.records()) {
            IntStream.range(0, entries.size())
                    .filter(entries::flawed)
                    .mapToObj(entries::get)
                    .forEach(file ->
                            problems.addAll(records.outlines(file).summary().problems()));
        }
        return problems;
    }

    private Outcome outcome(ArticleInput input, Optional<FileEntry> known) {
        Optional<FileStamp> stamp = input.stamp();
        Optional<FileEntry> same = known.filter(
                entry -> input.kept() || (stamp.isPresent() && entry.stamp().equals(stamp)));
        if (same.isPresent()) {
            return new Outcome(same.get(), Optional.empty());
        }
        Reading reading;
        try {
            reading = input.read();
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return unknown(input, Guard.defect(input.place(), e));
        }
        if (reading instanceof Reading.Rejected rejected) {
            return rejected(input.name(), stamp, rejected.problem(), rejected.sum());
        }
        Reading.Read read = (Reading.Read) reading;
        return known.filter(entry -> isSame(entry, read))
                .map(entry -> new Outcome(entry.seen(stamp), Optional.empty()))
                .orElseGet(() -> extracted(input, stamp, read));
    }

    private static Outcome rejected(String name, Optional<FileStamp> stamp, Problem problem, FileSum sum) {
        FileRecord record = FileRecord.of(new FileRecord.Summary(List.of(problem), List.of()), List.of(), List.of());
        return new Outcome(
                new FileEntry(name, stamp, sum.sha256(), sum.bytes(), Place.NOWHERE, 0, 0, true, List.of(), List.of()),
                Optional.of(record));
    }

    private Outcome guarded(ArticleInput input, Optional<FileEntry> known) {
        return guard.run(() -> outcome(input, known), () -> unknown(input, Guard.tooMuchMemory(input.place())));
    }

    /** Time and memory are another day's, and a defect may come of them: the file is tried again by the next build. */
    private static Outcome unknown(ArticleInput input, Problem problem) {
        return rejected(input.name(), Optional.empty(), problem, input.sum());
    }

    /** Problems name the path that the user gave, so a file with problems is told anew. */
    private static boolean isSame(FileEntry entry, Reading.Read read) {
        return entry.sha256().equals(read.articles().get(0).sha256())
                && !entry.flawed()
                && read.problems().isEmpty();
    }

    private Outcome extracted(ArticleInput input, Optional<FileStamp> stamp, Reading.Read read) {
        Stages made = stages.get();
        try {
            return extracted(made, input.name(), stamp, read);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return rejected(input.name(), Optional.empty(), Guard.defect(input.place(), e), read.sum());
        }
    }

    private static Outcome extracted(Stages made, String name, Optional<FileStamp> stamp, Reading.Read read) {
        List<Extraction> extractions =
                read.articles().stream().map(made::extract).toList();
        List<Outline> outlines = extractions.stream().map(made::outline).toList();
        FileRecord.Summary summary = new FileRecord.Summary(read.problems(), outlines);
        List<int[]> marks = outlines.stream().map(made::marks).toList();
        FileEntry entry = new FileEntry(
                name,
                stamp,
                read.articles().get(0).sha256(),
                read.sum().bytes(),
                Place.NOWHERE,
                sum(read.articles().stream().map(article -> article.origin().leftOut())),
                sum(read.articles().stream().map(article -> article.origin().destroyed())),
                !read.problems().isEmpty(),
                GraphCounts.numbers(extractions),
                read.articles().stream()
                        .map(article -> ArticleEntry.unresolved(same(name, article.name())))
                        .toList());
        return new Outcome(entry, Optional.of(FileRecord.of(summary, extractions, marks)));
    }

    /** The one object for the name of a file and its only article: these are kept. */
    private static String same(String file, String article) {
        return article.equals(file) ? file : article;
    }

    private static int sum(Stream<Integer> numbers) {
        return numbers.mapToInt(Integer::intValue).sum();
    }

    /** Puts the files in their order, and gives new records a place in a segment, which is made for the first. */
    private final class Collecting implements AutoCloseable {

        private final Look look;
        private final FileEntries entries = FileEntries.like(known.files());
        private final BitSet come = new BitSet();
        private final BitSet gone = new BitSet();
        private boolean seenAnew;
        private Optional<SegmentWriter> writer = Optional.empty();

        Collecting(Look look) {
            this.look = look;
            gone.set(0, known.files().size());
        }

        /** What became of the next file that does not rest. */
        void add(Outcome outcome) {
            addResting();
            if (outcome.record().isPresent()) {
                come.set(entries.size());
                entries.add(outcome.entry().at(writer().append(outcome.record().get())));
            } else {
                int position = look.positions()[entries.size()];
                gone.clear(position);
                seenAnew |=
                        !known.files().stamp(position).equals(outcome.entry().stamp());
                entries.add(outcome.entry());
            }
            listener.advanced();
        }

        private void addResting() {
            for (int next = entries.size(); next < look.rest().length && look.rest()[next]; next++) {
                int position = look.positions()[next];
                entries.addFrom(known.files(), position);
                gone.clear(position);
                listener.advanced();
            }
        }

        private SegmentWriter writer() {
            SegmentWriter open = writer.orElseGet(spool::append);
            writer = Optional.of(open);
            return open;
        }

        Gathered end(Function<FileEntries, List<Problem>> problems) {
            addResting();
            close();
            boolean changed = seenAnew || !come.isEmpty() || !gone.isEmpty();
            return new Gathered(known.files(), entries, problems.apply(entries), changed, come, gone);
        }

        @Override
        public void close() {
            Optional<SegmentWriter> open = writer;
            writer = Optional.empty();
            open.ifPresent(SegmentWriter::close);
        }
    }
}
