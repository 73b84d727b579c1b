package io.mailuo.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What is remembered of the size of a generation: how many quads it holds, which takes long to count, and how many bytes
 * its database took when it was built. Both are in files of the generation; one that is lost is counted anew.
 */
final class GenerationSize {

    private final Path quads;
    private final Path bytes;
    private final Path database;

    GenerationSize(Path generation) {
        quads = generation.resolve("quads");
        bytes = generation.resolve("bytes");
        database = StoreFolder.database(generation);
    }

    /** Notes of a copy what is known of the generation that it is a copy of. */
    static void copy(Path from, Path to) throws IOException {
        for (String name : new String[] {"quads", "bytes"}) {
            if (Files.exists(from.resolve(name))) {
                Files.copy(from.resolve(name), to.resolve(name));
            }
        }
    }

    /** Notes a database that was built whole. */
    void built(long count) throws IOException {
        put(bytes, length());
        put(quads, count);
    }

    /** Number of quads, if it is known. */
    OptionalLong quads() {
        return get(quads);
    }

    /** Notes how many quads there are. */
    void quads(long count) throws IOException {
        put(quads, count);
    }

    /** Forgets the number of quads, before they are changed. */
    void forget() throws IOException {
        Files.deleteIfExists(quads);
    }

    /** Bytes of the database over those that it took when it was built; 1 where that is not known. */
    double growth() {
        OptionalLong before = get(bytes);
        return before.isPresent() && before.getAsLong() > 0 ? (double) length() / before.getAsLong() : 1;
    }

    private long length() {
        try (Stream<Path> files = Files.walk(database)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void put(Path file, long number) throws IOException {
        Files.writeString(file, number + "\n", StandardCharsets.UTF_8);
    }

    private static OptionalLong get(Path file) {
        try {
            return Files.exists(file)
                    ? OptionalLong.of(Long.parseLong(Files.readString(file).strip()))
                    : OptionalLong.empty();
        } catch (IOException | NumberFormatException lost) {
            return OptionalLong.empty();
        }
    }
}
