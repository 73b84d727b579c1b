package io.mailuo.server.explore;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Kept;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.sparql.PanelQueries.Panel;
import io.mailuo.store.GraphStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What is tied to what in the present state of the graph: answered from memory, with the query that gives the same from the
 * endpoint.
 */
public final class Ties {

    private static final Comparator<Edge> BEST_ATTESTED = Comparator.comparingInt(Edge::evidences)
            .thenComparingInt(Edge::facts)
            .reversed()
            .thenComparing(Edge::source)
            .thenComparing(Edge::target);

    private final Kept<Network> network;
    private final PanelQueries panels;

    /**
     * Reads the ties of a store.
     *
     * @param catalogues whose IRIs are shared rather than copied
     */
    public Ties(GraphStore store, Catalogues catalogues, PanelQueries panels) {
        this.panels = panels;
        network = new Kept<>(store, () -> read(store, catalogues.now()));
    }

    private static Network read(GraphStore store, Catalogue catalogue) {
        return store.read(quads -> new NetworkReader(
                        quads.getUnionGraph(),
                        iri -> catalogue.find(iri).map(Entry::iri).orElse(iri))
                .read());
    }

    /** Reads the ties, so that the first who asks for them need not wait. */
    public void prepare() {
        now();
    }

    /** The ties as the graph is now. */
    Network now() {
        return network.now();
    }

    /**
     * A thing that is tied to another.
     *
     * @param iri the thing
     * @param facts number of facts that tie them
     * @param evidences number of places in articles that say so
     */
    record Neighbour(String iri, int facts, int evidences) {

        static Neighbour by(Bond bond, String iri) {
            return new Neighbour(iri, bond.facts(), bond.supports());
        }

        /** The same thing, tied by other facts too. */
        Neighbour with(Neighbour other) {
            return new Neighbour(iri, facts + other.facts, evidences + other.evidences);
        }
    }

    /**
     * The neighbours of things.
     *
     * @param query what gives them
     * @param of by thing, best attested first
     */
    record Around(String query, Map<String, List<Neighbour>> of) {}

    /**
     * Edges.
     *
     * @param query what gives them
     * @param edges best attested first
     */
    record Found(String query, List<Edge> edges) {}

    Around around(Collection<String> things, Choice choice) {
        Network now = now();
        Map<String, List<Neighbour>> of = new HashMap<>();
        things.forEach(thing -> of.computeIfAbsent(thing, iri -> now.neighbours(iri, choice)));
        return new Around(panels.textOfSome("ties-around", given(choice, things)), of);
    }

    Found among(Collection<String> things, Choice choice) {
        Network now = now();
        Set<String> all = new LinkedHashSet<>(things);
        List<Edge> edges = all.stream()
                .flatMap(source -> now.edges(source, all::contains, choice).stream())
                .sorted(BEST_ATTESTED)
                .toList();
        return new Found(panels.textOfSome("ties-among", given(choice, things)), edges);
    }

    /**
     * The facts of an edge with their words; one row for each place that says so.
     *
     * @param rows the most rows
     */
    Panel facts(String source, String target, int rows) {
        return panels.ask(
                "tie-facts",
                Map.of(
                        "source",
                        NodeFactory.createURI(source),
                        "target",
                        NodeFactory.createURI(target),
                        "rows",
                        NodeFactory.createLiteralByValue(rows, XSDDatatype.XSDinteger)));
    }

    private static Map<String, Collection<Node>> given(Choice choice, Collection<String> things) {
        Map<String, Collection<Node>> given = new HashMap<>();
        given.put("nodes", things.stream().map(NodeFactory::createURI).toList());
        given.put("ties", List.of(words(choice.ties().stream().map(Tie::code).toList())));
        given.put("kinds", List.of(words(choice.kinds().stream().map(Kind::code).toList())));
        given.put("from", List.of(day(choice.from().orElse(LocalDate.of(1, 1, 1)))));
        given.put("to", List.of(day(choice.to().orElse(LocalDate.of(9999, 12, 31)))));
        given.put(
                "always",
                List.of(NodeFactory.createLiteralDT(String.valueOf(choice.always()), XSDDatatype.XSDboolean)));
        return given;
    }

    private static Node words(List<String> codes) {
        return NodeFactory.createLiteralString(String.join(" ", codes));
    }

    private static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    static Optional<String> text(Binding row, String name) {
        return Optional.ofNullable(row.get(name))
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }
}
