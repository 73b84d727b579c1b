package io.mailuo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes come from the file as they went into it, whatever their length, and after what a writer took back. */
class NodeReadingTest {

    private static final Node GRAPH = NodeFactory.createURI("https://example.org/graph");
    private static final Node HAS = NodeFactory.createURI("https://example.org/has");

    @TempDir
    private Path generation = Path.of("");

    /** As long as a piece of the file, a little shorter and longer, several pieces, and nothing. */
    private static List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>(List.of(0, 1, 127, 128, 2000, 16_383, 16_384, 40_000));
        IntStream.rangeClosed(480, 520).forEach(lengths::add);
        IntStream.rangeClosed(8150, 8200).forEach(lengths::add);
        for (int length : lengths) {
            nodes.add(NodeFactory.createLiteralString("a".repeat(length)));
            nodes.add(NodeFactory.createLiteralLang("脉".repeat(length / 3) + length, "zh-Hans"));
            nodes.add(NodeFactory.createLiteralDT("𠮷" + length, XSDDatatype.XSDtoken));
            nodes.add(NodeFactory.createURI("https://example.org/" + "x".repeat(length)));
        }
        nodes.add(NodeFactory.createBlankNode("blank"));
        return nodes;
    }

    private static Quad quad(int number, Node object) {
        return Quad.create(GRAPH, NodeFactory.createURI("https://example.org/" + number), HAS, object);
    }

    private static List<Node> objects(DatasetGraph quads) {
        return quads.calculateRead(
                () -> Iter.toList(Iter.map(quads.find(GRAPH, Node.ANY, HAS, Node.ANY), Quad::getObject)));
    }

    private void write(List<Node> nodes) throws IOException {
        DatasetGraph quads = Database.open(generation);
        quads.executeWrite(() -> add(quads, nodes));
        TDBInternal.expel(quads);
    }

    private static void add(DatasetGraph quads, List<Node> nodes) {
        IntStream.range(0, nodes.size()).forEach(i -> quads.add(quad(i, nodes.get(i))));
    }

    private static List<Node> texts(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> NodeFactory.createLiteralString(word + " " + number))
                .toList();
    }

    @Test
    void areReadAtOnce() throws IOException {
        DatasetGraph quads = Database.open(generation);
        List<Class<?>> tables = new ArrayList<>();
        NodeTable table = TDBInternal.getDatasetGraphTDB(quads)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
        while (table != null) {
            tables.add(table.getClass());
            table = table.wrapped();
        }
        assertThat(tables).contains(NodesAtOnce.class);
        TDBInternal.expel(quads);
    }

    @Test
    void comeBackAsTheyWereAndAsJenaReadsThem() throws IOException {
        List<Node> nodes = nodes();
        write(nodes);

        DatasetGraph again = Database.open(generation);
        List<Node> read = objects(again);
        TDBInternal.expel(again);

        DatasetGraph plain = DatabaseMgr.connectDatasetGraph(Location.create(StoreFolder.database(generation)));
        assertThat(read).hasSameSizeAs(nodes).containsExactlyInAnyOrderElementsOf(nodes);
        assertThat(read).containsExactlyElementsOf(objects(plain));
        TDBInternal.expel(plain);
    }

    @Test
    void areThoseThatWereCommittedInThePlaceOfOthers() throws IOException {
        write(texts("before", 1));
        DatasetGraph quads = Database.open(generation);
        assertThat(objects(quads)).hasSize(1);

        // So many that what the transaction wrote is read from the file.
        quads.begin(ReadWrite.WRITE);
        add(quads, texts("others", 3000));
        assertThat(Iter.toList(quads.find(GRAPH, Node.ANY, HAS, Node.ANY))).hasSize(3001);
        quads.abort();
        quads.end();
        // Of the same length, so that each stands where another stood.
        quads.executeWrite(() -> add(quads, texts("latest", 3000)));

        List<Node> written = new ArrayList<>(texts("latest", 3000));
        written.addAll(texts("before", 1));
        assertThat(objects(quads)).containsExactlyInAnyOrderElementsOf(written);
        TDBInternal.expel(quads);
    }

    @Test
    void thatWereWrittenAfterAPieceWasReadAreFoundBehindIt() throws IOException {
        DatasetGraph quads = Database.open(generation);
        for (int i = 0; i < 60; i++) {
            Node node = NodeFactory.createLiteralString("text " + i + " ".repeat(i * 9));
            int number = i;
            quads.executeWrite(() -> quads.add(quad(number, node)));
            assertThat(objects(quads)).hasSize(i + 1).contains(node);
        }
        TDBInternal.expel(quads);
        DatasetGraph again = Database.open(generation);
        for (int i = 60; i < 65; i++) {
            assertThat(objects(again)).hasSize(i);
            Node node = NodeFactory.createLiteralString("text " + i);
            int number = i;
            again.executeWrite(() -> again.add(quad(number, node)));
        }
        TDBInternal.expel(again);
    }

    @Test
    void thatAreCutOffGiveAnErrorAndNoOther() throws IOException {
        write(nodes());
        try (Stream<Path> files = Files.walk(generation)) {
            Path file = files.filter(each -> each.getFileName().toString().equals("nodes-data.obj"))
                    .findFirst()
                    .orElseThrow();
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        }
        DatasetGraph quads = Database.open(generation);
        assertThatThrownBy(() -> objects(quads)).isInstanceOf(RuntimeException.class);
        TDBInternal.expel(quads);
    }
}
