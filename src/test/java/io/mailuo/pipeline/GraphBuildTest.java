package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import io.mailuo.model.Problem;
import io.mailuo.rdf.Iris;
import io.mailuo.resolve.Identity;
import io.mailuo.resolve.Outline;
import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import io.mailuo.store.Tdb2Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphBuildTest {

    private static final Article ONE = article("a.txt", "1a", "市教育局局长林知远说。");
    private static final Article TWO = article("b.txt", "2b", "市教育局局长林知远再说。");
    private static final Article NONE = article("c.txt", "3c", "今天下雨。");

    private final Path folder;

    private GraphStore store = new MemoryStore();
    private final ToyStages stages = new ToyStages();

    GraphBuildTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void opensAStore() {
        store = Tdb2Store.open(folder.resolve("store"));
    }

    @AfterEach
    void closesTheStore() {
        store.close();
    }

    @Test
    void countsEntitiesOnceAndFactsOfEachArticle() {
        BuildReport report = build("http://x.org/", ONE, TWO, NONE);

        assertThat(report.built()).isTrue();
        assertThat(report.counts().articles()).isEqualTo(3);
        assertThat(report.counts().entities())
                .containsOnly(Map.entry(EntityKey.Kind.PERSON, 1), Map.entry(EntityKey.Kind.ORGANISATION, 1));
        assertThat(report.counts().facts()).containsOnly(Map.entry(GraphCounts.FactKind.POST, 2));
        assertThat(report.triples()).isEqualTo(store.size()).isPositive();
    }

    @Test
    void doesNothingWhenNothingChanged() {
        BuildReport first = build("http://x.org/", ONE, NONE);
        BuildReport second = build("http://x.org/", ONE, NONE);

        assertThat(second.built()).isFalse();
        assertThat(second.counts().articles()).isEqualTo(2);
        assertThat(second.counts().facts()).containsEntry(GraphCounts.FactKind.POST, 1);
        assertThat(second.triples()).isEqualTo(first.triples());
        assertThat(stages.extracted).hasValue(2);
    }

    @Test
    void buildsAgainWhenAnArticleTheBaseOrTheStoreChanged() {
        build("http://x.org/", ONE);
        assertThat(build("http://x.org/", article("a.txt", "9f", ONE.raw())).built())
                .isTrue();
        assertThat(build("http://y.org/", article("a.txt", "9f", ONE.raw())).built())
                .isTrue();
        GraphBuild.changed(store);
        assertThat(build("http://y.org/", article("a.txt", "9f", ONE.raw())).built())
                .isTrue();
        assertThat(build("http://y.org/", article("a.txt", "9f", ONE.raw())).built())
                .isFalse();
    }

    @Test
    void replacesFormerArticlesAndKeepsCorrections() {
        Quad correction = Quad.create(
                NodeFactory.createURI("http://x.org/graph/corrections"),
                NodeFactory.createURI("http://x.org/s"),
                NodeFactory.createURI("http://x.org/p"),
                NodeFactory.createLiteralString("o"));
        store.replaceAll(sink -> sink.accept(correction));

        build("http://x.org/", ONE);
        build("http://x.org/", NONE);

        assertThat(store.<Boolean>read(quads -> quads.contains(correction))).isTrue();
        assertThat(store.manifest(BuildSettings.BASE)).contains("http://x.org/");
        assertThat(store.<Boolean>read(
                        quads -> quads.contains(null, null, null, NodeFactory.createLiteralLang("林知远", "zh-Hans"))))
                .isFalse();
    }

    @Test
    void rejectsAnArticleThatAStageFailsOnAsADefect() {
        GraphBuild build = new GraphBuild(
                FailingStages::new, statements("http://x.org/"), settings("http://x.org/"), BuildListener.SILENT);

        BuildReport report = build.run(new ArticleSet(List.of(ONE), List.of(), 0), store, false);

        assertThat(report.isEmpty()).isTrue();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.DEFECT);
            assertThat(problem.message())
                    .startsWith("a.txt could not be processed, which is a defect of the program: ")
                    .contains("IndexOutOfBoundsException: 7 at ");
        });
        assertThat(store.size()).isZero();
        assertThat(GraphBuild.isBuilt(store)).isFalse();
    }

    private BuildReport build(String base, Article... articles) {
        return new GraphBuild(() -> stages, statements(base), settings(base), BuildListener.SILENT)
                .run(new ArticleSet(List.of(articles), List.of(), 0), store, false);
    }

    private static BuildSettings settings(String base) {
        return new BuildSettings(base, "test", "");
    }

    private static GraphStatements statements(String base) {
        return new GraphStatements(new Iris(base, name -> ""), Lexicon.standard(), settings(base));
    }

    private static Article article(String name, String sha256, String raw) {
        return new Article(name, raw, "UTF-8", sha256, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Stages with a defect. */
    private static final class FailingStages implements Stages {

        @Override
        public Explanation explain(Article article) {
            throw new IndexOutOfBoundsException("7");
        }

        @Override
        public Outline outline(Extraction extraction) {
            return new ToyStages().outline(extraction);
        }

        @Override
        public Identity resolve(Iterable<Outline> outlines) {
            return new ToyStages().resolve(outlines);
        }
    }
}
