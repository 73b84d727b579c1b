package io.mailuo.pipeline;

import io.mailuo.model.Problem;
import io.mailuo.pipeline.spool.FileEntries;
import io.mailuo.reading.FileStamp;
import io.mailuo.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that a graph was built from, of which a few files are to be read and the others stay as the last build left them, be they
 * there or not.
 *
 * @param files the kept files in their order, then those to read
 */
record KeptInputs(List<ArticleInput> files) implements ArticleInputs {

    /**
     * The files of a graph with some of them new.
     *
     * @param known what the last build knew
     * @param read what is to be read; takes the place of a known file of its name
     * @param dropped names of known files that the graph is to lose
     */
    static KeptInputs of(FileEntries known, List<ArticleInput> read, Set<String> dropped) {
        Set<String> fresh = read.stream().map(ArticleInput::name).collect(Collectors.toSet());
        Stream<ArticleInput> kept = IntStream.range(0, known.size())
                .mapToObj(known::name)
                .filter(name -> !fresh.contains(name) && !dropped.contains(name))
                .map(KeptFile::new);
        return new KeptInputs(Stream.concat(kept, read.stream()).toList());
    }

    /** What is wrong with kept files the spool knows. */
    @Override
    public List<Problem> problems() {
        return List.of();
    }

    private record KeptFile(String name) implements ArticleInput {

        @Override
        public Optional<FileStamp> stamp() {
            return Optional.empty();
        }

        @Override
        public boolean kept() {
            return true;
        }

        @Override
        public Reading read() {
            throw new IllegalStateException(name + " is not among what the last build kept");
        }
    }
}
