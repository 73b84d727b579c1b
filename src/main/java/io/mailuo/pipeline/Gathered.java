package io.mailuo.pipeline;

import io.mailuo.model.Problem;
import io.mailuo.pipeline.spool.FileEntries;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What there is to build from.
 *
 * @param last the files of the last build
 * @param files all files with their records, in the order of the inputs; they are the build's own, which puts named ones in their place
 * @param problems what is to be told of them, in the same order
 * @param changed whether anything is other than in the last catalogue
 * @param come positions of files that are new, or of which the record is
 * @param gone positions of files of the last build that are no more, or have another record now
 */
record Gathered(
        FileEntries last, FileEntries files, List<Problem> problems, boolean changed, BitSet come, BitSet gone) {

    Gathered {
        problems = List.copyOf(problems);
    }

    /** Positions of files of which the record is that of the last build. */
    IntStream same() {
        return IntStream.range(0, files.size()).filter(position -> !come.get(position));
    }

    /** Whether the articles are other than those of the last build; a file with problems may have been read again and be the same. */
    boolean otherArticles() {
        return !articles(files, come).equals(articles(last, gone));
    }

    /** Names of articles, and the hashes of their files. */
    private static Set<List<String>> articles(FileEntries files, BitSet positions) {
        return positions.stream()
                .mapToObj(files::get)
                .flatMap(file -> file.articles().stream().map(article -> List.of(article.name(), file.sha256())))
                .collect(Collectors.toSet());
    }
}
