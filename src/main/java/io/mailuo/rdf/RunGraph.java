package io.mailuo.rdf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** States how a store was built. It holds no time of day: the same build of the same articles gives the same graph. */
public final class RunGraph {

    private final Iris iris;

    /** Prepares to state runs with the given IRIs. */
    public RunGraph(Iris iris) {
        this.iris = iris;
    }

    /**
     * The statements of the graph {@link Iris#runGraph}, sorted.
     *
     * @param version the program's version
     * @param lexiconHash hash of the lexicon that the build used, as the builder computes it
     * @param counts what was counted, from name ({@code articles}) to number
     */
    public List<Quad> of(String version, String lexiconHash, Map<String, Long> counts) {
        Map<String, Long> known = new TreeMap<>(counts);
        Statements to = new Statements(iris.runGraph());
        Node run = Statements.iri(iris.content("run", version, version, lexiconHash, known.toString()));
        to.type(run, Standard.ACTIVITY);
        to.text(run, Standard.SOFTWARE_VERSION, version);
        to.text(run, Vocabulary.LEXICON_HASH, lexiconHash);
        known.forEach((name, number) -> {
            Node count = Statements.iri(run.getURI() + "#" + Iris.hash(8, name));
            to.add(run, Standard.ADDITIONAL_PROPERTY, count);
            to.type(count, Standard.PROPERTY_VALUE);
            to.text(count, Standard.NAME, name);
            to.number(count, Standard.VALUE, BigDecimal.valueOf(number));
        });
        return to.sorted();
    }
}
