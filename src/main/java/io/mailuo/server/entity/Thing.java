package io.mailuo.server.entity;

import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Value;
import java.util.List;

/**
 * What the page of a thing shows.
 *
 * @param iri its identifier
 * @param label what it is called
 * @param language language tag of the label
 * @param kinds what it is
 * @param names its further names
 * @param relations what is said of it directly, and what points to it
 * @param facts the facts that speak of it
 * @param moreFacts number of facts left off
 * @param occurrences where articles name it
 * @param moreOccurrences number of occurrences left off
 * @param queries the queries behind the parts of the page
 */
public record Thing(
        String iri,
        String label,
        String language,
        List<Glossary.Label> kinds,
        List<Value> names,
        List<Relation> relations,
        List<FactView> facts,
        int moreFacts,
        List<Quotation> occurrences,
        int moreOccurrences,
        Queries queries) {

    /** The queries that give what is said of the thing, its facts, and its occurrences. */
    public record Queries(String relations, String facts, String occurrences) {}

    /**
     * A property with its values.
     *
     * @param property what it is called
     * @param inverse whether the values are what points to the thing
     * @param more number of values left off
     */
    public record Relation(Glossary.Label property, boolean inverse, List<Value> values, int more) {}

    /** A fact with the words that say it. */
    public record FactView(Glossary.Label kind, String href, List<Relation> relations, List<Quotation> supports) {}

    /**
     * Words of an article.
     *
     * @param position where they stand, in code points of the raw text, or empty
     * @param confidence of the rule, as a percentage, or empty
     */
    public record Quotation(
            String prefix,
            String exact,
            String suffix,
            Value article,
            String position,
            String rule,
            String confidence) {}
}
