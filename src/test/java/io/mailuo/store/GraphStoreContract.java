package io.mailuo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does. */
abstract class GraphStoreContract {

    static final String A = "http://example.org/article/a";
    static final String B = "http://example.org/article/b";

    private GraphStore store;

    abstract GraphStore create();

    @BeforeEach
    void open() {
        store = create();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(store.size()).isZero();
        assertThat(store.manifest()).isEmpty();
        assertThat(store.manifest("base")).isEmpty();
    }

    @Test
    void countsAThingOnceThatSeveralGraphsDescribe() {
        Quad one = quad(A, "x", "甲");
        store.replaceAll(quads(one, quad(B, "x", "甲"), quad(B, "y", "甲"), quad(B, "z", "乙")));

        assertThat(store.count(one.getPredicate(), one.getObject())).isEqualTo(2);
        assertThat(store.count(one.getPredicate(), NodeFactory.createLiteralString("丙")))
                .isZero();
    }

    @Test
    void keepsWhatABuildPutsIn() {
        store.replaceAll(quads(quad(A, "x", "甲"), quad(B, "y", "乙"), quad(B, "y", "乙")));

        assertThat(store.size()).isEqualTo(2);
        assertThat(labels(store)).containsExactlyInAnyOrder("甲", "乙");
    }

    @Test
    void replacesTheFormerGraphWhole() {
        store.replaceAll(quads(quad(A, "x", "甲"), quad(B, "y", "乙")));
        store.replaceAll(quads(quad(A, "z", "丙")));

        assertThat(labels(store)).containsExactly("丙");
    }

    @Test
    void changesTheGraphsNamedAndKeepsTheOthers() {
        store.replaceAll(quads(quad(A, "x", "甲"), quad(B, "y", "乙")), Map.of("inputs", "1"));

        store.update(Set.of(A, "http://example.org/none"), quads(quad(A, "x", "丁")), Map.of("inputs", "2"));

        assertThat(labels(store)).containsExactlyInAnyOrder("丁", "乙");
        assertThat(store.manifest("inputs")).contains("2");
    }

    @Test
    void takesSingleQuadsOutOfAGraphAndKeepsTheRestOfIt() {
        store.replaceAll(quads(quad(A, "x", "甲"), quad(A, "y", "乙"), quad(B, "x", "甲")));

        store.update(
                List.of(),
                List.of(quad(A, "x", "甲"), quad(A, "none", "丁")),
                quads(quad(A, "z", "丙"), quad(A, "y", "乙")),
                store.manifest());

        assertThat(labels(store)).containsExactlyInAnyOrder("甲", "乙", "丙");
        assertThat(count(store, "SELECT ?s { GRAPH <" + A + "> { ?s <urn:label> ?o } }"))
                .isEqualTo(2);
        assertThat(store.size()).isEqualTo(3);
    }

