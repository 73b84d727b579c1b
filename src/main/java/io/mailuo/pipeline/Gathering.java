package io.mailuo.pipeline;

import io.mailuo.model.Extraction;
import io.mailuo.model.Problem;
import io.mailuo.pipeline.BuildListener.Step;
import io.mailuo.pipeline.spool.Catalogue;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The first pass of a build: reads and extracts what the last build did not, and keeps it in the spool. */
final class Gathering {

    private final Spool spool;
    private final Catalogue last;
    private final Supplier<Stages> stages;
    private final Lanes lanes;
    private final BuildListener listener;
    private final Guard guard = new Guard();

    Gathering(Spool spool, Catalogue last, Supplier<Stages> stages, Lanes lanes, BuildListener listener) {
        this.spool = spool;
        this.last = last;
        this.stages = stages;
        this.lanes = lanes;
        this.listener = listener;
    }

    /**
     * What there is to build from.
     *
     * @param files all files with their records, in the order of the inputs; the list is the build's own, which puts named ones in their place
     * @param problems what is to be told of them, in the same order
     * @param changed whether anything is other than in the last catalogue
     */
    record Gathered(List<FileEntry> files, List<Problem> problems, boolean changed) {

        /** Number of articles. */
        int articles() {
            return files.stream().mapToInt(file -> file.articles().size()).sum();
        }
    }

    /**
     * What became of a file.
     *
     * @param entry its entry, without a place where there is a new record
     * @param record what was read from it now; empty where the last build's record stands
     */
    private record Outcome(FileEntry entry, Optional<FileRecord> record) {}

    Gathered gather(ArticleInputs inputs) {
        List<ArticleInput> files = inputs.files();
        listener.began(Step.EXTRACT, files.size());
        Map<String, FileEntry> known = last.byName();
        List<FileEntry> entries = new ArrayList<>(files.size());
        try (Appending appending = new Appending()) {
            lanes.run(
                    files.iterator(),
                    file -> guarded(file, Optional.ofNullable(known.get(file.name()))),
                    outcome -> {
                        entries.add(appending.placed(outcome));
                        listener.advanced();
                    },
                    Guard.LIMIT,
                    file -> unknown(file, Guard.tooSlow(file.place())));
        }
        boolean changed = entries.size() != last.files().size()
                || entries.stream().anyMatch(entry -> !entry.equals(known.get(entry.name())));
        return new Gathered(entries, problems(inputs, entries), changed);
    }

    private List<Problem> problems(ArticleInputs inputs, List<FileEntry> entries) {
        List<Problem> problems = new ArrayList<>(inputs.problems());
        try (RecordSource records = spool.records()) {
            entries.stream()
                    .filter(FileEntry::flawed)
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

    /** Gives new records a place in a segment, which is made for the first. */
    private final class Appending implements AutoCloseable {

        private Optional<SegmentWriter> writer = Optional.empty();

        FileEntry placed(Outcome outcome) {
            if (outcome.record().isEmpty()) {
                return outcome.entry();
            }
            if (writer.isEmpty()) {
                writer = Optional.of(spool.append());
            }
            Place place = writer.get().append(outcome.record().get());
            return outcome.entry().at(place);
        }

        @Override
        public void close() {
            writer.ifPresent(SegmentWriter::close);
        }
    }
}
