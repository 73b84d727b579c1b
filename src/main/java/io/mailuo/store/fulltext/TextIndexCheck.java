package io.mailuo.store.fulltext;

import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Looks whether the index of the texts is as it was written and speaks of articles of the graph. Articles that the graph has
 * and the index has not yet, or has in a former state, are no fault: the server brings them up to date.
 */
public final class TextIndexCheck {

    private TextIndexCheck() {}

    /**
     * Adds what is wrong to the faults; nothing where there is no index.
     *
     * @return number of articles of which the index holds the state that the graph has
     */
    public static long run(GraphStore store, List<String> faults) {
        Path folder = store.folder().map(path -> path.resolve(TextIndex.FOLDER)).orElse(Path.of(""));
        if (store.folder().isEmpty() || !Files.isDirectory(folder)) {
            return 0;
        }
        Map<String, String> wanted = store.read(quads -> new ArticleTexts(quads.getUnionGraph()).states());
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return 0;
            }
            Map<String, String> had = new HashMap<>();
            long documents = 0;
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    ((org.apache.lucene.index.CodecReader) leaf.reader()).checkIntegrity();
                }
                had.putAll(LuceneFolder.states(reader));
                documents = reader.numDocs();
            }
            if (documents != had.size()) {
                faults.add("text index: " + documents + " documents of " + had.size() + " articles");
            }
            return had.entrySet().stream()
                    .filter(article -> article.getValue().equals(wanted.get(article.getKey())))
                    .count();
        } catch (IOException | IllegalArgumentException damaged) {
            faults.add("text index " + folder + " cannot be read: "
                    + damaged.toString().replaceAll("\\s+", " ") + "; delete the folder, the server makes it anew");
            return 0;
        }
    }
}
