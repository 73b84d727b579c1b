package io.mailuo.pipeline;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Problem;
import io.mailuo.reading.ArticleFiles;
import io.mailuo.reading.ArticleReader;
import io.mailuo.reading.FileStamp;
import io.mailuo.reading.Input;
import io.mailuo.reading.Inputs;
import io.mailuo.reading.Reading;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds and reads the articles in files and folders. What cannot be read becomes a problem, and the rest is read. */
public final class ArticleSource {

    private final ArticleReader reader;

    /** A source that decodes with the tables of a lexicon. */
    public ArticleSource(Lexicon lexicon) {
        reader = new ArticleReader(lexicon);
    }

    /**
     * Finds the files of articles, to be read one by one.
     *
     * @param paths files and folders, as the user gave them
     */
    public ArticleInputs find(List<Path> paths) {
        Inputs inputs = ArticleFiles.find(paths);
        List<Input> packed = PackedInputs.of(inputs.inputs());
        return new Found(new Files(packed, reader), inputs.problems());
    }

    private record Found(List<ArticleInput> files, List<Problem> problems) implements ArticleInputs {}

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
        Inputs inputs = ArticleFiles.find(paths);
        List<Article> articles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(inputs.problems());
        for (Reading reading :
                inputs.inputs().parallelStream().map(reader::read).toList()) {
            if (reading instanceof Reading.Read read) {
                articles.addAll(read.articles());
                problems.addAll(read.problems());
            } else if (reading instanceof Reading.Rejected rejected) {
                problems.add(rejected.problem());
            }
        }
        articles.sort(Comparator.comparing(Article::name));
        return new ArticleSet(articles, problems, inputs.skipped());
    }
}
