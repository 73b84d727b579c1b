package io.mailuo.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** All hostile documents, the same each time. */
public final class HostileDocuments {

    private HostileDocuments() {}

    /** The documents; names are unique. */
    public static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        all.addAll(EncodedTexts.all());
        all.addAll(OddTexts.all());
        all.addAll(OddPages.all());
        all.addAll(OddArchives.all());
        all.addAll(OddPdfs.all());
        return all;
    }

    /**
     * Writes the documents into a folder.
     *
     * @return the documents by name
     */
    public static SortedMap<String, Hostile> write(Path folder) throws IOException {
        SortedMap<String, Hostile> written = new TreeMap<>();
        for (Hostile document : all()) {
            String name = prefix(document) + document.name();
            if (written.put(name, document) != null) {
                throw new IllegalStateException("two documents have the name " + name);
            }
            Files.write(folder.resolve(name), document.bytes());
        }
        return written;
    }

    private static String prefix(Hostile document) {
        return document.fate().name().toLowerCase(Locale.ROOT) + "-";
    }
}
