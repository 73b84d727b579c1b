package io.mailuo.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Makes a query blind for what is not sure enough: it is answered as if the graph held no fact and no mention that no rule
 * read with at least a given confidence. A fact is what the query asks {@code mailuo:statedIn} of, a mention what it asks
 * {@code schema:mentions} for; an entity that stands nowhere in the article by itself (the article's own area) has no
 * confidence and stays. The direct links beside facts (programme to owner) are not told apart by confidence.
 */
public final class LeastConfidence extends ElementTransformCopyBase {

    private final BigDecimal least;
    private int conditions;

    private LeastConfidence(BigDecimal least) {
        this.least = least;
    }

    /**
     * The query about facts and mentions of a confidence.
     *
     * @param query stays as it is
     * @param least the lowest confidence, from 0 to 1
     * @return nothing if the query asks neither for facts nor for mentions
     */
    public static Optional<Query> in(Query query, BigDecimal least) {
        LeastConfidence condition = new LeastConfidence(least);
        Query sure = QueryTransformOps.transform(query, condition, new ExprTransformApplyElementTransform(condition));
        return condition.conditions > 0 ? Optional.of(sure) : Optional.empty();
    }

    @Override
    public Element transform(ElementPathBlock block) {
        List<Element> filters = new ArrayList<>();
        block.patternElts().forEachRemaining(triple -> condition(triple).ifPresent(filters::add));
        if (filters.isEmpty()) {
            return block;
        }
        ElementGroup group = new ElementGroup();
        group.addElement(block);
        filters.forEach(group::addElement);
        return group;
    }

    private Optional<Element> condition(TriplePath triple) {
        if (!triple.getSubject().isVariable()) {
            return Optional.empty();
        }
        String subject = Var.alloc(triple.getSubject()).getVarName();
        if (asksFor(triple, Vocabulary.STATED_IN)) {
            return Optional.of(filter("EXISTS { ?" + subject
                    + " mailuo:support/mailuo:confidence ?sure FILTER (?sure >= " + least.toPlainString() + ") }"));
        }
        if (asksFor(triple, Standard.MENTIONS) && triple.getObject().isVariable()) {
            String mentioned = Var.alloc(triple.getObject()).getVarName();
            String place =
                    "?words oa:hasSource ?" + subject + " . ?place oa:hasTarget ?words ; oa:hasBody ?" + mentioned;
            return Optional.of(filter("(EXISTS { " + place + " ; mailuo:confidence ?sure FILTER (?sure >= "
                    + least.toPlainString() + ") } || NOT EXISTS { " + place + " })"));
        }
        return Optional.empty();
    }

    /** Whether a triple's property, or the first step of its path, is {@code property}. */
    private static boolean asksFor(TriplePath triple, Node property) {
        if (triple.isTriple()) {
            return triple.getPredicate().equals(property);
        }
        Path step = triple.getPath();
        while (step instanceof P_Seq sequence) {
            step = sequence.getLeft();
        }
        return step instanceof P_Link link && link.getNode().equals(property);
    }

    /** A condition, with variables that no query has. */
    private Element filter(String condition) {
        conditions++;
        String own = condition;
        for (String variable : List.of("?sure", "?place", "?words")) {
            own = own.replace(variable, variable + "__" + conditions);
        }
        Query parsed = QueryFactory.create("PREFIX mailuo: <" + Vocabulary.NAMESPACE + ">\n"
                + "PREFIX oa: <http://www.w3.org/ns/oa#>\n" + "ASK { FILTER " + own + " }");
        return ((ElementGroup) parsed.getQueryPattern())
                .getElements().stream()
                        .filter(ElementFilter.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }
}
