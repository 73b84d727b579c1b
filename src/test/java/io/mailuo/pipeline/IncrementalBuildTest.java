package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Problem;
import io.mailuo.nlp.Romaniser;
import io.mailuo.rdf.Iris;
import io.mailuo.reading.FileStamp;
import io.mailuo.reading.Reading;
import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import io.mailuo.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that does only what is needed gives the graph of one that does everything. */
class IncrementalBuildTest {

    private static final String BASE = "http://x.org/";
    private static final Quad CORRECTION = Quad.create(
            NodeFactory.createURI(BASE + "graph/corrections"),
            NodeFactory.createURI(BASE + "s"),
            NodeFactory.createURI(BASE + "p"),
            NodeFactory.createLiteralString("o"));

    /** Sentences that tie an article's people, bodies and programmes to those of others. */
    private static final List<String> SENTENCES = List.of(
            "襄阳市教育局局长周启明讲话。",
            "襄阳市教育局副局长周启明到校调研。",
            "岳阳市教育局局长周启明讲话。",
            "村民周启明高兴地说。",
            "谷城县委书记周启明讲话。",
            "湖北省启动“金穗归仓”工程，建成36个站点。",
            "湖北省推进“金穗归仓”计划。",
            "湖南省启动“金穗归仓”工程，建成20个站点。",
            "洛阳市农业局局长何文静表示，今年新建中心12个。",
            "洛阳市农业农村局局长何文静讲话。",
            "兰陵县南桥镇大岭村党支部书记吴少华说。",
            "大岭村党支部书记吴少华在兰陵县南桥镇讲话。",
            "俄罗斯总统普京讲话。",
            "俄罗斯总统普丁讲话。",
            "今天下雨。");

    private final Path folder;

    private final SortedMap<String, String> texts = new TreeMap<>();
    private GraphStore store = new MemoryStore();

    IncrementalBuildTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() {
        store = Tdb2Store.open(folder.resolve("store"));
        store.replaceAll(sink -> sink.accept(CORRECTION));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void givesTheGraphOfAFullBuildAfterAnyEdits(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 12; step++) {
            int edits = step == 0 ? 14 : random.nextInt(4);
            for (int i = 0; i < edits; i++) {
                edit(random);
            }
            BuildReport report = build(store, false);
            assertThat(report.triples()).isEqualTo(store.size());
            assertThat(quads(store)).isEqualTo(fullBuild(report));
        }
    }

    @Test
    void givesTheGraphOfAFullBuildAfterManySmallEditsInFewFiles() throws IOException {
        Random random = new Random(99);
        for (int i = 0; i < 20; i++) {
            edit(random);
        }
        build(store, false);
        String written = Files.readString(folder.resolve("store/CURRENT"));
        for (int i = 0; i < 30; i++) {
            texts.put("a" + i % 5, SENTENCES.get(random.nextInt(SENTENCES.size())) + "第" + i + "次。");
            build(store, false);
        }
        assertThat(quads(store)).isEqualTo(fullBuild(build(store, false)));
        assertThat(Files.readString(folder.resolve("store/CURRENT")))
                .as("the store was never written anew")
                .isEqualTo(written);
        try (Stream<Path> spool = Files.list(folder.resolve("store/spool"))) {
            assertThat(spool).hasSizeLessThan(2 * 26);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void mendsAStoreOfWhichABuildWasKilled(int step) {
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            edit(random);
        }
        build(store, false);
        texts.put("a99", "襄阳市教育局局长周启明讲话，建成99个站点。");
        texts.remove(texts.firstKey());
        assertThatThrownBy(() -> build(new KilledStore(store, step), false)).hasMessage("killed");

        BuildReport mended = build(store, false);
        assertThat(quads(store)).isEqualTo(fullBuild(mended));
    }

    @Test
    void writesTheStoreAnewWhereTheBaseOrMuchIsOther() {
        Random random = new Random(3);
        for (int i = 0; i < 12; i++) {
            edit(random);
        }
        build(store, false);
        long full = store.changes();
        texts.replaceAll((name, text) -> text + "建成" + name.length() + "个站点。");
        BuildReport report = build(store, false);
        assertThat(quads(store)).isEqualTo(fullBuild(report));
        assertThat(store.changes()).isEqualTo(full + 1);
    }

    private void edit(Random random) {
        String name = "a" + random.nextInt(16);
        if (random.nextInt(5) == 0 && texts.size() > 1) {
            texts.remove(texts.firstKey());
        } else {
            String first = SENTENCES.get(random.nextInt(SENTENCES.size()));
            texts.put(name, first + SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
    }

    private List<String> fullBuild(BuildReport report) {
        try (GraphStore fresh = new MemoryStore()) {
            fresh.replaceAll(sink -> sink.accept(CORRECTION));
            BuildReport full = build(fresh, true);
            assertThat(report.counts()).isEqualTo(full.counts());
            assertThat(report.triples()).isEqualTo(full.triples());
            return quads(fresh);
        }
    }

    private BuildReport build(GraphStore to, boolean force) {
        BuildSettings settings = new BuildSettings(BASE, "test", "");
        GraphStatements statements =
                new GraphStatements(new Iris(BASE, new Romaniser()::slug), Lexicon.standard(), settings);
        return new GraphBuild(() -> OwnArticles.STAGES, statements, settings, BuildListener.SILENT, 2)
                .run(new GivenInputs(texts), to, force);
    }

    private record GivenInputs(SortedMap<String, String> texts) implements ArticleInputs {

        @Override
        public List<ArticleInput> files() {
            return texts.entrySet().stream()
                    .<ArticleInput>map(text -> new Given(text.getKey(), text.getValue()))
                    .toList();
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    /** An article; every fourth is not whole, and each build reads it anew to tell of it. */
    private record Given(String name, String text) implements ArticleInput {

        @Override
        public Optional<FileStamp> stamp() {
            return Optional.empty();
        }

        @Override
        public Reading read() {
            Problem problem =
                    new Problem(name, Problem.Code.DESTROYED_CHARACTERS, name + " has 1 character that is destroyed");
            return new Reading.Read(
                    List.of(OwnArticles.article(name, text)), name.hashCode() % 4 == 0 ? List.of(problem) : List.of());
        }
    }

    private static List<String> quads(GraphStore store) {
        return store.read(quads -> quads.stream().map(Quad::toString).sorted().toList());
    }
}
