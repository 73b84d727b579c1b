package io.mailuo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkLoadTest {

    private static final LoadLimits SMALL_RUNS = new LoadLimits(0, 1000);

    private final Path temporary;

    BulkLoadTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void holdsWhatWasPutInEachQuadOnce() throws IOException {
        List<Quad> quads = quads(new Random(1), 30_000);
        Database.make(temporary, sink -> twice(quads, sink), SMALL_RUNS);
        DatasetGraph made = Database.open(temporary);
        try {
            assertThat(all(made)).isEqualTo(new HashSet<>(quads));
            assertThat(made.<Long>calculateRead(() -> NamedQuads.count(made)))
                    .isEqualTo(Set.copyOf(quads).size());
        } finally {
            TDBInternal.expel(made);
        }
    }

    /** Each pattern goes to an index of its own, and each index must hold everything. */
    @Test
    void everyPatternFindsWhatAPlainSearchFinds() throws IOException {
        Set<Quad> quads = Set.copyOf(quads(new Random(2), 8_000));
        Database.make(temporary, quads::forEach, SMALL_RUNS);
        DatasetGraph made = Database.open(temporary);
        try {
            for (Quad asked : quads.stream().limit(40).toList()) {
                for (int mask = 0; mask < 16; mask++) {
                    Quad pattern = pattern(asked, mask);
                    Set<Quad> expected = quads.stream()
                            .filter(quad -> matches(pattern, quad))
                            .collect(Collectors.toSet());
                    assertThat(made.<Set<Quad>>calculateRead(() -> found(made, pattern)))
                            .as("%s", pattern)
                            .isEqualTo(expected);
                }
            }
        } finally {
            TDBInternal.expel(made);
        }
    }

    /** Small numbers are at the same time places of nodes in their file: neither may be taken for the other. */
    @Test
    void aNumberIsNotTakenForTheNodeThatLiesThere() throws IOException {
        Node graph = NodeFactory.createURI("http://example.org/graph/1");
        Node property = NodeFactory.createURI("http://example.org/p");
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Node subject = NodeFactory.createURI("http://example.org/id/" + i);
            quads.add(new Quad(graph, subject, property, NodeFactory.createLiteralDT("" + i, XSDDatatype.XSDinteger)));
            quads.add(new Quad(graph, subject, property, NodeFactory.createLiteralLang("名" + i, "zh-Hans")));
        }
        Database.make(temporary, quads::forEach, SMALL_RUNS);
        DatasetGraph made = Database.open(temporary);
        try {
            for (Quad quad : quads) {
                Quad pattern = new Quad(graph, Node.ANY, Node.ANY, quad.getObject());
                assertThat(made.<Set<Quad>>calculateRead(() -> found(made, pattern)))
                        .containsExactly(quad);
            }
        } finally {
            TDBInternal.expel(made);
        }
    }

    @Test
    void plainJenaReadsItAndGoesOnWriting() throws IOException {
        Set<Quad> expected = new HashSet<>(quads(new Random(3), 20_000));
        Database.make(temporary, expected::forEach, SMALL_RUNS);

        Location database = Location.create(StoreFolder.database(temporary));
        DatasetGraph plain = DatabaseMgr.connectDatasetGraph(database);
        assertThat(all(plain)).isEqualTo(expected);
        List<Quad> more = quads(new Random(4), 20_000);
        List<Quad> less = expected.stream().limit(7_000).toList();
        plain.executeWrite(() -> {
            more.forEach(plain::add);
            less.forEach(plain::delete);
        });
        expected.addAll(more);
        expected.removeAll(less);
        assertThat(all(plain)).isEqualTo(expected);
        TDBInternal.expel(plain);

        DatasetGraph again = DatabaseMgr.connectDatasetGraph(database);
        assertThat(all(again)).isEqualTo(expected);
        TDBInternal.expel(again);
    }

    @Test
    void nothingIsLeftOfTheRuns() throws IOException {
        LoadLimits merging = new LoadLimits(0, 5_000 / RunMerge.AT_ONCE / 2);
        Database.make(temporary, quads(new Random(5), 5_000)::forEach, merging);

        try (Stream<Path> content = Files.list(temporary)) {
            assertThat(content.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("database", "bytes", "quads");
        }
    }

    @Test
    void aFailureInTheMiddleIsToldAndLeavesAFolderThatCanBeDeleted() throws IOException {
        Path generation = Files.createDirectory(temporary.resolve("gen"));
        assertThatThrownBy(() -> Database.make(
                        generation,
                        sink -> {
                            quads(new Random(6), 50_000).forEach(sink);
                            throw new IllegalStateException("broken input");
                        },
                        SMALL_RUNS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken input");

        StoreFolder.delete(generation);
        assertThat(generation).doesNotExist();
    }

    /** The folder of the runs is taken away, as a disk that fails would do it. */
    @Test
    void aDiskThatFailsIsToldAsSuch() {
        Path path = temporary.resolve("store");
        try (GraphStore store = Tdb2Store.open(path, SMALL_RUNS)) {
            assertThatThrownBy(() -> store.replaceAll(sink -> {
                        List<Quad> quads = quads(new Random(7), 2_000);
                        sink.accept(quads.get(0));
                        try {
                            StoreFolder.delete(path.resolve("gen-2.tmp/runs"));
                        } catch (IOException failure) {
                            throw new IllegalStateException(failure);
                        }
                        for (int i = 0; i < 100; i++) {
                            quads.forEach(sink);
                        }
                    }))
                    .isInstanceOf(StoreFailedException.class)
                    .hasMessageContaining("bytes are free there");
            assertThat(store.size()).isZero();
        }
    }

    /** The database is closed then, and what still wrote into it would be told as a second failure. */
    @Test
    void anIndexThatFailsIsToldWhenTheOthersHaveEnded() throws IOException {
        Path run = temporary.resolve("runs/run-1");
        LoadLimits fewRuns = new LoadLimits(0, 50_000);
        assertThatThrownBy(() -> Database.make(
                        temporary,
                        sink -> {
                            quads(new Random(8), 200_000).forEach(sink);
                            deleteWhenThere(run);
                        },
                        fewRuns))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(run.toString());
        assertThat(Thread.getAllStackTraces().values())
                .allSatisfy(stack -> assertThat(stack)
                        .noneMatch(frame -> frame.getClassName().equals(PackedIndex.class.getName())));
    }

    private static void deleteWhenThere(Path file) {
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!Files.deleteIfExists(file) && System.nanoTime() < until) {
                Thread.sleep(5);
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void twice(List<Quad> quads, Consumer<Quad> sink) {
        quads.forEach(sink);
        quads.forEach(sink);
    }

    private static Set<Quad> all(DatasetGraph quads) {
        return quads.calculateRead(() -> found(quads, new Quad(Node.ANY, Node.ANY, Node.ANY, Node.ANY)));
    }

    private static Set<Quad> found(DatasetGraph quads, Quad pattern) {
        try (Stream<Quad> found =
                quads.stream(pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject())) {
            return found.filter(quad -> !quad.isDefaultGraph()).collect(Collectors.toSet());
        }
    }

    private static Quad pattern(Quad quad, int mask) {
        return new Quad(
                (mask & 1) == 0 ? Node.ANY : quad.getGraph(),
                (mask & 2) == 0 ? Node.ANY : quad.getSubject(),
                (mask & 4) == 0 ? Node.ANY : quad.getPredicate(),
                (mask & 8) == 0 ? Node.ANY : quad.getObject());
    }

    private static boolean matches(Quad pattern, Quad quad) {
        return pattern.getGraph().matches(quad.getGraph())
                && pattern.getSubject().matches(quad.getSubject())
                && pattern.getPredicate().matches(quad.getPredicate())
                && pattern.getObject().matches(quad.getObject());
    }

    /** Quads of articles as the program makes them, with numbers that TDB2 keeps in place of nodes. */
    private static List<Quad> quads(Random random, int count) {
        List<Quad> quads = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> {
            Node graph = iri("graph/" + random.nextInt(90));
            Node object = switch (random.nextInt(4)) {
                case 0 -> NodeFactoryExtra.intToNode(random.nextInt(500) - 250);
                case 1 ->
                    NodeFactory.createLiteralDT(
                            "20" + (10 + random.nextInt(20)) + "-05-1" + random.nextInt(9), XSDDatatype.XSDdate);
                case 2 -> NodeFactory.createLiteralLang("名" + random.nextInt(900), "zh-Hans");
                default -> iri("id/" + random.nextInt(2_000));
            };
            quads.add(new Quad(graph, iri("id/" + random.nextInt(2_000)), iri("p" + random.nextInt(12)), object));
        });
        return quads;
    }

    private static Node iri(String path) {
        return NodeFactory.createURI("http://example.org/" + path);
    }
}
