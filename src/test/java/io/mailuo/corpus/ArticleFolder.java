package io.mailuo.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Texts of a corpus by name: a folder of {@code .txt} files, or a {@code .tar.gz} of them. */
public final class ArticleFolder {

    private static final String TEXT = ".txt";

    private ArticleFolder() {}

    /** The corpus that the system property or the environment names: {@code -Dmailuo.corpus=} or {@code MAILUO_CORPUS}. */
    public static Optional<Path> named() {
        return Optional.ofNullable(System.getProperty("mailuo.corpus", System.getenv("MAILUO_CORPUS")))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    /**
     * Reads a corpus.
     *
     * @param path a folder or a gzipped tar archive
     */
    public static SortedMap<String, String> read(Path path) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                for (Path file :
                        (Iterable<Path>) files.filter(found -> found.toString().endsWith(TEXT))::iterator) {
                    texts.put(file.getFileName().toString(), Files.readString(file));
                }
            }
            return texts;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (entry.isFile() && name.endsWith(TEXT)) {
                    texts.put(name, new String(tar.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }
}
