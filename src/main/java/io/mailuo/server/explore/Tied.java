package io.mailuo.server.explore;

import io.mailuo.server.explore.Explored.End;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Value;
import java.util.List;
import java.util.Optional;

/**
 * What an edge stands for.
 *
 * @param source where it goes out
 * @param target where it goes to
 * @param ties how the two are tied
 * @param facts the facts, in order of day and place
 * @param more number of places that say so and are not shown
 * @param all address that shows them
 * @param query query that gives the facts
 * @param explore address that draws both
 */
record Tied(
        End source,
        End target,
        List<String> ties,
        List<Said> facts,
        int more,
        String all,
        String query,
        String explore) {

    /**
     * A fact with the words that say it.
     *
     * @param iri its identifier
     * @param href its page
     * @param tie how it ties the two
     * @param title title of the post, or what is counted
     * @param tenure whether the post is held now or was
     * @param begin first day of its own period
     * @param end last day of it
     * @param day day of the article
     * @param supports the places that say so
     */
    record Said(
            String iri,
            String href,
            String tie,
            Optional<String> title,
            Optional<Glossary.Label> tenure,
            Optional<String> begin,
            Optional<String> end,
            Optional<String> day,
            List<Quotation> supports) {}

    /** Words of an article, where they stand, and how they were read. */
    record Quotation(
            String prefix,
            String exact,
            String suffix,
            Value article,
            String position,
            String rule,
            String confidence) {}
}
