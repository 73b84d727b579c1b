package io.mailuo.pipeline.spool;

import io.mailuo.model.Succession;
import io.mailuo.pipeline.spool.FileEntry.ArticleEntry;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A folder with what was read from articles, kept for the next build:
 *
 * <pre>
 * 1.outlines, 1.extractions, 1.marks    a segment: the records that one build added
 * 2.namings                             what resolution found for articles, as one build found it
 * 3.across                              what was found across articles
 * 4.pairs                               what has changed in that since
 * 5.catalogue                           which files there are, and where what is kept of them stands
 * </pre>
 *
 * Files are written under new numbers, forced to the disk, and never changed. Whoever keeps the number of the catalogue that counts can be killed at any moment: what no
 * catalogue names is deleted by {@link #sweep}.
 */
public final class Spool {

    private static final Pattern FILE =
            Pattern.compile("([0-9]{1,9})\\.(outlines|extractions|marks|catalogue|across|pairs|namings)");

    /** More segments than this are made fewer: each is three files, and keeps records that nobody names. */
    private static final int MOST_SEGMENTS = 24;

    private final Path folder;

    private Spool(Path folder) {
        this.folder = folder;
    }

    /** The spool in a folder, which is made if it is not there. */
    public static Spool in(Path folder) {
        try {
            Files.createDirectories(folder);
            return new Spool(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalogue with a number; empty if it or a segment that it names is not there or not whole. */
    public Optional<Catalogue> catalogue(String number) {
        Path file = folder.resolve(number + ".catalogue");
        if (!number.matches("[0-9]{1,9}") || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Optional<DataInputStream> content = content(file);
            return content.isEmpty()
                    ? Optional.empty()
                    : Catalogue.read(content.get()).filter(this::isWhole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isWhole(Catalogue catalogue) {
        return catalogue.files().segments().stream()
                        .allMatch(segment -> Files.exists(outlines(segment))
                                && Files.exists(extractions(segment))
                                && Files.exists(marks(segment)))
                && catalogue.files().keptIn().stream().allMatch(number -> Files.exists(namings(number)))
                && (catalogue.across() == 0 || Files.exists(across(catalogue.across())))
                && (catalogue.pairs() == 0 || Files.exists(pairs(catalogue.pairs())));
    }

    /**
     * Writes a catalogue and forces it to the disk.
     *
     * @return its number
     */
    public String publish(Catalogue catalogue) {
        int number = next();
        write(folder.resolve(number + ".catalogue"), catalogue::write);
        return Integer.toString(number);
    }

    /**
     * Writes what was found across articles and forces it to the disk.
     *
     * @return its number
     */
    public int keep(AcrossArticles found) {
        int number = next();
        write(across(number), found::write);
        return number;
    }

    /**
     * Writes which pairs have come and gone since {@link #keep}, and forces it to the disk.
     *
     * @return its number
     */
    public int keep(PairChanges changes) {
        int number = next();
        write(pairs(number), changes::write);
        return number;
    }

    /** What was found across articles; empty if it is damaged. */
    public Optional<AcrossArticles> across(Catalogue catalogue) {
        return read(catalogue.across(), across(catalogue.across()), AcrossArticles::read)
                .flatMap(found -> pairs(catalogue).map(changes -> changes.in(found)));
    }

    /** What was found across articles, with other changes since; damage ends in an error. */
    public AcrossArticles across(Catalogue catalogue, PairChanges changes) {
        return read(catalogue.across(), across(catalogue.across()), AcrossArticles::read)
                .map(changes::in)
                .orElseThrow(() -> new UncheckedIOException(
                        new IOException(across(catalogue.across()) + " is damaged; build again with --force")));
    }

    /** As {@link #across}, of one body that followed another alone. */
    public Optional<List<Succession>> successions(Catalogue catalogue) {
        return read(catalogue.across(), across(catalogue.across()), AcrossArticles::readSuccessions);
    }

    /** Which pairs have come and gone since what was found across articles was written; empty if it is damaged. */
    public Optional<PairChanges> pairs(Catalogue catalogue) {
        return catalogue.pairs() == 0
                ? Optional.of(PairChanges.NONE)
                : read(catalogue.pairs(), pairs(catalogue.pairs()), PairChanges::read);
    }

    /** What is read from a file. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> Optional<T> read(int number, Path file, Reading<T> reading) {
        if (number == 0) {
            return Optional.empty();
        }
        try {
            Optional<DataInputStream> content = content(file);
            return content.isEmpty() ? Optional.empty() : Optional.of(reading.read(content.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What goes into a file. */
    @FunctionalInterface
    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    /** Writes a file with its check sum at the end. */
    private void write(Path file, Content content) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                CheckedOutputStream checked = new CheckedOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), new CRC32());
                DataOutputStream out = new DataOutputStream(checked)) {
            content.write(out);
            out.writeLong(checked.getChecksum().getValue());
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        forceFolder();
    }

    /** A file's content; empty if its check sum is another. */
    private static Optional<DataInputStream> content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int length = bytes.length - Long.BYTES;
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, Math.max(0, length));
        boolean whole =
                length >= 0 && ByteBuffer.wrap(bytes, length, Long.BYTES).getLong() == sum.getValue();
        return whole ? Optional.of(new DataInputStream(new UnsharedBytes(bytes))) : Optional.empty();
    }

    /** Begins a segment. */
    public SegmentWriter append() {
        int number = next();
        try {
            return new SegmentWriter(number, outlines(number), extractions(number), marks(number), this::forceFolder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file for namings. */
    public Namings namings() {
        int number = next();
        try {
            return new Namings(number, namings(number), this::forceFolder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads records of the spool; for one thread. */
    public RecordSource records() {
        return new RecordSource(this);
    }

    /** The files with their records in two segments, the largest and a new one, where they stand in too many; the same files otherwise. */
    public FileEntries gathered(FileEntries files) {
        if (files.segments().size() <= MOST_SEGMENTS) {
            return files;
        }
        int largest = most(IntStream.range(0, files.size())
                .mapToObj(position -> files.place(position).segment()));
        FileEntries moved = FileEntries.like(files);
        try (RecordSource records = records();
                SegmentWriter writer = append()) {
            for (int position = 0; position < files.size(); position++) {
                if (files.place(position).segment() == largest) {
                    moved.addFrom(files, position);
                } else {
                    FileEntry file = files.get(position);
                    moved.add(file.at(writer.append(records.whole(file))));
                }
            }
        }
        return moved;
    }

    /** Articles of which the namings are to be written again since they stand in too many files: all but those of the largest. */
    public List<ArticleEntry> scattered(FileEntries files) {
        if (files.keptIn().size() <= MOST_SEGMENTS) {
            return List.of();
        }
        List<ArticleEntry> articles =
                files.stream().flatMap(file -> file.articles().stream()).toList();
        int largest = most(articles.stream().map(article -> article.kept().file()));
        return articles.stream()
                .filter(article -> article.kept().file() != largest)
                .toList();
    }

    private static int most(Stream<Integer> numbers) {
        return numbers.collect(Collectors.groupingBy(number -> number, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Deletes all that a catalogue does not need. */
    public void sweep(String number, Catalogue catalogue) {
        Set<Integer> segments = catalogue.files().segments();
        Set<Integer> namings = catalogue.files().keptIn();
        for (Path file : files()) {
            Matcher name = FILE.matcher(file.getFileName().toString());
            boolean needed = name.matches()
                    && switch (name.group(2)) {
                        case "catalogue" -> name.group(1).equals(number);
                        case "across" -> Integer.parseInt(name.group(1)) == catalogue.across();
                        case "pairs" -> Integer.parseInt(name.group(1)) == catalogue.pairs();
                        case "namings" -> namings.contains(Integer.valueOf(name.group(1)));
                        default -> segments.contains(Integer.valueOf(name.group(1)));
                    };
            if (!needed) {
                delete(file);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            // It costs room and nothing else; the next sweep tries again.
        }
    }

    Path outlines(int segment) {
        return folder.resolve(segment + ".outlines");
    }

    Path extractions(int segment) {
        return folder.resolve(segment + ".extractions");
    }

    Path marks(int segment) {
        return folder.resolve(segment + ".marks");
    }

    Path namings(int number) {
        return folder.resolve(number + ".namings");
    }

    private Path pairs(int number) {
        return folder.resolve(number + ".pairs");
    }

    private Path across(int number) {
        return folder.resolve(number + ".across");
    }

    private int next() {
        return files().stream()
                        .map(file -> FILE.matcher(file.getFileName().toString()))
                        .filter(Matcher::matches)
                        .mapToInt(name -> Integer.parseInt(name.group(1)))
                        .max()
                        .orElse(0)
                + 1;
    }

    private List<Path> files() {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(
                            file -> FILE.matcher(file.getFileName().toString()).matches())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forces the names in the folder to the disk, where the system can. */
    private void forceFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException cannot) {
            // Windows cannot open a folder, nor needs it.
        }
    }
}
