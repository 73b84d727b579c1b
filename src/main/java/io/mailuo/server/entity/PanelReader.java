package io.mailuo.server.entity;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Names;
import io.mailuo.server.graph.Value;
import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.web.Address;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads panels: asks their queries, names what they answer, adds the evidence. */
final class PanelReader {

    /** Rows of a panel; the rest is where its query is. */
    static final int MAX_ROWS = 50;

    /** The number of facts that a panel's query reads at most: a thing that very many articles name has its page in time. */
    private static final Pattern LIMIT = Pattern.compile("\\bLIMIT (\\d+) }");

    private static final int MOST_EVIDENCE = 12;
    private static final int LEAST_EVIDENCE = 3;
    private static final int EVIDENCE_OF_PANEL = 120;

    private final PanelQueries queries;
    private final Catalogue catalogue;
    private final Glossary glossary;
    private final Links links;
    private final Names names;
    private final EvidenceReader evidence;

    PanelReader(PanelQueries queries, Catalogue catalogue, Glossary glossary, Links links, Names names, Graph data) {
        this.queries = queries;
        this.catalogue = catalogue;
        this.glossary = glossary;
        this.links = links;
        this.names = names;
        this.evidence = new EvidenceReader(data, names, links);
    }

    /**
     * The panel of a query about a thing.
     *
     * @param row makes a row of an answer, given how many pieces of evidence it may show
     */
    <T> Panel<T> panel(String name, Node thing, BiFunction<Answer, Integer, T> row) {
        PanelQueries.Panel asked = queries.ask(name, Map.of("thing", thing, "given", thing));
        List<Answer> answers = asked.rows().rows().stream().map(Answer::new).toList();
        int shown = Math.min(MAX_ROWS, answers.size());
        int each = Math.max(LEAST_EVIDENCE, Math.min(MOST_EVIDENCE, EVIDENCE_OF_PANEL / Math.max(1, shown)));
        int read = answers.stream()
                .mapToInt(answer -> Math.max(1, answer.count("statements")))
                .sum();
        return new Panel<>(
                asked.query(),
                answers.stream()
                        .limit(MAX_ROWS)
                        .map(answer -> row.apply(answer, each))
                        .toList(),
                answers.size() - shown,
                query(asked.query()),
                read >= limit(asked.query()));
    }

    static int limit(String query) {
        Matcher limit = LIMIT.matcher(query);
        return limit.find() ? Integer.parseInt(limit.group(1)) : Integer.MAX_VALUE;
    }

    /** All answers of a query about a thing, for what is no simple list. */
    PanelQueries.Panel ask(String name, Node thing) {
        return queries.ask(name, Map.of("thing", thing, "given", thing));
    }

    /** The query page with a query. */
    static String query(String text) {
        return Address.of("/query").with("query", text).toString();
    }

    /** The post of an answer. */
    Post post(Answer answer, Optional<Node> person, Optional<Node> body, int each) {
        String title = answer.text("title");
        String more = person.map(holder -> query(queries.text(
                        "evidence-of-post", Map.of("person", holder, "title", NodeFactory.createLiteralString(title)))))
                .orElse("");
        Node tenure = answer.node("tenure").orElseThrow();
        return new Post(
                person.map(names::value).orElse(new Value("", "", "")),
                title,
                body.map(names::value),
                code(tenure),
                glossary.label(tenure),
                answer.text("first"),
                answer.text("last"),
                answer.text("begins"),
                answer.text("ends"),
                answer.count("statements"),
                evidence.of(answer.facts(), each, more));
    }

    /**
     * The part in a programme of an answer.
     *
     * @param column column of the thing that the row shows
     */
    Part part(Answer answer, String column, Node page, int each) {
        Node other = answer.node(column).orElseThrow();
        boolean ofProgramme = !column.equals("programme");
        Node role = answer.node("role").orElseThrow();
        String more = query(queries.text(
                "evidence-of-part",
                Map.of("programme", ofProgramme ? page : other, "other", ofProgramme ? other : page)));
        return new Part(
                names.value(other),
                kind(other),
                code(role),
                glossary.label(role),
                answer.count("statements"),
                evidence.of(answer.facts(), each, more));
    }

    /** The figure of an answer. */
    Figure figure(Answer answer, int each) {
        Node fact = answer.node("figure").orElseThrow();
        Node status = answer.node("status").orElseThrow();
        String comparator = code(answer.node("comparator").orElseThrow());
        return new Figure(
                links.href(fact),
                answer.text("subject"),
                answer.number("value").orElseThrow(),
                answer.number("upper"),
                Numbers.written(
                        answer.number("value").orElseThrow(), answer.number("upper"), comparator, answer.text("unit")),
                answer.text("quote"),
                answer.text("unit"),
                comparator,
                code(status),
                glossary.label(status),
                answer.text("period"),
                answer.node("programme").map(names::value),
                answer.node("holder").map(names::value),
                answer.text("day"),
                evidence.of(List.of(fact), Math.max(each, MOST_EVIDENCE / 2), links.href(fact)));
    }

    /** The thing of an answer. */
    Neighbour neighbour(Answer answer, String column, String note, String count) {
        Node thing = answer.node(column).orElseThrow();
        return new Neighbour(
                names.value(thing), kind(thing), answer.text("relation"), 0, answer.text(note), answer.count(count));
    }

    /** The text of a query about a thing, whose rows are known otherwise. */
    String text(String name, Node thing) {
        return queries.text(name, Map.of("thing", thing));
    }

    Value value(Node node) {
        return names.value(node);
    }

    /** Kind of a thing as pages call it: that of the catalogue, else the part of its IRI that says it. */
    String kind(Node node) {
        return catalogue.find(node.getURI()).map(entry -> entry.kind().code()).orElse("");
    }

    /** {@code target} of {@code …#status-target}. */
    private static String code(Node concept) {
        String last = Glossary.lastPart(concept.getURI());
        return last.substring(last.indexOf('-') + 1).toLowerCase(Locale.ROOT);
    }
}
