package io.mailuo.pipeline;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Problem;
import io.mailuo.reading.ArticleFiles;
import io.mailuo.reading.ArticleReader;
import io.mailuo.reading.FileStamp;
import io.mailuo.reading.FileSum;
import io.mailuo.reading.Input;
import io.mailuo.reading.Inputs;
import io.mailuo.reading.PassedOver;
import io.mailuo.reading.Reading;
import io.mailuo.reading.ReadingLimits;
import io.mailuo.reading.SourceTrust;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds and reads the articles in files and folders. What cannot be read becomes a problem, and the rest is read. */
public final class ArticleSource {

    /** Gives a reader for what was named. */
    private final Function<List<Path>, ArticleReader> readers;

    private final SourceTrust trust;

    /** A source that decodes with the tables of a lexicon. */
    public ArticleSource(Lexicon lexicon) {
        readers = named -> new ArticleReader(lexicon);
        trust = SourceTrust.OWN;
    }

    private ArticleSource(Function<List<Path>, ArticleReader> readers) {
        this.readers = readers;
        this.trust = SourceTrust.STRANGERS;
    }

    /**
     * A source of files that strangers made; see {@link SourceTrust#STRANGERS}.
     *
     * @param lexicon the tables
     * @param tables folder of the user's own among them, if there are any
     */
    public static ArticleSource ofStrangers(Lexicon lexicon, Optional<Path> tables) {
        return new ArticleSource(named -> ArticleReader.apart(lexicon, tables, ReadingLimits.STANDARD, named));
    }

    /**
     * Finds the files of articles, to be read one by one.
     *
     * @param paths files and folders, as the user gave them
     */
    public ArticleInputs find(List<Path> paths) {
        Inputs inputs = ArticleFiles.find(paths, trust);
        ArticleReader reader = readers.apply(paths);
        Files files = new Files(PackedInputs.of(inputs.inputs()), reader);
        return new Found(files, inputs.problems(), inputs.skipped(), reader);
    }

    private record Found(
            List<ArticleInput> files, List<Problem> problems, List<PassedOver> passedOver, ArticleReader reader)
            implements ArticleInputs {

        @Override
        public void close() {
            reader.close();
        }
    }

    /** The files, each made when it is asked for. */
    private static final class Files extends AbstractList<ArticleInput> {

        private final List<Input> inputs;
        private final ArticleReader reader;

        private Files(List<Input> inputs, ArticleReader reader) {
            this.inputs = inputs;
            this.reader = reader;
        }

        @Override
        public ArticleInput get(int index) {
            return new ArticleFile(inputs.get(index), reader);
        }

        @Override
        public int size() {
            return inputs.size();
        }
    }

    private record ArticleFile(Input input, ArticleReader reader) implements ArticleInput {

        @Override
        public String name() {
            return input.name();
        }

        @Override
        public String place() {
            return input.shown();
        }

        @Override
        public FileSum sum() {
            return reader.sum(input);
        }

        @Override
        public Optional<FileStamp> stamp() {
            return FileStamp.of(input.path());
        }

        @Override
        public Reading read() {
            return reader.read(input);
        }
    }

    /**
     * Reads articles, all at once.
     *
     * @param paths files and folders, as the user gave them
     */
    public ArticleSet read(List<Path> paths) {
        Inputs inputs = ArticleFiles.find(paths, trust);
        List<Article> articles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(inputs.problems());
        try (ArticleReader reader = readers.apply(paths)) {
            for (Reading reading :
                    inputs.inputs().parallelStream().map(reader::read).toList()) {
                if (reading instanceof Reading.Read read) {
                    articles.addAll(read.articles());
                    problems.addAll(read.problems());
                } else if (reading instanceof Reading.Rejected rejected) {
                    problems.add(rejected.problem());
                }
            }
        }
        articles.sort(Comparator.comparing(Article::name));
        return new ArticleSet(articles, problems, inputs.skipped().size());
    }
}
