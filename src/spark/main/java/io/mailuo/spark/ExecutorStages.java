package io.mailuo.spark;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.nlp.Romaniser;
import io.mailuo.pipeline.ArticleStages;
import io.mailuo.pipeline.ProgramCode;
import io.mailuo.rdf.ArticleGraph;
import io.mailuo.rdf.Iris;
import io.mailuo.reading.ArticleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The stages of an executor: loaded by the first task that needs them, shared by all its tasks. */
final class ExecutorStages {

    private static final Map<StageSettings, ExecutorStages> LOADED = new ConcurrentHashMap<>();

    private final Lexicon lexicon;
    private final String lexiconSum;
    private final ArticleReader reader;
    private final ArticleStages stages;
    private final Iris iris;
    private final ArticleGraph graph;

    private ExecutorStages(StageSettings settings) {
        Optional<Path> own = folder(settings.tables());
        lexicon = own.map(Lexicon::with).orElseGet(Lexicon::standard);
        lexiconSum = ProgramCode.checkSum(own);
        reader = new ArticleReader(lexicon);
        stages = new ArticleStages(lexicon);
        iris = new Iris(settings.base(), new Romaniser()::slug);
        graph = new ArticleGraph(iris, lexicon);
    }

    static ExecutorStages of(StageSettings settings) {
        return LOADED.computeIfAbsent(settings, ExecutorStages::new);
    }

    /** Writes tables down: they are read while the stages are made and later, so the folder lasts as long as the process. */
    private static Optional<Path> folder(Map<String, String> tables) {
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory("mailuo-lexicon");
            folder.toFile().deleteOnExit();
            for (Map.Entry<String, String> table : tables.entrySet()) {
                Path file = Files.writeString(folder.resolve(table.getKey()), table.getValue());
                file.toFile().deleteOnExit();
            }
            return Optional.of(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Check sum of the user's own tables, empty where there are none. */
    String lexiconSum() {
        return lexiconSum;
    }

    ArticleReader reader() {
        return reader;
    }

    ArticleStages stages() {
        return stages;
    }

    Iris iris() {
        return iris;
    }

    ArticleGraph graph() {
        return graph;
    }
}
