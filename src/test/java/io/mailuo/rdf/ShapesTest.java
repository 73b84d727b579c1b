package io.mailuo.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShapesTest {

    private static final Shapes SHAPES = new Shapes();
    private static final String SHACL = "http://www.w3.org/ns/shacl#";

    /** One way to break each property shape: what to take away, what to put in its place. */
    private record Break(String shape, Node type, Node property, List<Node> replacement) {

        Break(String shape, Node type, Node property, Node... replacement) {
            this(shape, type, property, List.of(replacement));
        }
    }

    @Test
    void whatTheProgramWritesHasNoFault() {
        assertThat(SHAPES.validate(good())).isEmpty();
        assertThat(SHAPES.validate(Samples.dataset())).isEmpty();
    }

    @TestFactory
    List<DynamicTest> aBrokenGraphHasExactlyTheFault() {
        return breaks().stream()
                .map(broken -> DynamicTest.dynamicTest(broken.shape, () -> {
                    List<Fault> faults = SHAPES.validate(broken(broken));
                    assertThat(faults).hasSize(1);
                    assertThat(faults.get(0).chinese()).isEqualTo(message(broken.shape, "zh"));
                    assertThat(faults.get(0).english()).isEqualTo(message(broken.shape, "en"));
                }))
                .toList();
    }

    @Test
    void everyPropertyShapeIsBrokenOnceAndHasMessagesInBothLanguages() {
        Set<String> shapes = new TreeSet<>();
        Ontology.shapes()
                .find(Node.ANY, Standard.TYPE, Statements.iri(SHACL + "PropertyShape"))
                .forEachRemaining(triple -> shapes.add(name(triple.getSubject())));
        assertThat(breaks().stream().map(Break::shape)).containsExactlyInAnyOrderElementsOf(shapes);
        assertThat(shapes)
                .allSatisfy(shape ->
                        assertThat(message(shape, "zh") + message(shape, "en")).isNotEmpty());
    }

    @Test
    void aFaultSaysWhereAndWhat() {
        Graph graph = broken(new Break("confidence", Vocabulary.SUPPORT, Vocabulary.CONFIDENCE, decimal("1.5")));
        Fault fault = SHAPES.validate(graph).get(0);
        assertThat(fault.focus()).startsWith(Samples.BASE + "id/").contains("#support-");
        assertThat(fault.path()).isEqualTo("<" + Vocabulary.CONFIDENCE.getURI() + ">");
        assertThat(fault.english()).isEqualTo("confidence is one decimal from 0 to 1");
        assertThat(fault.chinese()).isEqualTo("可信度应是 0 到 1 之间的一个小数");
        assertThat(fault.value()).isEqualTo("1.5");
    }

    @Test
    void faultsAreSorted() {
        Graph graph = good();
        graph.remove(Node.ANY, Vocabulary.RULE, Node.ANY);
        List<Fault> faults = SHAPES.validate(graph);
        assertThat(faults).hasSizeGreaterThan(10).isSorted();
    }

    private static List<Break> breaks() {
        List<Break> all = new ArrayList<>();
        Node text = NodeFactory.createLiteralString("无语言");
        Node chinese = NodeFactory.createLiteralLang("别的", "zh-Hans");
        Node other = Statements.iri(Samples.BASE + "other");
        all.add(new Break("prefLabel", Standard.PERSON, Standard.PREF_LABEL));
        all.add(new Break("altLabel", Vocabulary.PROGRAMME, Standard.ALT_LABEL, text));
        all.add(new Break("kind", Standard.ORGANIZATION, Standard.CLASSIFICATION, text));
        all.add(new Break("level", Standard.ORGANIZATION, Vocabulary.LEVEL, Vocabulary.ROLE_OWNER));
        all.add(new Break("unitOf", Standard.ORGANIZATIONAL_UNIT, Standard.UNIT_OF));
        all.add(new Break("divisionCode", Standard.ADMINISTRATIVE_AREA, Standard.NOTATION, text));
        all.add(new Break("containedIn", Standard.ADMINISTRATIVE_AREA, Standard.CONTAINED_IN, other));
        all.add(new Break("owner", Vocabulary.PROGRAMME, Vocabulary.OWNER, other));
        all.add(new Break("official", Vocabulary.PROGRAMME, Vocabulary.SPEAKER, other));
        all.add(new Break("support", Vocabulary.METRIC, Vocabulary.HAS_SUPPORT));
        all.add(new Break("statedIn", Vocabulary.METRIC, Vocabulary.STATED_IN));
        all.add(new Break("quote", Vocabulary.METRIC, Vocabulary.QUOTE));
        all.add(new Break("evidence", Vocabulary.SUPPORT, Vocabulary.EVIDENCE));
        all.add(new Break("rule", Vocabulary.SUPPORT, Vocabulary.RULE));
        all.add(new Break("confidence", Vocabulary.SUPPORT, Vocabulary.CONFIDENCE, decimal("-0.1")));
        all.add(new Break("member", Vocabulary.OCCUPANCY, Standard.MEMBER));
        all.add(new Break("postBody", Vocabulary.OCCUPANCY, Standard.ORG_ORGANIZATION, other));
        all.add(new Break("postArea", Vocabulary.OCCUPANCY, Vocabulary.AREA, other));
        all.add(new Break("title", Vocabulary.OCCUPANCY, Standard.ROLE_NAME));
        all.add(new Break("tenure", Vocabulary.OCCUPANCY, Vocabulary.TENURE, Vocabulary.ROLE_OWNER));
        all.add(new Break("memberDuring", Vocabulary.OCCUPANCY, Standard.MEMBER_DURING, other));
        all.add(new Break("programme", Vocabulary.INVOLVEMENT, Vocabulary.OF_PROGRAMME));
        all.add(new Break("body", Vocabulary.INVOLVEMENT, Vocabulary.BODY));
        all.add(new Break("bodyRole", Vocabulary.INVOLVEMENT, Vocabulary.ROLE, Vocabulary.ROLE_LEAD));
        all.add(new Break("tieOfficial", Vocabulary.OFFICIAL_TIE, Vocabulary.OFFICIAL));
        all.add(new Break("officialRole", Vocabulary.OFFICIAL_TIE, Vocabulary.ROLE, Vocabulary.ROLE_OWNER));
        all.add(new Break("value", Vocabulary.METRIC, Standard.VALUE));
        all.add(new Break("upper", Vocabulary.METRIC, Vocabulary.UPPER, decimal("100000"), decimal("100001")));
        all.add(new Break("valueBelowUpper", Vocabulary.METRIC, Vocabulary.UPPER, decimal("-1")));
        all.add(new Break("unit", Vocabulary.METRIC, Standard.UNIT_TEXT));
        all.add(new Break("comparator", Vocabulary.METRIC, Vocabulary.COMPARATOR));
        all.add(new Break("status", Vocabulary.METRIC, Vocabulary.STATUS));
        all.add(new Break("subject", Vocabulary.METRIC, Standard.VARIABLE_MEASURED));
        all.add(new Break("metricProgramme", Vocabulary.METRIC, Vocabulary.OF_PROGRAMME, other));
        all.add(new Break("holder", Vocabulary.METRIC, Standard.OBSERVATION_ABOUT, other));
        all.add(new Break("period", Vocabulary.METRIC, Vocabulary.PERIOD, text));
        all.add(new Break("during", Vocabulary.METRIC, Vocabulary.DURING, other));
        all.add(new Break("identifier", Standard.NEWS_ARTICLE, Standard.IDENTIFIER));
        all.add(new Break("contentHash", Standard.NEWS_ARTICLE, Vocabulary.SHA256, text));
        all.add(new Break("articleBody", Standard.NEWS_ARTICLE, Standard.ARTICLE_BODY));
        all.add(new Break("headline", Standard.NEWS_ARTICLE, Standard.HEADLINE, text));
        all.add(new Break("published", Standard.NEWS_ARTICLE, Standard.DATE_PUBLISHED, text));
        all.add(new Break("dateBasis", Standard.NEWS_ARTICLE, Vocabulary.DATE_BASIS));
        all.add(new Break("occurrenceBody", Vocabulary.OCCURRENCE, Standard.HAS_BODY));
        all.add(new Break("occurrenceTarget", Vocabulary.OCCURRENCE, Standard.HAS_TARGET));
        all.add(new Break("source", Standard.SPECIFIC_RESOURCE, Standard.HAS_SOURCE));
        all.add(new Break("position", Standard.POSITION_SELECTOR, Standard.TYPE));
        all.add(new Break("quotation", Standard.QUOTE_SELECTOR, Standard.TYPE));
        all.add(new Break("start", Standard.POSITION_SELECTOR, Standard.START));
        all.add(new Break("end", Standard.POSITION_SELECTOR, Standard.END));
        all.add(new Break("startBeforeEnd", Standard.POSITION_SELECTOR, Standard.START, count("100000")));
        all.add(new Break("exact", Standard.QUOTE_SELECTOR, Standard.EXACT));
        all.add(new Break("prefix", Standard.QUOTE_SELECTOR, Standard.PREFIX, chinese));
        all.add(new Break("suffix", Standard.QUOTE_SELECTOR, Standard.SUFFIX, chinese));
        all.add(new Break("between", Vocabulary.CANDIDATE, Vocabulary.BETWEEN));
        all.add(new Break("reason", Vocabulary.CANDIDATE, Vocabulary.REASON));
        all.add(new Break("version", Standard.ACTIVITY, Standard.SOFTWARE_VERSION));
        all.add(new Break("lexiconHash", Standard.ACTIVITY, Vocabulary.LEXICON_HASH));
        return all;
    }

    /** The good graph with one node of a class changed, the first by IRI. */
    private static Graph broken(Break broken) {
        Graph graph = good();
        Node focus = graph.find(Node.ANY, Standard.TYPE, broken.type).mapWith(Triple::getSubject).toList().stream()
                .min(QuadOrder.NODES)
                .orElseThrow();
        graph.remove(focus, broken.property, Node.ANY);
        for (Node value : broken.replacement) {
            graph.add(focus, broken.property, value);
        }
        return graph;
    }

    private static Graph good() {
        Graph graph = GraphFactory.createDefaultGraph();
        Samples.articleGraph().of(Samples.extractions().get(0)).forEach(quad -> graph.add(quad.asTriple()));
        new IdentityGraph(Samples.iris())
                .of(Samples.candidates(), List.of())
                .forEach(quad -> graph.add(quad.asTriple()));
        new RunGraph(Samples.iris())
                .of("0.1.0", "abc", Map.of("articles", 1L))
                .forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    private static String message(String shape, String language) {
        return Ontology.shapes()
                .find(
                        Statements.iri("https://w3id.org/mailuo/shapes#" + shape),
                        Statements.iri(SHACL + "message"),
                        Node.ANY)
                .mapWith(triple -> triple.getObject())
                .filterKeep(message -> message.getLiteralLanguage().equals(language))
                .next()
                .getLiteralLexicalForm();
    }

    private static String name(Node shape) {
        return shape.getURI().substring(shape.getURI().indexOf('#') + 1);
    }

    private static Node decimal(String number) {
        return NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
    }

    private static Node count(String number) {
        return NodeFactory.createLiteralDT(number, XSDDatatype.XSDnonNegativeInteger);
    }
}
