package io.mailuo.spark;

import io.mailuo.model.Problem;
import io.mailuo.reading.ArticleFiles;
import io.mailuo.reading.ArticleNames;
import io.mailuo.reading.Input;
import io.mailuo.spark.InputItem.Faulty;
import io.mailuo.spark.InputItem.Located;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds article files on any Hadoop file system by the rules of {@link ArticleFiles}, and names them alike. Only paths are found here: the executors fetch the files
 * (Spark's own reader of whole files forks a process for each file of a local folder).
 */
final class InputFiles {

    private final Configuration configuration;
    private final ArticleNames names = new ArticleNames();
    private final Map<java.nio.file.Path, FileStatus> found = new HashMap<>();
    private final List<InputItem> faulty = new ArrayList<>();

    private InputFiles(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The files under some paths, sorted by name in each folder, and behind them what is wrong with the paths. */
    static List<InputItem> find(List<String> paths, Configuration configuration) throws IOException {
        InputFiles files = new InputFiles(configuration);
        for (String path : paths) {
            files.add(new Path(path));
        }
        List<InputItem> items = new ArrayList<>();
        for (Input input : files.names.inputs()) {
            Optional.ofNullable(files.found.get(input.path()))
                    .ifPresent(file -> items.add(new Located(
                            input.name(),
                            input.path().toString(),
                            file.getPath().toUri().toString(),
                            file.getLen())));
        }
        items.addAll(files.faulty);
        return items;
    }

    private void add(Path path) throws IOException {
        FileSystem system = path.getFileSystem(configuration);
        FileStatus[] matches = system.globStatus(path);
        if (matches == null || matches.length == 0) {
            problem(path.toString(), Problem.Code.MISSING, "does not exist; give a file or a folder that does");
            return;
        }
        for (FileStatus match : matches) {
            if (match.isDirectory()) {
                addFolder(system, match.getPath());
            } else {
                keep(match, 1);
            }
        }
    }

    private void addFolder(FileSystem system, Path folder) throws IOException {
        List<FileStatus> files = new ArrayList<>();
        collect(system, folder, files);
        int depth = place(folder).getNameCount();
        files.sort((one, other) ->
                one.getPath().toString().compareTo(other.getPath().toString()));
        files.forEach(file -> keep(file, place(file.getPath()).getNameCount() - depth));
        if (files.isEmpty()) {
            problem(
                    folder.toString(),
                    Problem.Code.NO_ARTICLES,
                    "holds no article; .txt .text .md .html .htm .pdf .docx and files without extension are read");
        }
    }

    private void collect(FileSystem system, Path folder, List<FileStatus> files) throws IOException {
        for (FileStatus inside : system.listStatus(folder)) {
            String name = inside.getPath().getName();
            if (ArticleFiles.isHidden(name)) {
                continue;
            }
            if (inside.isDirectory()) {
                collect(system, inside.getPath(), files);
            } else if (ArticleFiles.isArticle(name)) {
                files.add(inside);
            }
        }
    }

    private void keep(FileStatus file, int parts) {
        java.nio.file.Path place = place(file.getPath());
        found.putIfAbsent(place, file);
        names.add(place, parts);
    }

    /** A file's path without scheme and host, below them where it is not on this machine. */
    private static java.nio.file.Path place(Path path) {
        URI uri = path.toUri();
        String host = uri.getAuthority() == null ? "" : "/" + uri.getScheme() + "/" + uri.getAuthority();
        return java.nio.file.Path.of(host + uri.getPath());
    }

    private void problem(String path, Problem.Code code, String message) {
        faulty.add(Faulty.of(new Problem(path, code, path + " " + message)));
    }
}
