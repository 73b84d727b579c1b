package io.mailuo.cli;

import io.mailuo.cli.Fault.Stage;
import io.mailuo.model.Article;
import io.mailuo.model.Extraction;
import io.mailuo.model.Problem;
import io.mailuo.pipeline.ArticleInput;
import io.mailuo.pipeline.ArticleInputs;
import io.mailuo.pipeline.Explanation;
import io.mailuo.pipeline.Stages;
import io.mailuo.reading.FileStamp;
import io.mailuo.reading.FileSum;
import io.mailuo.reading.PassedOver;
import io.mailuo.reading.Reading;
import io.mailuo.reading.SourceTrust;
import io.mailuo.resolve.Identity;
import io.mailuo.resolve.Outline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Commands in which something goes wrong at a stage of a build; in reading and extraction, on one article. */
final class FaultySession extends Session {

    private final Fault fault;

    FaultySession(Fault fault) {
        this.fault = fault;
    }

    @Override
    public ArticleInputs find(List<Path> paths, Optional<Path> lexicon, SourceTrust trust) {
        ArticleInputs found = super.find(paths, lexicon, trust);
        List<ArticleInput> files = found.files().stream()
                .<ArticleInput>map(file -> new FaultyInput(file, fault))
                .toList();
        return new FaultyInputs(found, files);
    }

    private record FaultyInputs(ArticleInputs found, List<ArticleInput> files) implements ArticleInputs {

        @Override
        public List<Problem> problems() {
            return found.problems();
        }

        @Override
        public List<PassedOver> passedOver() {
            return found.passedOver();
        }

        @Override
        public void close() {
            found.close();
        }
    }

    private record FaultyInput(ArticleInput file, Fault fault) implements ArticleInput {

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public String place() {
            return file.place();
        }

        @Override
        public Optional<FileStamp> stamp() {
            return file.stamp();
        }

        @Override
        public FileSum sum() {
            return file.sum();
        }

        @Override
        public Reading read() {
            if (name().equals(Fault.ARTICLE)) {
                fault.at(Stage.READING);
            }
            return file.read();
        }
    }

    @Override
    public Stages stages(Optional<Path> lexicon) {
        Stages toys = super.stages(lexicon);
        return new Stages() {

            @Override
            public Explanation explain(Article article) {
                if (article.name().equals(Fault.ARTICLE)) {
                    fault.at(Stage.EXTRACTION);
                }
                return toys.explain(article);
            }

            @Override
            public Outline outline(Extraction extraction) {
                return toys.outline(extraction);
            }

            @Override
            public Identity resolve(Iterable<Outline> outlines) {
                fault.at(Stage.RESOLUTION);
                return toys.resolve(outlines);
            }
        };
    }

    @Override
    public String romanise(String name) {
        fault.at(Stage.STATING);
        return super.romanise(name);
    }
}
