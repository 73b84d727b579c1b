package io.mailuo.server.explore;

import io.mailuo.server.graph.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Reads all ties of a graph: one look-up for each fact that can tie, which are fewer than half of all facts, and one for
 * each of its pieces of support. Running through the properties from end to end costs more: other facts, and mentions where
 * they have them, share the properties of these.
 */
final class NetworkReader {

    private static final Node UNIT_OF = NodeFactory.createURI("http://www.w3.org/ns/org#unitOf");
    private static final String ROLE = "#role-";

    private final Graph data;
    private final UnaryOperator<String> known;
    private final Map<Node, String> iris = new HashMap<>();
    private final Map<Node, Optional<String>> days = new HashMap<>();
    private final Map<Object, Object> shared = new HashMap<>();
    private final List<Bond> bonds = new ArrayList<>();

    /**
     * Reads a graph.
     *
     * @param known gives the text of an IRI that is in memory already, or the same text
     */
    NetworkReader(Graph data, UnaryOperator<String> known) {
        this.data = data;
        this.known = known;
    }

    Network read() {
        Set<Node> facts = new LinkedHashSet<>();
        Stream.of(Terms.MEMBER, Terms.OF_PROGRAMME)
                .forEach(property -> data.find(Node.ANY, property, Node.ANY)
                        .forEachRemaining(triple -> facts.add(triple.getSubject())));
        facts.forEach(this::fact);
        data.find(Node.ANY, UNIT_OF, Node.ANY)
                .forEachRemaining(triple -> bonds.add(Bond.unit(iri(triple.getSubject()), iri(triple.getObject()))));
        return new Network(bonds);
    }

    private void fact(Node fact) {
        Map<Node, List<Node>> said = new HashMap<>();
        data.find(fact, Node.ANY, Node.ANY)
                .forEachRemaining(triple -> said.computeIfAbsent(triple.getPredicate(), none -> new ArrayList<>(1))
                        .add(triple.getObject()));
        List<Bond> ties = ties(said).toList();
        List<Node> supports = all(said, Terms.SUPPORT).toList();
        if (ties.isEmpty() || supports.isEmpty()) {
            return;
        }
        Optional<String> title = shared(
                all(said, Terms.ROLE_NAME).map(Node::getLiteralLexicalForm).min(Comparator.naturalOrder()));
        Span span = shared(span(said));
        Optional<Double> confidence = shared(supports.stream()
                .flatMap(support -> values(support, Terms.CONFIDENCE))
                .map(node -> Double.valueOf(node.getLiteralLexicalForm()))
                .max(Comparator.naturalOrder()));
        ties.forEach(tie ->
                bonds.add(new Bond(tie.source(), tie.target(), tie.tie(), title, span, supports.size(), confidence)));
    }

    /** What a fact ties in which way, without its time and support; a role that pages have no words for is no tie. */
    private Stream<Bond> ties(Map<Node, List<Node>> said) {
        List<Tie> roles = all(said, Terms.ROLE)
                .flatMap(role -> Tie.of(after(role.toString())).stream())
                .toList();
        return Stream.of(
                        pairs(said, Terms.MEMBER, Terms.IN_ORGANISATION, List.of(Tie.POST)),
                        pairs(said, Terms.MEMBER, Terms.AREA, List.of(Tie.POST)),
                        pairs(said, Terms.BODY, Terms.OF_PROGRAMME, roles),
                        pairs(said, Terms.OFFICIAL, Terms.OF_PROGRAMME, roles),
                        pairs(said, Terms.OBSERVATION_ABOUT, Terms.OF_PROGRAMME, List.of(Tie.FIGURE)))
                .flatMap(pairs -> pairs);
    }

    private Stream<Bond> pairs(Map<Node, List<Node>> said, Node from, Node to, List<Tie> ties) {
        return all(said, from)
                .flatMap(source -> all(said, to)
                        .flatMap(target -> ties.stream()
                                .map(tie -> new Bond(
                                        iri(source),
                                        iri(target),
                                        tie,
                                        Optional.empty(),
                                        Span.UNKNOWN,
                                        0,
                                        Optional.empty()))));
    }

    private static String after(String role) {
        int at = role.indexOf(ROLE);
        return at < 0 ? "" : role.substring(at + ROLE.length());
    }

    /** The period of a post, its open ends and that of all else the day of the article. */
    private Span span(Map<Node, List<Node>> said) {
        Optional<String> since = limit(said, Terms.BEGINNING);
        Optional<String> until = limit(said, Terms.END_OF_TIME);
        Optional<String> day = all(said, Terms.STATED_IN)
                .flatMap(article -> days.computeIfAbsent(article, this::published).stream())
                .min(Comparator.naturalOrder());
        return new Span(since.or(() -> until).or(() -> day), until.or(() -> day).or(() -> since));
    }

    private Optional<String> limit(Map<Node, List<Node>> said, Node limit) {
        return all(said, Terms.MEMBER_DURING)
                .flatMap(interval -> values(interval, limit))
                .flatMap(instant -> values(instant, Terms.DAY))
                .flatMap(NetworkReader::day)
                .min(Comparator.naturalOrder());
    }

    private Optional<String> published(Node article) {
        return values(article, Terms.DATE_PUBLISHED).flatMap(NetworkReader::day).min(Comparator.naturalOrder());
    }

    /** A day; anything else compares with no day. */
    private static Stream<String> day(Node node) {
        return node.isLiteral() && node.getLiteralDatatype().equals(XSDDatatype.XSDdate)
                ? Stream.of(node.getLiteralLexicalForm())
                : Stream.empty();
    }

    private static Stream<Node> all(Map<Node, List<Node>> said, Node property) {
        return said.getOrDefault(property, List.of()).stream();
    }

    private Stream<Node> values(Node subject, Node property) {
        return data.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private String iri(Node node) {
        return iris.computeIfAbsent(node, same -> known.apply(same.toString()));
    }

    /** The same value, once in memory: titles, days and confidences repeat. */
    @SuppressWarnings("unchecked")
    private <T> T shared(T value) {
        return (T) shared.computeIfAbsent(value, same -> same);
    }
}
