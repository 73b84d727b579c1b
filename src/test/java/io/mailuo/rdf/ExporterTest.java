package io.mailuo.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {

    private static final String HOSTILE =
            "他说：\"]]> <b>&amp;\\\" '''\"\"\"\r\n\t{}|^`@zh-Hans .\n😀𠮷\u0001\u0000\u0008\u007F\u0085"
                    + "\u2028\u200F\u202Eعربي\u2066\uFEFF\uFFFD\uFFFE\uFFFF；결과";

    private final Exporter exporter = new Exporter();

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void whatIsWrittenReadsBackAsTheSame(GraphFormat format) throws IOException {
        DatasetGraph dataset = Samples.dataset();
        new IdentityGraph(Samples.iris()).of(Samples.candidates(), List.of()).forEach(dataset::add);
        Ontology.terms().find().forEachRemaining(triple -> {
            if (!triple.getObject().isBlank()) {
                dataset.add(Quad.create(Quad.defaultGraphIRI, triple));
            }
        });
        Out out = write(dataset, format);
        assertThat(out.replaced).isZero();
        assertThat(lines(read(out, format), format.holdsGraphs())).isEqualTo(lines(dataset, format.holdsGraphs()));
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void theOrderOfAddingAndTheLocaleChangeNoByte(GraphFormat format) throws IOException {
        List<Quad> quads = new ArrayList<>();
        Samples.dataset().find().forEachRemaining(quads::add);
        Out expected = write(Samples.dataset(), format);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            for (int seed = 0; seed < 5; seed++) {
                Collections.shuffle(quads, new Random(seed));
                DatasetGraph shuffled = DatasetGraphFactory.create();
                quads.forEach(shuffled::add);
                assertThat(write(shuffled, format).text).isEqualTo(expected.text);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RDFXML"})
    void hostileTextSurvives(GraphFormat format) throws IOException {
        Out out = write(one(HOSTILE), format);
        assertThat(out.replaced).isZero();
        assertThat(literals(read(out, format))).containsExactly(HOSTILE);
    }

    @Test
    void rdfXmlPicturesWhatXmlCannotHoldAndSaysHowMuch() throws IOException {
        Out out = write(one(HOSTILE), GraphFormat.RDFXML);
        assertThat(out.replaced).isEqualTo(5);
        assertThat(literals(read(out, GraphFormat.RDFXML)))
                .containsExactly(HOSTILE.replace('\u0000', '␀')
                        .replace('\u0001', '␁')
                        .replace('\u0008', '␈')
                        .replace('\uFFFE', '\uFFFD')
                        .replace('\uFFFF', '\uFFFD'));
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void randomTextSurvives(GraphFormat format) throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = 0; c < 30; c++) {
                int point = random.nextInt(random.nextBoolean() ? 0x80 : 0x11000);
                if (Character.getType(point) != Character.SURROGATE) {
                    text.appendCodePoint(point);
                }
            }
            Out out = write(one(text.toString()), format);
            List<String> back = literals(read(out, format));
            assertThat(back).hasSize(1);
            if (out.replaced == 0) {
                assertThat(back).containsExactly(text.toString());
            } else {
                assertThat(format).isEqualTo(GraphFormat.RDFXML);
                assertThat(back.get(0)).hasSameSizeAs(text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void halfASurrogatePairIsReplacedAndCounted(GraphFormat format) throws IOException {
        Out out = write(one("甲\uD83D乙\uDE00"), format);
        assertThat(out.replaced).isEqualTo(2);
        assertThat(literals(read(out, format))).containsExactly("甲\uFFFD乙\uFFFD");
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void anEmptyDatasetIsAnEmptyDocument(GraphFormat format) throws IOException {
        assertThat(read(write(DatasetGraphFactory.create(), format), format).isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void blankNodesStayJoined(GraphFormat format) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Node blank = NodeFactory.createBlankNode("a:b/c");
        dataset.add(Quad.defaultGraphIRI, iri("s"), Standard.IS_PART_OF, blank);
        dataset.add(Quad.defaultGraphIRI, blank, Standard.NAME, NodeFactory.createLiteralString("名"));
        DatasetGraph back = read(write(dataset, format), format);
        Node object = back.find(Node.ANY, iri("s"), Node.ANY, Node.ANY).next().getObject();
        assertThat(back.contains(Node.ANY, object, Standard.NAME, Node.ANY)).isTrue();
    }

    @Test
    void aTripleOfTwoGraphsIsWrittenOnceWhereGraphsAreNotKept() throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (String graph : List.of("g1", "g2")) {
            dataset.add(iri(graph), iri("s"), Standard.NAME, NodeFactory.createLiteralString("名"));
        }
        assertThat(write(dataset, GraphFormat.NTRIPLES).text())
                .isEqualTo("<http://localhost:3030/s> <https://schema.org/name> \"名\" .\n");
        assertThat(write(dataset, GraphFormat.NQUADS).text().lines()).hasSize(2);
    }

    /** The file was written by another run of the program. */
    @Test
    void anotherRunWroteTheSameBytes() throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Samples.articleGraph().of(Samples.first()).forEach(dataset::add);
        try (InputStream in = ExporterTest.class.getResourceAsStream("first.ttl")) {
            assertThat(in).isNotNull();
            assertThat(write(dataset, GraphFormat.TURTLE).text)
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void turtleIsABlockASubject() throws IOException {
        DatasetGraph dataset = one("家");
        dataset.add(Quad.defaultGraphIRI, iri("s"), Standard.TYPE, Vocabulary.METRIC);
        dataset.add(Quad.defaultGraphIRI, iri("s"), Standard.NAME, NodeFactory.createLiteralLang("名", "zh-Hans"));
        assertThat(write(dataset, GraphFormat.TURTLE).text())
                .startsWith("@prefix dcterms: <http://purl.org/dc/terms/> .\n")
                .endsWith("""


                        <http://localhost:3030/s> a mailuo:Metric ;
                            schema:name "名"@zh-Hans , "家" .
                        """);
    }

    @Test
    void ordersByCodePointsAndNotByUtf16() {
        assertThat(QuadOrder.CODE_POINTS.compare("，", "😀")).isNegative();
        assertThat("，".compareTo("😀")).isPositive();
        assertThat(QuadOrder.CODE_POINTS.compare("😀", "😀")).isZero();
        assertThat(QuadOrder.CODE_POINTS.compare("😀", "😁")).isNegative();
        assertThat(QuadOrder.CODE_POINTS.compare("一", "一二")).isNegative();
    }

    @Test
    void rdfXmlRefusesAPropertyWithoutAnXmlName() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.add(Quad.defaultGraphIRI, iri("s"), iri("1"), iri("o"));
        assertThatThrownBy(() -> write(dataset, GraphFormat.RDFXML))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RDF/XML cannot write the property <http://localhost:3030/1>, for its end is no XML name:"
                        + " choose another format, such as turtle");
    }

    @Test
    void rdfXmlDeclaresTheNamespaceOfAForeignProperty() throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.add(Quad.defaultGraphIRI, iri("s"), iri("a?b=1&c"), iri("o"));
        assertThat(lines(read(write(dataset, GraphFormat.RDFXML), GraphFormat.RDFXML), false))
                .isEqualTo(lines(dataset, false));
    }

    private static DatasetGraph one(String text) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.add(Quad.defaultGraphIRI, iri("s"), Standard.NAME, NodeFactory.createLiteralString(text));
        return dataset;
    }

    private static Node iri(String name) {
        return NodeFactory.createURI(Samples.BASE + name);
    }

    private record Out(String text, long replaced) {}

    private Out write(DatasetGraph dataset, GraphFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long replaced = exporter.write(dataset, format, out);
        return new Out(out.toString(StandardCharsets.UTF_8), replaced);
    }

    private static DatasetGraph read(Out out, GraphFormat format) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
        RDFParser.source(new ByteArrayInputStream(out.text.getBytes(StandardCharsets.UTF_8)))
                .lang(lang)
                .parse(dataset);
        return dataset;
    }

    private static List<String> literals(DatasetGraph dataset) {
        List<String> literals = new ArrayList<>();
        dataset.find().forEachRemaining(quad -> literals.add(quad.getObject().getLiteralLexicalForm()));
        return literals;
    }

    private static Set<String> lines(DatasetGraph dataset, boolean graphs) {
        Set<String> lines = new TreeSet<>();
        for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); ) {
            Quad quad = quads.next();
            lines.add((graphs ? QuadOrder.graph(quad) + " " : "") + quad.asTriple());
        }
        return lines;
    }
}
