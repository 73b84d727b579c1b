package io.mailuo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.nlp.Romaniser;
import io.mailuo.pipeline.ArticleSource;
import io.mailuo.pipeline.BuildListener;
import io.mailuo.pipeline.BuildSettings;
import io.mailuo.pipeline.GoldFolder;
import io.mailuo.pipeline.GraphBuild;
import io.mailuo.pipeline.GraphStatements;
import io.mailuo.pipeline.OwnArticles;
import io.mailuo.rdf.Iris;
import io.mailuo.store.MemoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles damaged and in Traditional script give the same figures as the same articles undamaged. */
class DamagedArticlesTest {

    private static final double TOLERANCE = .01;

    @Test
    void damageCostsNoMoreThanOneHundredth(@TempDir Path folder) throws IOException {
        Optional<Path> damaged = GoldFolder.of("dev-artefact");
        Optional<Path> plain = GoldFolder.of("dev");
        assumeTrue(damaged.isPresent() && plain.isPresent(), GoldFolder.absent("dev-artefact"));
        Files.createDirectory(folder.resolve("articles"));
        try (Stream<Path> files = Files.list(damaged.orElseThrow().resolve("articles"))) {
            for (Path file : files.toList()) {
                Path name = Path.of("articles").resolve(file.getFileName());
                Files.copy(plain.orElseThrow().resolve(name), folder.resolve(name));
            }
        }
        try (Stream<Path> files = Files.list(damaged.orElseThrow())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                Files.copy(plain.orElseThrow().resolve(file.getFileName()), folder.resolve(file.getFileName()));
            }
        }

        Map<String, Double> before = f1(folder);
        Map<String, Double> after = f1(damaged.orElseThrow());

        assertThat(before.keySet()).isEqualTo(after.keySet());
        before.forEach((kind, figure) -> assertThat(after.getOrDefault(kind, 0.0))
                .as("F1 of %s damaged; undamaged it is %s", kind, figure)
                .isGreaterThanOrEqualTo(figure - TOLERANCE));
    }

    private static Map<String, Double> f1(Path set) throws IOException {
        MemoryStore store = new MemoryStore();
        BuildSettings settings = new BuildSettings("http://localhost:3030/", "test", "test");
        Iris iris = new Iris(settings.base(), new Romaniser()::slug);
        new GraphBuild(
                        () -> OwnArticles.STAGES,
                        new GraphStatements(iris, Lexicon.standard(), settings),
                        settings,
                        BuildListener.SILENT)
                .run(new ArticleSource(Lexicon.standard()).read(List.of(set.resolve("articles"))), store, true);
        return new Evaluator(set)
                .evaluate(ReadyQueries.ask(store)).scores().stream().collect(Collectors.toMap(Score::kind, Score::f1));
    }
}
