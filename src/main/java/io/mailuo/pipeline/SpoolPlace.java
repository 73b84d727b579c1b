package io.mailuo.pipeline;

import io.mailuo.pipeline.spool.Spool;
import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a build has its spool: in the folder of the store, or for the time of the build in a temporary folder.
 *
 * @param spool the spool
 * @param temporary the folder to delete afterwards
 */
record SpoolPlace(Spool spool, Optional<Path> temporary) implements AutoCloseable {

    /** Name of the folder in that of a store. */
    static final String FOLDER = "spool";

    static SpoolPlace of(GraphStore store) {
        Optional<Path> folder = store.folder();
        if (folder.isPresent()) {
            return new SpoolPlace(Spool.in(folder.get().resolve(FOLDER)), Optional.empty());
        }
        try {
            Path temporary = Files.createTempDirectory("mailuo-spool");
            return new SpoolPlace(Spool.in(temporary), Optional.of(temporary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        temporary.ifPresent(SpoolPlace::delete);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
