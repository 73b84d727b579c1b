package io.mailuo.reading;

import io.mailuo.model.Problem;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The article files under the files and folders that a user asks for.
 *
 * <p>A folder is searched to any depth for files with an article's extension or none; hidden files and folders are passed
 * over. A file that is named itself is taken whatever its extension.
 */
public final class ArticleFiles {

    private static final Set<String> EXTENSIONS = Set.of("", "txt", "text", "md", "html", "htm", "pdf", "docx");

    private final ArticleNames names = new ArticleNames();
    private final SourceTrust trust;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Path, PassedOver> skipped = new LinkedHashMap<>();
    private final Set<Path> named = new HashSet<>();

    /** Files that are taken since they are named themselves, whatever a search of a folder says of them. */
    private final Set<Path> taken = new HashSet<>();

    private ArticleFiles(SourceTrust trust) {
        this.trust = trust;
    }

    /**
     * Finds the files to read.
     *
     * @param paths files and folders, as the user gave them; a file met twice is taken once
     */
    public static Inputs find(List<Path> paths) {
        return find(paths, SourceTrust.OWN);
    }

    /**
     * Finds the files to read.
     *
     * @param paths files and folders, as the user gave them; a file met twice is taken once
     * @param trust whether links inside the folders may lead out of them
     */
    public static Inputs find(List<Path> paths, SourceTrust trust) {
        ArticleFiles files = new ArticleFiles(trust);
        for (Path path : paths) {
            if (files.named.add(key(path))) {
                files.add(path);
            }
        }
        List<Input> inputs = files.names.inputs();
        files.taken.forEach(files.skipped::remove);
        return new Inputs(inputs, files.problems, List.copyOf(files.skipped.values()));
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (Files.isRegularFile(path)) {
            if (take(new Found(ArticleNames.name(path, 1), 1, path, inFileSystem(path)))) {
                taken.add(key(path));
            }
        } else if (Files.exists(path)) {
            problem(
                    path,
                    Problem.Code.UNREADABLE,
                    "is neither a file nor a folder; give a text, HTML, PDF or DOCX file or a folder");
        } else {
            problem(path, Problem.Code.MISSING, "does not exist; give a file or a folder that does");
        }
    }

    /**
     * An article file.
     *
     * @param name its name among the inputs, unless another file has it too
     * @param parts of which number of parts of its path that is
     * @param key what tells it from all files that are not the same one, where the system has that
     */
    private record Found(String name, int parts, Path path, Optional<Object> key) {}

    private static Optional<Object> inFileSystem(Path file) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException unseen) {
            return Optional.empty();
        }
    }

    /** Whether a file is an input now that was none before. */
    private boolean take(Found file) {
        Optional<Path> former = names.add(file.path(), file.parts(), file.name(), file.key());
        former.filter(path -> !key(path).equals(key(file.path())))
                .ifPresent(path -> skip(file.path(), "is the same file as " + PathText.of(path)));
        return former.isEmpty();
    }

    private void skip(Path path, String reason) {
        skipped.put(key(path), new PassedOver(PathText.of(path), reason));
    }

    private void addFolder(Path folder) {
        List<Found> found = new ArrayList<>();
        int before = problems.size();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(folder, found));
        } catch (IOException e) {
            problem(folder, Problem.Code.UNREADABLE, "cannot be searched (" + e + "); check its permissions");
        }
        found.sort(Comparator.comparing(Found::name));
        found.forEach(this::take);
        if (found.isEmpty() && problems.size() == before) {
            problem(
                    folder,
                    Problem.Code.NO_ARTICLES,
                    "holds no article; .txt .text .md .html .htm .pdf .docx and files without extension are read");
        }
    }

    private void problem(Path path, Problem.Code code, String message) {
        String text = PathText.of(path);
        problems.add(new Problem(text, code, text + " " + message));
    }

    /** Whether a file or folder of a name is passed over in a folder, for it is meant to be out of sight. */
    public static boolean isHidden(String name) {
        return name.startsWith(".") && name.length() > 1;
    }

    /** Whether a file of a name is taken for an article in a folder. */
    public static boolean isArticle(String name) {
        int dot = name.lastIndexOf('.');
        return EXTENSIONS.contains(dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean hidden(Path path) {
        Path name = path.getFileName();
        return name != null && isHidden(name.toString());
    }

    private static boolean article(Path path) {
        return isArticle(String.valueOf(path.getFileName()));
    }

    /** Collects a folder's article files and notes the others. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Path real;
        private final List<Found> found;

        private Visitor(Path root, List<Found> found) throws IOException {
            this.root = root;
            this.real = root.toRealPath();
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            // The folder asked for may itself be hidden or “.”.
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            if (hidden(folder)) {
                skip(folder, "is a hidden folder, in which nothing is looked for");
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (leadsOut(folder)) {
                outside(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (hidden(file)) {
                skip(file, "is a hidden file");
            } else if (!article(file)) {
                skip(
                        file,
                        "is of no kind that is read; .txt .text .md .html .htm .pdf .docx and files without extension are");
            } else if (attributes.isSymbolicLink()) {
                problem(
                        file,
                        Problem.Code.MISSING,
                        "is a link to something that is not there; put the file itself there");
            } else if (!attributes.isRegularFile()) {
                problem(
                        file,
                        Problem.Code.UNREADABLE,
                        "is a pipe, a socket or a device, which is never opened; give a file");
            } else if (leadsOut(file)) {
                outside(file);
            } else {
                Path below = root.relativize(file);
                Optional<Object> key = Optional.ofNullable(attributes.fileKey());
                found.add(new Found(PathText.slashed(below), below.getNameCount(), file, key));
            }
            return FileVisitResult.CONTINUE;
        }

        private void outside(Path link) {
            problem(
                    link,
                    Problem.Code.UNREADABLE,
                    "is a link that leads out of the folder, which is not followed under --untrusted; put the file itself there");
        }

        private boolean leadsOut(Path path) {
            if (trust == SourceTrust.OWN || !Files.isSymbolicLink(path)) {
                return false;
            }
            try {
                return !path.toRealPath().startsWith(real);
            } catch (IOException gone) {
                return true;
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (e instanceof FileSystemLoopException) {
                skip(file, "is a link to a folder in which it lies itself");
            } else {
                problem(file, Problem.Code.UNREADABLE, "cannot be opened (" + e + "); check its permissions");
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