    @Test
    void countsTheQuadsAfterAnyChange() {
        store.replaceAll(quads(quad(A, "x", "甲"), quad(A, "x", "甲"), quad(B, "y", "乙"), quad(B, "z", "乙")));
        assertThat(store.size()).isEqualTo(3);

        store.update(Set.of(B), quads(quad(B, "y", "丙"), quad(A, "x", "甲"), quad(A, "x", "丁")), store.manifest());
        assertThat(store.size()).isEqualTo(3);
        assertThatThrownBy(() -> store.update(
                        Set.of(A),
                        sink -> {
                            throw new IllegalStateException("broken input");
                        },
                        store.manifest()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.size()).isEqualTo(3);
        store.remove(A);
        assertThat(store.size()).isEqualTo(1);
        assertThat(store.read(NamedQuads::count)).isEqualTo(1);
    }

    @Test
    void answersTheSameAboutASmallGraphAsAboutALargeOne() {
        store.replaceAll(sink -> {
            for (int i = 0; i < 6_000; i++) {
                sink.accept(quad(A, "x" + i, "甲" + i % 3));
                sink.accept(quad(B, "x" + i % 5, "甲" + i % 3));
            }
        });
        for (String graph : List.of(A, B)) {
            String pattern = "{ GRAPH <" + graph + "> { ?s <urn:label> \"甲1\"@zh-Hans } }";
            assertThat(count(store, "SELECT ?s " + pattern)).isEqualTo(graph.equals(A) ? 2_000 : 5);
        }
        assertThat(count(store, "SELECT * { ?s <urn:label> \"甲1\"@zh-Hans }")).isEqualTo(2_003);
    }

    @Test
    void aFailedChangeLeavesTheGraphsAndTheManifest() {
        store.replaceAll(quads(quad(A, "x", "甲")), Map.of("inputs", "1"));

        assertThatThrownBy(() -> store.update(
                        Set.of(A),
                        sink -> {
                            throw new IllegalStateException("broken input");
                        },
                        Map.of("inputs", "2")))
                .hasMessage("broken input");

        assertThat(labels(store)).containsExactly("甲");
        assertThat(store.manifest("inputs")).contains("1");
    }

    @Test
    void aFailedBuildLeavesTheFormerGraphAndManifest() {
        store.replaceAll(quads(quad(A, "x", "甲")), Map.of("inputs", "1"));

        assertThatThrownBy(() -> store.replaceAll(
                        sink -> {
                            sink.accept(quad(A, "y", "乙"));
                            throw new IllegalStateException("broken input");
                        },
                        Map.of("inputs", "2")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken input");

        assertThat(labels(store)).containsExactly("甲");
        assertThat(store.manifest("inputs")).contains("1");
    }

    @Test
    void aBuildThatFailsWithAnErrorLeavesTheFormerGraph() {
        store.replaceAll(quads(quad(A, "x", "甲")));

        assertThatThrownBy(() -> store.replaceAll(sink -> {
                    sink.accept(quad(A, "y", "乙"));
                    throw new AssertionError("bug");
                }))
                .isInstanceOf(AssertionError.class);

        assertThat(labels(store)).containsExactly("甲");
        store.replaceAll(quads(quad(A, "y", "乙")));
        assertThat(labels(store)).containsExactly("乙");
    }

    @Test
    void refusesAQuadThatNoReaderWouldSee() {
        Quad inNoGraph = new Quad(Quad.defaultGraphIRI, quad(A, "x", "甲").asTriple());

        assertThatThrownBy(() -> store.replaceAll(quads(inNoGraph)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("named by an IRI");
    }

    @Test
    void removesTheGraphOfAnArticleAndNothingElse() {
        store.replaceAll(quads(quad(A, "x", "甲"), quad(B, "y", "乙"), quad(B, "x", "甲")));

        assertThat(store.remove(A)).isTrue();
        assertThat(store.remove(A)).isFalse();
        assertThat(store.remove("http://example.org/article/none")).isFalse();

        assertThat(store.size()).isEqualTo(2);
        assertThat(labels(store)).containsExactlyInAnyOrder("甲", "乙");
    }

    @Test
    void countsChangesSoThatWhatWasMadeFromTheQuadsIsKnownToBeGood() {
        store.replaceAll(quads(quad(A, "x", "甲")));
        long before = store.changes();

        store.putManifest("base", "http://example.org/");
        store.remove(B);
        assertThat(store.changes()).as("nothing changed").isEqualTo(before);

        store.remove(A);
        long removed = store.changes();
        assertThat(removed).isGreaterThan(before);
        store.replaceAll(quads(quad(A, "x", "甲")));
        assertThat(store.changes()).isGreaterThan(removed);
    }

    @Test
    void queriesSeeTheUnionOfTheGraphsWithoutNamingOne() {
        store.replaceAll(quads(quad(A, "x", "甲"), quad(B, "x", "甲"), quad(B, "y", "乙")));

        assertThat(count(store, "SELECT * { ?s ?p ?o }"))
                .as("a triple of two graphs is one")
                .isEqualTo(2);
        assertThat(count(store, "SELECT * { GRAPH ?g { ?s ?p ?o } }")).isEqualTo(3);
        assertThat(count(store, "SELECT * { GRAPH <" + A + "> { ?s ?p ?o } }")).isEqualTo(1);
        assertThat(count(store, "SELECT * { ?s <urn:label>|<urn:none> ?o }")).isEqualTo(2);
    }

    @Test
    void keepsTheManifest() {
        store.putManifest("base", "http://例子.cn/ a=b#c\\d\n\té");
        store.putManifest("键 :=", " 值 ");
        store.putManifest("base2", "");

        assertThat(store.manifest("base")).contains("http://例子.cn/ a=b#c\\d\n\té");
        assertThat(store.manifest())
                .containsOnlyKeys("base", "base2", "键 :=")
                .containsEntry("键 :=", " 值 ")
                .containsEntry("base2", "");
        store.replaceAll(quads(quad(A, "x", "甲")));
        assertThat(store.manifest("键 :=")).as("kept by a build that gives none").contains(" 值 ");
        store.replaceAll(quads(quad(A, "x", "甲")), Map.of("only", "this"));
        assertThat(store.manifest()).containsExactly(Map.entry("only", "this"));
    }

    @Test
    void aReaderSeesOneStateWhileABuildGoesOn() throws Exception {
        store.replaceAll(quads(quad(A, "x", "甲")));
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch building = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Set<String>> seen = other.submit(() -> store.read(quads -> {
                reading.countDown();
                await(building);
                return labels(QueryExec.dataset(quads).query("SELECT ?o { ?s ?p ?o }"));
            }));
            await(reading);
            store.replaceAll(sink -> {
                sink.accept(quad(A, "y", "乙"));
                building.countDown();
            });
            assertThat(seen.get()).containsExactly("甲");
            assertThat(labels(store)).containsExactly("乙");
        } finally {
            other.shutdownNow();
        }
    }

    /** Any order of builds and removals gives what a plain map of sets would hold. */
    @Test
    void agreesWithASimpleModelOverRandomHistories() {
        Random random = new Random(7);
        Set<Quad> expected = Set.of();
        for (int step = 0; step < 12; step++) {
            if (random.nextInt(3) == 0) {
                String graph = random.nextBoolean() ? A : B;
                store.remove(graph);
                expected = expected.stream()
                        .filter(quad -> !quad.getGraph().getURI().equals(graph))
                        .collect(Collectors.toSet());
            } else {
                List<Quad> build = IntStream.range(0, random.nextInt(40))
                        .mapToObj(i -> quad(random.nextBoolean() ? A : B, "s" + random.nextInt(9), "名" + i % 5))
                        .toList();
                store.replaceAll(sink -> build.forEach(sink));
                expected = Set.copyOf(build);
            }
            assertThat(store.size()).isEqualTo(expected.size());
            Set<Quad> now = store.read(quads ->
                    quads.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).collect(Collectors.toSet()));
            assertThat(now).containsAll(expected);
        }
    }

    static Quad quad(String graph, String subject, String label) {
        return new Quad(
                NodeFactory.createURI(graph),
                NodeFactory.createURI("urn:" + subject),
                NodeFactory.createURI("urn:label"),
                NodeFactory.createLiteralLang(label, "zh-Hans"));
    }

    static Consumer<Consumer<Quad>> quads(Quad... quads) {
        return sink -> List.of(quads).forEach(sink);
    }

    static Set<String> labels(GraphStore store) {
        return store.read(quads -> labels(QueryExec.dataset(quads).query("SELECT ?o { ?s ?p ?o }")));
    }

    private static Set<String> labels(QueryExecBuilder query) {
        try (QueryExec run = query.build()) {
            return run.select().materialize().stream()
                    .map(row -> row.get("o").getLiteralLexicalForm())
                    .collect(Collectors.toSet());
        }
    }

    private static long count(GraphStore store, String query) {
        return store.read(quads -> {
            try (QueryExec run = QueryExec.dataset(quads).query(query).build()) {
                RowSet rows = run.select();
                return rows.stream().count();
            }
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
