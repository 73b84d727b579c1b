package io.mailuo.server.entity;

import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Names;
import io.mailuo.server.graph.Terms;
import io.mailuo.server.graph.Value;
import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.web.Address;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads the page of a single fact. */
final class FactReader {

    /** Characters of the article shown before and after the words of a fact. */
    private static final int AROUND = 90;

    /** Who, what, where: the order in which a fact is said in a few words. */
    private static final List<Node> SAYS = List.of(
            Terms.MEMBER,
            Terms.OFFICIAL,
            Terms.BODY,
            Terms.IN_ORGANISATION,
            Terms.AREA,
            Terms.ROLE_NAME,
            Terms.OF_PROGRAMME,
            Terms.OBSERVATION_ABOUT,
            Terms.VARIABLE_MEASURED);

    private final Graph data;
    private final Glossary glossary;
    private final Names names;
    private final Links links;
    private final EvidenceReader evidence;
    private final ThingReader things;
    private final PanelQueries queries;

    FactReader(Graph data, Glossary glossary, Names names, Links links, ThingReader things, PanelQueries queries) {
        this.data = data;
        this.glossary = glossary;
        this.names = names;
        this.links = links;
        this.evidence = new EvidenceReader(data, names, links);
        this.things = things;
        this.queries = queries;
    }

    /** Whether the graph knows a fact of this IRI. */
    boolean knows(String iri) {
        return data.contains(NodeFactory.createURI(iri), Terms.TYPE, Terms.FACT);
    }

    FactPage read(String iri) {
        Node fact = NodeFactory.createURI(iri);
        Thing.FactView view = things.fact(fact);
        String words = queries.text("evidence-of-fact", Map.of("thing", fact));
        return new FactPage(
                iri,
                view.kind(),
                objects(fact, Terms.ROLE).stream().findFirst().map(glossary::label),
                Stream.concat(
                                SAYS.stream()
                                        .flatMap(property -> objects(fact, property).stream())
                                        .map(names::value),
                                written(fact).stream())
                        .toList(),
                view.relations(),
                day(fact, Terms.BEGINNING),
                day(fact, Terms.END_OF_TIME),
                new Panel<>(
                        words,
                        evidence.of(fact).stream().map(this::inContext).toList(),
                        0,
                        PanelReader.query(words),
                        false),
                SAYS.stream()
                        .flatMap(property -> objects(fact, property).stream())
                        .filter(Node::isURI)
                        .findFirst()
                        .map(thing -> Address.of("/explore")
                                .with("focus", thing.getURI())
                                .toString())
                        .orElse(""),
                queries.text("statements-of-thing", Map.of("thing", fact)));
    }

    /** The number of a figure. */
    private Optional<Value> written(Node fact) {
        return objects(fact, Terms.VALUE).stream()
                .findFirst()
                .map(number -> Numbers.written(
                        new BigDecimal(number.getLiteralLexicalForm()),
                        objects(fact, Terms.UPPER).stream()
                                .findFirst()
                                .map(upper -> new BigDecimal(upper.getLiteralLexicalForm())),
                        objects(fact, Terms.COMPARATOR).stream()
                                .findFirst()
                                .map(sign -> sign.getURI().replaceFirst(".*#comparator-", ""))
                                .orElse(""),
                        objects(fact, Terms.UNIT_TEXT).stream()
                                .findFirst()
                                .map(Node::getLiteralLexicalForm)
                                .orElse("")))
                .map(text -> new Value(text, "zh", ""));
    }

    private String day(Node fact, Node edge) {
        return Stream.of(Terms.MEMBER_DURING, Terms.DURING)
                .flatMap(property -> objects(fact, property).stream())
                .flatMap(interval -> objects(interval, edge).stream())
                .flatMap(instant -> objects(instant, Terms.DAY).stream())
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /** The same words with more of the article around them, if the graph has its text. */
    private Evidence inContext(Evidence words) {
        Node source = NodeFactory.createURI(links.iri(words.article().href()));
        Optional<String> body =
                objects(source, Terms.ARTICLE_BODY).stream().findFirst().map(Node::getLiteralLexicalForm);
        if (body.isEmpty() || words.start() < 0 || words.article().external()) {
            return words;
        }
        int[] text = body.orElseThrow().codePoints().toArray();
        int textStart = objects(source, Terms.TEXT_START).stream()
                .findFirst()
                .map(start -> Integer.parseInt(start.getLiteralLexicalForm()))
                .orElse(0);
        int from = words.start() - textStart;
        int to = words.end() - textStart;
        if (from < 0 || to > text.length || from > to || !new String(text, from, to - from).equals(words.exact())) {
            return words;
        }
        int left = Math.max(0, from - AROUND);
        int right = Math.min(text.length, to + AROUND);
        return new Evidence(
                words.fact(),
                words.article(),
                words.day(),
                words.href(),
                new String(text, left, from - left),
                words.exact(),
                new String(text, to, right - to),
                words.start(),
                words.end(),
                words.rule(),
                words.confidence());
    }

    private List<Node> objects(Node subject, Node property) {
        return data.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
