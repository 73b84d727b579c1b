package io.mailuo.server.figures;

import io.mailuo.rdf.Vocabulary;
import io.mailuo.server.graph.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads all figures of a graph: one look-up a figure, and one for each day of its time. */
final class FigureReader {

    /** The statuses that the ontology has and pages have words for. */
    static final List<String> STATUSES = List.of("actual", "target", "baseline", "change");

    private static final String SCHEMA = "https://schema.org/";
    private static final String TIME = "http://www.w3.org/2006/time#";
    private static final Node VALUE = iri(SCHEMA + "value");
    private static final Node UNIT = iri(SCHEMA + "unitText");
    private static final Node MEASURED = iri(SCHEMA + "variableMeasured");
    private static final Node BEGINNING = iri(TIME + "hasBeginning");
    private static final Node END = iri(TIME + "hasEnd");
    private static final Node DAY = iri(TIME + "inXSDDate");

    private final Graph data;
    private final Map<String, String> shared = new HashMap<>();
    private final Map<Node, String> dates = new HashMap<>();

    FigureReader(Graph data) {
        this.data = data;
    }

    List<Figure> read() {
        data.find(Node.ANY, Terms.DATE_PUBLISHED, Node.ANY)
                .forEachRemaining(triple -> dates.put(triple.getSubject(), text(triple.getObject())));
        List<Figure> all = new ArrayList<>();
        data.find(Node.ANY, Terms.TYPE, Terms.METRIC)
                .mapWith(Triple::getSubject)
                .toList()
                .forEach(metric -> figure(metric).ifPresent(all::add));
        return all;
    }

    /** A figure; empty if it lacks what every figure has, which validation reports. */
    private Optional<Figure> figure(Node metric) {
        Map<Node, Node> said = new HashMap<>();
        data.find(metric, Node.ANY, Node.ANY)
                .forEachRemaining(triple -> said.put(triple.getPredicate(), triple.getObject()));
        Optional<BigDecimal> value = number(said, VALUE);
        Optional<Relation> relation = Relation.of(code(said, Vocabulary.COMPARATOR, "#comparator-"));
        String status = code(said, Vocabulary.STATUS, "#status-");
        if (value.isEmpty() || relation.isEmpty() || !STATUSES.contains(status) || !metric.isURI()) {
            return Optional.empty();
        }
        Optional<Node> during = Optional.ofNullable(said.get(Vocabulary.DURING));
        return Optional.of(new Figure(
                metric.getURI(),
                text(said, MEASURED),
                value.orElseThrow(),
                number(said, Vocabulary.UPPER).or(() -> value).orElseThrow(),
                text(said, UNIT),
                relation.orElseThrow(),
                status,
                text(said, Vocabulary.PERIOD),
                during.map(interval -> day(interval, BEGINNING)).orElse(""),
                during.map(interval -> day(interval, END)).orElse(""),
                text(said, Terms.OBSERVATION_ABOUT),
                text(said, Vocabulary.OF_PROGRAMME),
                text(said, Terms.STATED_IN),
                Optional.ofNullable(said.get(Terms.STATED_IN)).map(dates::get).orElse("")));
    }

    private String day(Node interval, Node limit) {
        return data.find(interval, limit, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .flatMap(instant -> data.find(instant, DAY, Node.ANY).toList().stream())
                .map(triple -> text(triple.getObject()))
                .findFirst()
                .orElse("");
    }

    private static Optional<BigDecimal> number(Map<Node, Node> said, Node property) {
        try {
            return Optional.ofNullable(said.get(property)).map(node -> new BigDecimal(node.getLiteralLexicalForm()));
        } catch (NumberFormatException | UnsupportedOperationException noNumber) {
            return Optional.empty();
        }
    }

    private String code(Map<Node, Node> said, Node property, String before) {
        String iri = text(said, property);
        return iri.substring(iri.indexOf(before) < 0 ? iri.length() : iri.indexOf(before) + before.length());
    }

    private String text(Map<Node, Node> said, Node property) {
        return Optional.ofNullable(said.get(property)).map(this::text).orElse("");
    }

    private String text(Node node) {
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        return shared.computeIfAbsent(text, same -> same);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
