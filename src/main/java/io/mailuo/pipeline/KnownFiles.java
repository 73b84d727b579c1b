package io.mailuo.pipeline;

import io.mailuo.pipeline.spool.FileEntries;
import java.util.Map;
import java.util.Optional;

/** Finds what the last build knew of files by their names, soonest where they come in the same order again. Several threads may ask. */
final class KnownFiles {

    /** Position of a file that was not known. */
    static final int UNKNOWN = -1;

    private final FileEntries files;
    private Optional<Map<String, Integer>> byName = Optional.empty();

    KnownFiles(FileEntries files) {
        this.files = files;
    }

    FileEntries files() {
        return files;
    }

    /**
     * The position of a file.
     *
     * @param guess where it probably is
     */
    int position(String name, int guess) {
        boolean right = guess >= 0 && guess < files.size() && files.name(guess).equals(name);
        return right ? guess : byName().getOrDefault(name, UNKNOWN);
    }

    private synchronized Map<String, Integer> byName() {
        Map<String, Integer> made = byName.orElseGet(files::positions);
        byName = Optional.of(made);
        return made;
    }
}
