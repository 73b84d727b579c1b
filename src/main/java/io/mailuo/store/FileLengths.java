package io.mailuo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a generation's database with their lengths when it was built. TDB2 makes a file that is missing anew, and
 * empty, without a word; its files grow and never become shorter, so that a shorter one has lost something.
 */
final class FileLengths {

    private static final String LIST = "files.properties";

    private FileLengths() {}

    /** Notes the files of a generation of which the database is closed. */
    static void note(Path generation) throws IOException {
        Map<String, String> lengths = new TreeMap<>();
        for (Path file : files(generation)) {
            lengths.put(name(generation, file), Long.toString(Files.size(file)));
        }
        Manifest.write(generation.resolve(LIST), lengths);
    }

    /** What is wrong with the files of a generation, one line a fault; nothing is known of one without a list. */
    static List<String> faults(Path generation) {
        List<String> faults = new ArrayList<>();
        Path list = generation.resolve(LIST);
        try {
            SortedMap<String, String> lengths = Manifest.read(list);
            for (Map.Entry<String, String> noted : lengths.entrySet()) {
                Path file = generation.resolve(noted.getKey());
                if (!Files.isRegularFile(file)) {
                    faults.add(file + " is missing");
                } else if (Files.size(file) < Long.parseLong(noted.getValue())) {
                    faults.add(file + " has " + Files.size(file) + " bytes, and had " + noted.getValue()
                            + " when it was built");
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            faults.add(list + " cannot be read: " + damaged);
        }
        return faults;
    }

    /** The files of a database but those that hold nothing while it is closed: locks and the journal. */
    static List<Path> files(Path generation) throws IOException {
        try (Stream<Path> all = Files.walk(StoreFolder.database(generation))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !isForOpen(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isForOpen(String name) {
        return name.endsWith(".lock") || name.endsWith(".jrnl");
    }

    private static String name(Path generation, Path file) {
        return generation.relativize(file).toString().replace('\\', '/');
    }
}
