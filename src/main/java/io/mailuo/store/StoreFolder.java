package io.mailuo.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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
 * gen-2/…
 * lock                         held while a process has the store open
 * </pre>
 *
 * A build fills a new generation and then moves {@code CURRENT} on in one step: a process killed at any moment leaves
 * the former graph whole.
 */
final class StoreFolder {

    static final String LOCK = "lock";
    private static final String CURRENT = "CURRENT";
    private static final String MANIFEST = "manifest.properties";
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
                || name.equals(CURRENT + ".tmp")
                || GENERATION.matcher(name).matches();
    }

    /** The generation that counts, or the newest whole one if that is damaged; empty in a new store. */
    Optional<Path> current() throws IOException {
        Path pointer = folder.resolve(CURRENT);
        if (Files.exists(pointer)) {
            String name = Files.readString(pointer).strip();
            Path named = folder.resolve(GENERATION.matcher(name).matches() ? name : "gen-0");
            if (isWhole(named)) {
                return Optional.of(named);
            }
            List<Path> whole = generations().stream().filter(this::isWhole).toList();
            if (whole.isEmpty()) {
                throw new NotAStoreException(folder, CURRENT + " names " + name + ", which is not there");
            }
            Path newest = whole.get(whole.size() - 1);
            LOG.warn("Store {}: generation '{}' is missing or not whole, going back to {}", folder, name, newest);
            return Optional.of(newest);
        }
        return Optional.empty();
    }

    /** Where the store is. */
    Path path() {
        return folder;
    }

    /** A folder for the next generation; made now, and empty. */
    Path next() throws IOException {
        List<Path> all = generations();
        int number = all.isEmpty() ? 1 : number(all.get(all.size() - 1)) + 1;
        return Files.createDirectory(folder.resolve("gen-" + number));
    }

    /** Makes a generation the one that counts, after its last file was written. */
    void publish(Path generation) throws IOException {
        Manifest.writeWhole(folder.resolve(CURRENT), generation.getFileName() + "\n");
    }

    /** Deletes what no start will need: generations that are not whole, and whole ones but {@code current} and the one before. */
    void sweep(Path current) throws IOException {
        List<Path> before = generations().stream()
                .filter(path -> isWhole(path) && number(path) < number(current))
                .toList();
        Path keep = before.isEmpty() ? current : before.get(before.size() - 1);
        for (Path path : generations()) {
            if (!path.equals(current) && !path.equals(keep)) {
                delete(path);
            }
        }
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

    private boolean isWhole(Path generation) {
        return Files.isDirectory(database(generation)) && Files.isRegularFile(manifest(generation));
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
