package io.mailuo.pipeline;

import io.mailuo.pipeline.spool.Spool;
import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a build keeps of its inputs beside the graph, for a backup: with it the next build goes on where the last one ended.
 * A generation that counted before may name files of the same numbers; it is made to forget them first.
 */
public final class SpoolCopy {

    private SpoolCopy() {}

    /** The files; none where no build kept any. */
    public static List<Path> files(GraphStore store) throws IOException {
        Optional<Path> folder = store.folder().map(path -> path.resolve(SpoolPlace.FOLDER));
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder.get())) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What is wrong with what the manifest names, one line; empty if it is whole, or names nothing. */
    public static Optional<String> fault(GraphStore store) {
        Optional<String> number = store.manifest(StoreState.SPOOL).filter(named -> !named.isEmpty());
        Optional<Path> folder = store.folder().map(path -> path.resolve(SpoolPlace.FOLDER));
        if (number.isEmpty() || folder.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = Files.isDirectory(folder.get())
                && Spool.in(folder.get()).catalogue(number.get()).isPresent();
        return whole
                ? Optional.empty()
                : Optional.of("what the last build kept, " + folder.get().resolve(number.get() + ".catalogue")
                        + ", is missing or damaged; the next build reads all articles again");
    }

    /** Makes the graph that is about to be replaced forget what its build kept. */
    public static void forget(GraphStore store) {
        if (store.manifest(StoreState.SPOOL).isPresent()) {
            store.putManifest(StoreState.SPOOL, "");
        }
    }

    /** A manifest for a graph that is written anew, before its files are there. */
    public static Map<String, String> without(Map<String, String> manifest) {
        Map<String, String> entries = new TreeMap<>(manifest);
        entries.remove(StoreState.SPOOL);
        entries.remove(StoreState.DROPPED);
        return entries;
    }

    /**
     * Puts files in the place of those of a store.
     *
     * @param unpacked folder of the files, on the same disk; it is empty afterwards
     * @param manifest of the graph to which they belong
     */
    public static void put(GraphStore store, Path unpacked, Map<String, String> manifest) throws IOException {
        Path folder = Files.createDirectories(store.folder().orElseThrow().resolve(SpoolPlace.FOLDER));
        for (Path former : files(store)) {
            Files.delete(former);
        }
        try (Stream<Path> all = Files.list(unpacked)) {
            for (Path file : all.toList()) {
                Files.move(file, folder.resolve(file.getFileName()));
            }
        }
        String number = manifest.getOrDefault(StoreState.SPOOL, "");
        if (!number.isEmpty()) {
            store.putManifest(StoreState.SPOOL, number);
        }
    }
}
