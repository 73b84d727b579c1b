package io.mailuo.pipeline;

import io.mailuo.pipeline.spool.FileEntries;
import io.mailuo.pipeline.spool.FileEntry;
import io.mailuo.pipeline.spool.FileEntry.ArticleEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which articles' statements are other than after the last build.
 *
 * @param stated articles that are new or have other statements; none of them where there was no last build
 * @param gone articles that are no more
 */
record Difference(Set<String> stated, Set<String> gone) {

    /** Compares records and namings. */
    static Difference between(FileEntries last, FileEntries now) {
        if (last.isEmpty()) {
            // All are new, and nobody asks for them one by one.
            return new Difference(Set.of(), Set.of());
        }
        Map<String, FileEntry> before = new HashMap<>();
        Map<String, ArticleEntry> known = new HashMap<>();
        for (FileEntry file : last) {
            before.put(file.name(), file);
            file.articles().forEach(article -> known.put(article.name(), article));
        }
        Set<String> stated = new HashSet<>();
        for (FileEntry file : now) {
            FileEntry former = before.get(file.name());
            boolean read = former == null || !former.place().equals(file.place());
            for (ArticleEntry article : file.articles()) {
                ArticleEntry same = known.remove(article.name());
                if (read || same == null || !article.naming().equals(same.naming())) {
                    stated.add(article.name());
                }
            }
        }
        return new Difference(stated, known.keySet());
    }

    /** The articles whose graphs change. */
    Set<String> touched() {
        Set<String> touched = new HashSet<>(stated);
        touched.addAll(gone);
        return touched;
    }
}
