package io.mailuo.pipeline;

import io.mailuo.reading.ArticleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The articles that were sent to a store, kept as files in its folder, so that a build reads them beside what the user names:
 *
 * <pre>
 * intake/inbox/report.txt      an article, named inbox/report.txt in the graph
 * intake/.former/report.txt    what stood there before a change that is not yet in the graph
 * intake/.arriving/…           what is being received
 * </pre>
 *
 * A file moves into its place in one step, after its last byte is on the disk: a build never sees half of one.
 */
public final class Inbox {

    private static final String FOLDER = "inbox";

    /** Longer names are more than a file system takes (255 bytes), with what is put behind them for a while. */
    private static final int LONGEST = 200;

    /** Bytes that show that there is room: one block of most file systems. */
    private static final int PROBE = 4096;

    private final Path root;
    private final Path inbox;
    private final Path former;
    private final Path arriving;

    /** @param store folder of the store */
    public Inbox(Path store) {
        root = store.resolve("intake");
        inbox = root.resolve(FOLDER);
        former = root.resolve(".former");
        arriving = root.resolve(".arriving");
    }

    /** The name that an article of the inbox has in the graph. */
    public static String inGraph(String name) {
        return FOLDER + "/" + name;
    }

    /** What is wrong with a name for an article, as the end of a sentence that begins with the name; empty if it is a good one. */
    public static Optional<String> fault(String name) {
        if (name.isEmpty() || name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of("must have 1 to " + LONGEST + " bytes");
        }
        if (!name.codePoints().allMatch(Inbox::isPlain) || name.startsWith(".")) {
            return Optional.of(
                    "may have letters, digits, spaces inside and - _ . ( ), and does not begin with a full stop");
        }
        if (!Normalizer.isNormalized(name, Normalizer.Form.NFC) || !name.strip().equals(name)) {
            return Optional.of("must be in Unicode's normal form C, without spaces around it");
        }
        return ArticleFiles.isArticle(name)
                ? Optional.empty()
                : Optional.of("must end in .txt .text .md .html .htm .pdf .docx, or have no full stop");
    }

    private static boolean isPlain(int character) {
        return Character.isLetterOrDigit(character) || character == ' ' || "-_.()（）《》“”、，".indexOf(character) >= 0;
    }

    /** The folder to name to a build beside the user's own; empty while no article is in it. */
    public Optional<Path> folder() {
        return names().isEmpty() ? Optional.empty() : Optional.of(root);
    }

    /** Names of the articles, sorted. */
    public Set<String> names() {
        return list(inbox);
    }

    /** File of an article. */
    public Path file(String name) {
        return inbox.resolve(name);
    }

    /**
     * Puts files in the place of all that were sent.
     *
     * @param unpacked folder of the files, on the same disk; it is empty afterwards
     */
    public void replaceAll(Path unpacked) throws IOException {
        Set<String> names = list(unpacked);
        for (String gone : names()) {
            if (!names.contains(gone)) {
                Files.delete(file(gone));
            }
        }
        for (String left : unsettled()) {
            Files.delete(former.resolve(left));
        }
        for (String name : names) {
            put(unpacked.resolve(name), name);
            settle(name);
        }
    }

    /** Names of the articles that were changed and of which the graph has not been told. */
    Set<String> unsettled() {
        return list(former);
    }

    private static Set<String> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile).forEach(file -> names.add(String.valueOf(file.getFileName())));
            return names;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether articles are or were taken for this store; a build then looks for them after its turn to write has come. */
    public boolean isUsed() {
        return Files.isDirectory(root);
    }

    /**
     * Looks whether files can be received.
     *
     * @throws IOException if they cannot: what would hold them cannot be written, or the disk is full
     */
    public void probe() throws IOException {
        Path file = arriving("probe");
        try {
            Files.write(file, new byte[PROBE]);
        } finally {
            discard(file);
        }
    }

    /** Undoes what a process that was killed has left half done. To be called before anything else is. */
    public void recover() throws IOException {
        Files.createDirectories(inbox);
        for (String name : unsettled()) {
            // An exchange was not acknowledged, but its new file is whole; a removal that was not is none.
            if (Files.exists(inbox.resolve(name))) {
                settle(name);
            } else {
                restore(name);
            }
        }
        if (Files.isDirectory(arriving)) {
            try (Stream<Path> files = Files.walk(arriving)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A place for a file that is being received, of its name, by which its reader knows it; to be ended with {@link #discard}. */
    public Path arriving(String name) throws IOException {
        Files.createDirectories(arriving);
        return Files.createTempDirectory(arriving, "").resolve(name);
    }

    /** Removes what {@link #arriving} gave, if it is still there. */
    public void discard(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(""));
    }

    /** Puts a received file in its place, on the disk for good; what stood there is kept until {@link #settle}. */
    void put(Path received, String name) throws IOException {
        Files.createDirectories(inbox);
        force(received, StandardOpenOption.WRITE);
        if (Files.exists(inbox.resolve(name))) {
            aside(name, StandardCopyOption.COPY_ATTRIBUTES);
        }
        move(received, inbox.resolve(name));
        forceFolders();
    }

    /** Takes a file away, which is kept until {@link #settle}. */
    void withdraw(String name) throws IOException {
        Files.createDirectories(former);
        move(inbox.resolve(name), former.resolve(name));
        forceFolders();
    }

    private void aside(String name, StandardCopyOption... how) throws IOException {
        Files.createDirectories(former);
        Files.deleteIfExists(former.resolve(name));
        Files.copy(inbox.resolve(name), former.resolve(name), how);
        force(former.resolve(name), StandardOpenOption.WRITE);
    }

    /** A change has come to be: forgets what stood there before. */
    void settle(String name) throws IOException {
        Files.deleteIfExists(former.resolve(name));
    }

    /**
     * A change has not come to be: all is as it was before.
     *
     * @param received where the file that was put is to lie again
     */
    void undo(String name, Optional<Path> received) throws IOException {
        if (received.isPresent()) {
            move(inbox.resolve(name), received.get());
        }
        restore(name);
    }

    private void restore(String name) throws IOException {
        if (Files.exists(former.resolve(name))) {
            move(former.resolve(name), inbox.resolve(name));
        }
        forceFolders();
    }

    /** An article was removed from the graph by its name there: if it came by the inbox, no build is to bring it back. */
    public void forget(String article) throws IOException {
        String name = article.substring(article.lastIndexOf('/') + 1);
        if (article.equals(inGraph(name)) && names().contains(name)) {
            Files.delete(inbox.resolve(name));
            forceFolders();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void forceFolders() throws IOException {
        for (Path folder : List.of(inbox, former, root)) {
            if (Files.isDirectory(folder)) {
                force(folder, StandardOpenOption.READ);
            }
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
