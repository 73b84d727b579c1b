package io.mailuo.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Fetches a user's own lexicon tables for the executors. */
final class LexiconTables {

    private LexiconTables() {}

    /**
     * The files of a folder, from name to text.
     *
     * @throws WrongUsage if there is no such folder
     */
    static Map<String, String> read(Optional<String> folder, Configuration configuration) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        if (folder.isEmpty()) {
            return tables;
        }
        Path path = new Path(folder.get());
        FileSystem files = path.getFileSystem(configuration);
        if (!files.exists(path) || !files.getFileStatus(path).isDirectory()) {
            throw new WrongUsage("--lexicon " + folder.get() + ": no such folder; name a folder of *.tsv tables");
        }
        for (FileStatus file : files.listStatus(path)) {
            if (file.isFile()) {
                try (InputStream in = files.open(file.getPath())) {
                    tables.put(file.getPath().getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return tables;
    }
}
