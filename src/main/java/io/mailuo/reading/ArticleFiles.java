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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final List<Problem> problems = new ArrayList<>();
    private int skipped;

    private ArticleFiles() {}

    /**
     * Finds the files to read.
     *
     * @param paths files and folders, as the user gave them; a file met twice is taken once
     */
    public static Inputs find(List<Path> paths) {
        ArticleFiles files = new ArticleFiles();
        for (Path path : paths) {
            files.add(path);
        }
        return new Inputs(files.names.inputs(), files.problems, files.skipped);
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (Files.isRegularFile(path)) {
            names.add(path, 1);
        } else if (Files.exists(path)) {
            problem(
                    path,
                    Problem.Code.UNREADABLE,
                    "is neither a file nor a folder; give a text, HTML, PDF or DOCX file or a folder");
        } else {
            problem(path, Problem.Code.MISSING, "does not exist; give a file or a folder that does");
        }
    }

    private void addFolder(Path folder) {
        List<Path> found = new ArrayList<>();
        int before = problems.size();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(folder, found));
        } catch (IOException e) {
            problem(folder, Problem.Code.UNREADABLE, "cannot be searched (" + e + "); check its permissions");
        }
        found.stream()
                .map(path -> Map.entry(ArticleNames.slashed(folder.relativize(path)), path))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(path -> names.add(path, folder.relativize(path).getNameCount()));
        if (found.isEmpty() && problems.size() == before) {
            problem(
                    folder,
                    Problem.Code.NO_ARTICLES,
                    "holds no article; .txt .text .md .html .htm .pdf .docx and files without extension are read");
        }
    }

    private void problem(Path path, Problem.Code code, String message) {
        problems.add(new Problem(path.toString(), code, path + " " + message));
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

    /** Collects a folder's article files and counts the others. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> found;

        private Visitor(Path root, List<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            // The folder asked for may itself be hidden or “.”.
            return !folder.equals(root) && hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !hidden(file) && article(file)) {
                found.add(file);
            } else {
                skipped++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException)) {
                problem(file, Problem.Code.UNREADABLE, "cannot be opened (" + e + "); check its permissions");
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
