package io.mailuo.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Succession;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class IdentityGraphTest {

    private static final EntityKey FORMER = new EntityKey(Kind.ORGANISATION, "云川市农业局");
    private static final EntityKey LATER = new EntityKey(Kind.ORGANISATION, "云川市农业农村局");

    private final Iris iris = new Iris(Samples.BASE, name -> name.toLowerCase(Locale.ROOT));

    @Test
    void linksABodyWithTheOneThatFollowedItAndClaimsNoSameness() {
        List<Quad> quads = new IdentityGraph(iris).of(List.of(), List.of(new Succession(FORMER, LATER, "方案")));
        Node former = Statements.iri(iris.entity(FORMER));
        Node later = Statements.iri(iris.entity(LATER));
        assertThat(quads).anyMatch(quad -> matches(quad, later, Standard.REPLACES, former));
        assertThat(quads).anyMatch(quad -> matches(quad, former, Standard.IS_REPLACED_BY, later));
        assertThat(quads).anyMatch(quad -> quad.getObject().equals(Standard.CHANGE_EVENT));
        assertThat(quads).noneMatch(quad -> quad.getPredicate().getURI().startsWith("http://www.w3.org/2002/07/owl#"));
    }

    private static boolean matches(Quad quad, Node subject, Node predicate, Node object) {
        return quad.getSubject().equals(subject)
                && quad.getPredicate().equals(predicate)
                && quad.getObject().equals(object);
    }
}
