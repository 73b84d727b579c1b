package io.mailuo.server.ask;

import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Terms;
import io.mailuo.store.GraphStore;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The classes and properties that queries on this graph can use: those of the ontology, and what else is used. */
final class VocabularyTerms {

    private final GraphStore store;
    private final Glossary glossary;
    private volatile Kept kept = new Kept(-1, List.of());

    private record Kept(long change, List<Term> terms) {}

    VocabularyTerms(GraphStore store, Glossary glossary) {
        this.store = store;
        this.glossary = glossary;
    }

    /**
     * A term.
     *
     * @param iri its identifier
     * @param name with a prefix, empty if none fits
     * @param kind {@code class} or {@code property}
     * @param label what it is called in both languages
     * @param used whether the graph has it
     */
    public record Term(String iri, String name, String kind, Glossary.Label label, boolean used) {}

    /**
     * Terms that somebody may mean, best first: those that begin with the words, then those that have them somewhere.
     *
     * @param kind {@code class} or {@code property}; both if absent
     * @param words part of a name, an IRI, or a label in either language; all terms if empty
     */
    List<Term> search(Optional<String> kind, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(term -> kind.filter(only -> !only.equals(term.kind)).isEmpty())
                .filter(term -> fit(term, wanted) < MISFIT)
                .sorted(Comparator.comparingInt((Term term) -> fit(term, wanted))
                        .thenComparing(term -> !term.iri.equals(words) && !term.name.equals(words))
                        .thenComparing(term -> !term.used)
                        .thenComparing(Term::name)
                        .thenComparing(Term::iri))
                .toList();
    }

    private static final int MISFIT = 4;

    private static int fit(Term term, String wanted) {
        String local = Glossary.lastPart(term.iri).toLowerCase(Locale.ROOT);
        String name = term.name.toLowerCase(Locale.ROOT);
        String iri = term.iri.toLowerCase(Locale.ROOT);
        String zh = term.label.zh();
        String en = term.label.en().toLowerCase(Locale.ROOT);
        if (name.equals(wanted) || iri.equals(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted) || iri.startsWith(wanted)) {
            return 1;
        }
        if (local.startsWith(wanted) || zh.startsWith(wanted) || en.startsWith(wanted)) {
            return 2;
        }
        return local.contains(wanted) || zh.contains(wanted) || en.contains(wanted) ? 3 : MISFIT;
    }

    /** All terms as the graph is now; a term is looked up by an index, so nothing is scanned. */
    private List<Term> all() {
        long change = store.changes();
        Kept at = kept;
        if (at.change != change) {
            at = new Kept(change, store.read(quads -> read(quads.getUnionGraph())));
            kept = at;
        }
        return at.terms;
    }

    private List<Term> read(Graph data) {
        return glossary.labelled().stream()
                .flatMap(node -> term(node, data).stream())
                .toList();
    }

    private Optional<Term> term(Node node, Graph data) {
        Set<String> types = glossary
                .terms()
                .find(node, Terms.TYPE, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .mapWith(type -> Glossary.lastPart(type.getURI()))
                .toList()
                .stream()
                .collect(Collectors.toSet());
        boolean property = data.contains(Node.ANY, node, Node.ANY);
        boolean used = property || data.contains(Node.ANY, Terms.TYPE, node);
        boolean own = types.stream().anyMatch(type -> type.endsWith("Class") || type.endsWith("Property"));
        if (!used && !own) {
            return Optional.empty();
        }
        String kind = property || types.stream().anyMatch(type -> type.endsWith("Property")) ? "property" : "class";
        return Optional.of(
                new Term(node.getURI(), Namespaces.shortened(node.getURI()), kind, glossary.label(node), used));
    }
}
