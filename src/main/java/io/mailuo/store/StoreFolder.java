package io.mailuo.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of a store:
 *
 * <pre>
 * CURRENT                      one line, the generation that counts: gen-2
 * gen-1/database/              the generation before, kept to fall back on
 * gen-1/manifest.properties    written last, so a generation without it is not whole
 * gen-2/files.properties       the files of the database with their lengths
 * gen-3.tmp/                   a generation that is being made
 * lock                         held while a process may write the store
 * </pre>
 *
 * A build fills a new generation aside, forces it to the disk, gives it its name and then moves {@code CURRENT} on, each in
 * one step: a process killed at any moment leaves the former graph whole.
 */
class StoreFolder {

    static final String LOCK = "lock";
    private static final String CURRENT = "CURRENT";

    /** Ends the name of what is being made; the next to write the store removes what a killed process left. */
    private static final String ASIDE = ".tmp";

    private static final String MANIFEST = "manifest.properties";
    private static final int FORCED_AT_ONCE = 8;
    private static final Pattern GENERATION = Pattern.compile("gen-([0-9]{1,9})");
    private static final Logger LOG = LoggerFactory.getLogger(StoreFolder.class);

    private final Path folder;

    StoreFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Creates the folder, or makes sure that it is a store.
     *
     * @throws NotAStoreException if it is a file, or holds files and no store
     */
    void claim() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotAStoreException(folder, "it is a file");
        }
        Files.createDirectories(folder);
        if (Files.exists(folder.resolve(CURRENT))) {
            return;
        }
        try (Stream<Path> content = Files.list(folder)) {
            Optional<String> foreign = content.map(path -> path.getFileName().toString())
                    .filter(name -> !isOurs(name))
                    .min(Comparator.naturalOrder());
            if (foreign.isPresent()) {
                throw new NotAStoreException(folder, "it holds " + foreign.orElseThrow() + " and no file " + CURRENT);
            }
        }
    }

    private static boolean isOurs(String name) {
        return name.equals(LOCK)
                || name.endsWith(ASIDE)
                || GENERATION.matcher(name).matches();
    }

    /**
     * The generation that counts, or the newest whole one if that is damaged, which is told; empty in a new store.
     *
     * @throws NotAStoreException if no generation is whole
     */
    Optional<Path> current() throws IOException {
        Optional<Path> named = named();
        if (named.isEmpty() || isWhole(named.get())) {
            return named;
        }
        List<String> faults = faults(named.get());
        Path newest = generations().stream()
                .filter(this::isWhole)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new NotAStoreException(
                        folder, "no generation in it is whole (" + String.join("; ", faults) + ")"));
        LOG.warn(
                "Store {}: {} is damaged ({}); going back to {}, the next build makes the graph anew",
                folder,
                named.get().getFileName(),
                String.join("; ", faults),
                newest.getFileName());
        return Optional.of(newest);
    }

    /** The generation that {@code CURRENT} names, whole or not; empty in a new store. */
    Optional<Path> named() throws IOException {
        Path pointer = folder.resolve(CURRENT);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        String name = Files.readString(pointer).strip();
        return Optional.of(folder.resolve(GENERATION.matcher(name).matches() ? name : "gen-0"));
    }

    /** Where the store is. */
    Path path() {
        return folder;
    }

    /** A folder in which the next generation is made; made now, and empty. */
    Path next() throws IOException {
        List<Path> all = generations();
        int number = all.isEmpty() ? 1 : number(all.get(all.size() - 1)) + 1;
        return aside("gen-" + number);
    }

    /** An empty folder for something that is being made. */
    Path aside(String name) throws IOException {
        Path aside = folder.resolve(name + ASIDE);
        if (Files.exists(aside)) {
            delete(aside);
        }
        return Files.createDirectory(aside);
    }

    /** Gives a generation that was made aside, and is closed, its name, when all of it is on the disk. */
    Path settle(Path aside) throws IOException {
        FileLengths.note(aside);
        force(aside);
        String name = aside.getFileName().toString();
        Path settled = folder.resolve(name.substring(0, name.length() - ASIDE.length()));
        Files.move(aside, settled, StandardCopyOption.ATOMIC_MOVE);
        Manifest.forceFolder(folder.toAbsolutePath());
        return settled;
    }

    /** Each file waits for the disk to empty its cache; together they wait little longer than one. */
    private static void force(Path tree) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(tree)) {
            // TDB2 forces the files of a database itself, when a transaction ends and when it is closed.
            all = paths.filter(path -> Files.isDirectory(path) || !path.startsWith(database(tree)))
                    .toList();
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
        ExecutorService threads = Executors.newFixedThreadPool(FORCED_AT_ONCE);
        try {
            List<Future<?>> forced = new ArrayList<>();
            for (Path path : all) {
                forced.add(threads.submit(() -> {
                    forceOne(path);
                    return path;
                }));
            }
            for (Future<?> one : forced) {
                Failures.await(one);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void forceOne(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            Manifest.forceFolder(path);
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes a generation the one that counts, after its last file was written. */
    void publish(Path generation) throws IOException {
        Manifest.writeWhole(folder.resolve(CURRENT), generation.getFileName() + "\n");
    }

    /**
     * Deletes what no start will need: what was not finished, generations that are not whole, and whole ones but
     * {@code current}, the one before and those that a server still reads. For who may write the store.
     *
     * @param links a folder that is in use though it is not finished
     */
    void sweep(Path current, Optional<Path> links) throws IOException {
        List<Path> before = generations().stream()
                .filter(path -> number(path) < number(current) && isWhole(path))
                .toList();
        Path keep = before.isEmpty() ? current : before.get(before.size() - 1);
        for (Path path : generations()) {
            if (!path.equals(current) && !path.equals(keep) && !OpenGeneration.isHeld(path)) {
                delete(path);
            }
        }
        try (Stream<Path> content = Files.list(folder)) {
            for (Path path : content.filter(
                            path -> path.getFileName().toString().endsWith(ASIDE))
                    .toList()) {
                if (links.isEmpty() || !links.get().equals(path)) {
                    delete(path);
                }
            }
        }
    }

    /** As {@link #sweep}; what cannot be deleted stays for now. */
    void sweepQuietly(Path current) {
        try {
            sweep(current, Optional.empty());
        } catch (IOException later) {
            LOG.warn("Store {}: what is not needed any more stays for now: {}", folder, later.toString());
        }
    }

    /** Whether a store is in a folder. */
    static boolean isStore(Path path) {
        return Files.isRegularFile(path.resolve(CURRENT));
    }

    /** Where a generation keeps its database. */
    static Path database(Path generation) {
        return generation.resolve("database");
    }

    /** Where a generation keeps its metadata. */
    static Path manifest(Path generation) {
        return generation.resolve(MANIFEST);
    }

    /** Deletes a folder with all that it holds. */
    static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }

    /** Deletes a folder of no more use; what cannot be deleted costs room until the next sweep. */
    static void deleteQuietly(Path tree) {
        try {
            delete(tree);
        } catch (IOException later) {
            LOG.info("{} cannot be deleted now: {}", tree, later.toString());
        }
    }

    private boolean isWhole(Path generation) {
        return faults(generation).isEmpty();
    }

    /** What a look at its files shows to be wrong with a generation, one line a fault. */
    static List<String> faults(Path generation) {
        if (!Files.isDirectory(database(generation))) {
            return List.of(database(generation) + " is missing");
        }
        if (!Files.isRegularFile(manifest(generation))) {
            return List.of(manifest(generation) + " is missing");
        }
        if (!Manifest.isWhole(manifest(generation))) {
            return List.of(manifest(generation) + " is damaged: its check sum is another than that of its lines");
        }
        return FileLengths.faults(generation);
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(path ->
                            GENERATION.matcher(path.getFileName().toString()).matches() && Files.isDirectory(path))
                    .sorted(Comparator.comparingInt(StoreFolder::number))
                    .toList();
        }
    }

    static int number(Path generation) {
        Matcher matcher = GENERATION.matcher(generation.getFileName().toString());
        if (!matcher.matches()) {
            throw new NoSuchElementException("no generation: " + generation);
        }
        return Integer.parseInt(matcher.group(1));
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
