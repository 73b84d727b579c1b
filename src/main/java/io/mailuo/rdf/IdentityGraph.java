package io.mailuo.rdf;

import io.mailuo.model.Candidate;
import io.mailuo.model.Succession;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** States which entities of a corpus may be one and were kept apart, and which bodies followed one another. */
public final class IdentityGraph {

    private final Iris iris;

    /** Prepares to state candidates with the given IRIs. */
    public IdentityGraph(Iris iris) {
        this.iris = iris;
    }

    /**
     * The statements of the graph {@link Iris#identityGraph}, sorted.
     *
     * @param candidates pairs that may be one entity and were kept apart
     * @param successions bodies of which one followed the other
     */
    public List<Quad> of(List<Candidate> candidates, List<Succession> successions) {
        Statements to = new Statements(iris.identityGraph());
        candidates.forEach(candidate -> candidate(candidate, to));
        successions.forEach(succession -> succession(succession, to));
        return to.sorted();
    }

    private void candidate(Candidate candidate, Statements to) {
        String first = iris.entity(candidate.first());
        String second = iris.entity(candidate.second());
        Node node = Statements.iri(
                iris.content("candidate", Iris.display(candidate.first()), first, second, candidate.reason()));
        to.type(node, Vocabulary.CANDIDATE);
        to.add(node, Vocabulary.BETWEEN, Statements.iri(first));
        to.add(node, Vocabulary.BETWEEN, Statements.iri(second));
        to.text(node, Vocabulary.REASON, candidate.reason());
        to.add(Statements.iri(first), Vocabulary.POSSIBLY_SAME, Statements.iri(second));
    }

    /** One body after another: a change of the organisation ontology, and the direct link both ways. */
    private void succession(Succession succession, Statements to) {
        String former = iris.entity(succession.former());
        String later = iris.entity(succession.later());
        Node node = Statements.iri(
                iris.content("succession", Iris.display(succession.later()), former, later, succession.reason()));
        to.type(node, Standard.CHANGE_EVENT);
        to.add(node, Standard.ORIGINAL_ORGANIZATION, Statements.iri(former));
        to.add(node, Standard.RESULTING_ORGANIZATION, Statements.iri(later));
        to.text(node, Standard.DESCRIPTION, succession.reason());
        to.add(Statements.iri(later), Standard.REPLACES, Statements.iri(former));
        to.add(Statements.iri(former), Standard.IS_REPLACED_BY, Statements.iri(later));
    }
}
