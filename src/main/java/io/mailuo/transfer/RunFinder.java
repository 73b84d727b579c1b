package io.mailuo.transfer;

import io.mailuo.pipeline.BuildSettings;
import io.mailuo.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** Watches quads go by, and keeps what the graph of the build says: base of the IRIs, program, lexicon, counts. */
final class RunFinder {

    private static final String RUN = "graph/run";
    private static final String ARTICLE = "graph/article/";
    private static final String ACTIVITY = "http://www.w3.org/ns/prov#Activity";

    private final List<Quad> stated = new ArrayList<>();
    private Optional<String> base = Optional.empty();
    private Node lastGraph = Node.ANY;

    void see(Quad quad) {
        if (!quad.getGraph().equals(lastGraph)) {
            lastGraph = quad.getGraph();
            if (base.isEmpty()) {
                base = baseOf(lastGraph.getURI());
            }
        }
        if (lastGraph.getURI().endsWith(RUN)) {
            stated.add(quad);
        }
    }

    private static Optional<String> baseOf(String graph) {
        int article = graph.indexOf(ARTICLE);
        if (article > 0) {
            return Optional.of(graph.substring(0, article));
        }
        return graph.endsWith(RUN) ? Optional.of(graph.substring(0, graph.length() - RUN.length())) : Optional.empty();
    }

    /** How many builds the graphs are of. */
    int builds() {
        Set<Node> runs = new LinkedHashSet<>();
        for (Quad quad : stated) {
            if (quad.getPredicate().equals(RDF.type.asNode())
                    && quad.getObject().isURI()
                    && quad.getObject().getURI().equals(ACTIVITY)) {
                runs.add(quad.getSubject());
            }
        }
        return runs.size();
    }

    /**
     * What the graphs were built with.
     *
     * @param other base of the IRIs where no graph's name shows it
     */
    BuildSettings settings(String other) {
        return new BuildSettings(
                base.orElse(other),
                text(SchemaDO.softwareVersion.asNode()).orElse("unknown"),
                text(Vocabulary.LEXICON_HASH).orElse(""));
    }

    private Optional<String> text(Node property) {
        return stated.stream()
                .filter(quad ->
                        quad.getPredicate().equals(property) && quad.getObject().isLiteral())
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    /** What the build counted, by name. */
    Map<String, String> counts() {
        Map<Node, String> names = new TreeMap<>((left, right) -> left.toString().compareTo(right.toString()));
        stated.stream()
                .filter(quad -> quad.getPredicate().equals(SchemaDO.name.asNode()))
                .forEach(quad -> names.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
        Map<String, String> counts = new TreeMap<>();
        for (Quad quad : stated) {
            String name = names.get(quad.getSubject());
            if (name != null && quad.getPredicate().equals(SchemaDO.value.asNode())) {
                counts.put(name, quad.getObject().getLiteralLexicalForm());
            }
        }
        return counts;
    }
}
