package io.mailuo.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds files of N-Quads: those named, and those in folders named, as a Spark job leaves them beside its marks. */
final class QuadFiles {

    private QuadFiles() {}

    /**
     * The files, those of a folder sorted by name.
     *
     * @throws IOException if one is not there, or a folder holds none; the message says which
     */
    static List<Path> of(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(in(path));
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                throw new IOException(path + " does not exist; name files of N-Quads or folders of them");
            }
        }
        return files;
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> found = paths.filter(Files::isRegularFile)
                    .filter(path -> isQuads(path.getFileName().toString()))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IOException(folder + " holds no file of N-Quads; their names end in .nq or .nq.gz");
            }
            return found;
        }
    }

    private static boolean isQuads(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith(".") || name.startsWith("_");
        return !hidden && (lower.endsWith(".nq") || lower.endsWith(".nq.gz"));
    }
}
