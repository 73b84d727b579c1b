package io.mailuo.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.pipeline.BuildListener;
import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphLoadTest {

    private static final String BASE = "http://example.org/kg/";
    private static final String RUN = """
            <B#run> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/prov#Activity> <Bgraph/run> .
            <B#run> <https://schema.org/softwareVersion> "0.1.0" <Bgraph/run> .
            <B#run> <https://w3id.org/mailuo/ns#lexiconHash> "abc" <Bgraph/run> .
            <B#c1> <https://schema.org/name> "count.articles" <Bgraph/run> .
            <B#c1> <https://schema.org/value> "2"^^<http://www.w3.org/2001/XMLSchema#integer> <Bgraph/run> .
            <B#c2> <https://schema.org/value> "5"^^<http://www.w3.org/2001/XMLSchema#integer> <Bgraph/run> .
            <B#c2> <https://schema.org/name> "count.facts.post" <Bgraph/run> .
            """.replace("<B", "<" + BASE);

    private final Path folder;
    private final GraphStore store = new MemoryStore();

    GraphLoadTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void takesTheFilesOfAFolderAndPassesOverTheMarksBesideThem() throws IOException {
        write("out/part-1.nq", article("b"));
        gzip("out/part-0.nq.gz", "# 注释\n\n" + article("a"));
        gzip("out/part-2.nq.gz", RUN);
        write("out/_SUCCESS", "");
        write("out/.part-0.nq.gz.crc", "crc");

        LoadReport report = load(folder.resolve("out"));

        assertThat(report.files()).isEqualTo(3);
        assertThat(report.articles()).contains("2");
        assertThat(report.base()).isEqualTo(BASE);
        assertThat(report.triples()).isEqualTo(9);
        assertThat(labels()).contains("a", "b");
    }

    @Test
    void theManifestIsThatOfTheBuildButOfNoArticlesThatCouldBeUnchanged() throws IOException {
        load(write("a.nq", article("a") + RUN));

        assertThat(store.manifest())
                .containsExactly(
                        Map.entry("base", BASE),
                        Map.entry("count.articles", "2"),
                        Map.entry("count.facts.post", "5"),
                        Map.entry("fingerprint", ""),
                        Map.entry("inputs.notRead", "0"),
                        Map.entry("lexicon", "abc"),
                        Map.entry("program", "0.1.0"));
    }

    @Test
    void withoutTheGraphOfABuildTheBaseIsThatOfTheArticles() throws IOException {
        LoadReport report = load(write("a.nq", article("a")));

        assertThat(report.base()).isEqualTo(BASE);
        assertThat(report.articles()).isEmpty();
        assertThat(load(write("x.nq", "<urn:s> <urn:p> \"x\" <urn:g> .\n")).base())
                .as("that of the store")
                .isEqualTo(BASE);
    }

    @Test
    void aBadLineIsNamedAndTheFormerGraphStays() throws IOException {
        load(write("a.nq", article("a")));
        Path bad = gzip("bad.nq.gz", article("b").repeat(2000) + "<urn:s> <urn:p> \"no end <urn:g> .\n");

        assertThatThrownBy(() -> load(bad))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(bad + ", line 2001: ");
        assertThat(labels()).containsExactly("a");
    }

    @Test
    void aLineWithoutAGraphIsNamed() throws IOException {
        Path bad = write("bad.nq", "# 甲\n" + article("a") + "\n<urn:s> <urn:p> \"x\" .\n");

        assertThatThrownBy(() -> load(bad))
                .hasMessage(bad + ", line 4: it names no graph by an IRI; a store keeps quads of named graphs only");
        Path blank = write("blank.nq", "<urn:s> <urn:p> \"x\" _:g .\n");
        assertThatThrownBy(() -> load(blank)).hasMessageStartingWith(blank + ", line 1: it names no graph");
    }

    @Test
    void aFileThatIsCutOffIsNamed() throws IOException {
        Path whole = gzip(
                "whole.nq.gz",
                IntStream.range(0, 9_000).mapToObj(i -> article("a" + i)).collect(Collectors.joining()));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.nq.gz"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> load(cut))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(cut + " is damaged or not whole, behind ");
        assertThat(store.size()).isZero();
    }

    /** The text is cut behind a line, so that what is there is without fault. */
    @Test
    void aFileWithoutItsEndIsNotTakenForWhole() throws IOException {
        Path whole = gzip("whole.nq.gz", article("a"));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.nq.gz"), Arrays.copyOf(bytes, bytes.length - 4));

        assertThatThrownBy(() -> load(cut)).hasMessageContaining("behind 1 statements");
    }

    @Test
    void filesOfTwoBuildsAreRefused() throws IOException {
        Path first = write("1.nq", RUN);
        Path second = write("2.nq", RUN.replace("#run>", "#other>"));

        assertThatThrownBy(() -> load(first, second)).hasMessageContaining("the files are of 2 builds");
    }

    @Test
    void whatIsNotThereIsNamed() {
        Path none = folder.resolve("none.nq");
        assertThatThrownBy(() -> load(none)).hasMessageStartingWith(none + " does not exist");
        assertThatThrownBy(() -> load(folder)).hasMessageStartingWith(folder + " holds no file of N-Quads");
    }

    @Test
    void correctionsArePeoplesAndStay() throws IOException {
        Quad correction = new Quad(
                NodeFactory.createURI(BASE + "graph/corrections"),
                NodeFactory.createURI("urn:a"),
                NodeFactory.createURI("urn:label"),
                NodeFactory.createLiteralString("改"));
        store.replaceAll(sink -> sink.accept(correction), Map.of("base", BASE));

        load(write("a.nq", article("a")));

        assertThat(labels()).containsExactlyInAnyOrder("a", "改");
    }

    /** Nodes without a name are the same in all parts of a graph. */
    @Test
    void labelsOfBlankNodesHoldAcrossFiles() throws IOException {
        load(write("1.nq", "<urn:s> <urn:p> _:b <urn:g> .\n"), write("2.nq", "_:b <urn:label> \"名\" <urn:g> .\n"));

        store.read(quads -> {
            Node blank = quads.find(Node.ANY, NodeFactory.createURI("urn:s"), Node.ANY, Node.ANY)
                    .next()
                    .getObject();
            assertThat(quads.contains(Node.ANY, blank, Node.ANY, Node.ANY)).isTrue();
            return blank;
        });
    }

    private static String article(String name) {
        return "<urn:" + name + "> <urn:label> \"" + name + "\" <" + BASE + "graph/article/" + name + "> .\n";
    }

    private LoadReport load(Path... files) throws IOException {
        return new GraphLoad(store, "http://localhost:3030/", BuildListener.SILENT).run(List.of(files));
    }

    private Set<String> labels() {
        Node label = NodeFactory.createURI("urn:label");
        return store.read(quads -> quads.stream(Node.ANY, Node.ANY, label, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .collect(Collectors.toSet()));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path gzip(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
