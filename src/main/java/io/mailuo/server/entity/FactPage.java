package io.mailuo.server.entity;

import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Value;
import java.util.List;
import java.util.Optional;

/**
 * The page of a single fact.
 *
 * @param iri its identifier
 * @param kind what it is
 * @param role role in a programme, if the fact gives one
 * @param says who, what, where: the fact in a few words
 * @param relations all that is said of it
 * @param begins begin of its time, or empty
 * @param ends end of its time, or empty
 * @param evidence the words that say it, with more around them than elsewhere
 * @param explore the fact's first thing in the graph explorer
 * @param query the query that gives the relations
 */
public record FactPage(
        String iri,
        Glossary.Label kind,
        Optional<Glossary.Label> role,
        List<Value> says,
        List<Thing.Relation> relations,
        String begins,
        String ends,
        Panel<Evidence> evidence,
        String explore,
        String query) {

    public FactPage {
        says = List.copyOf(says);
        relations = List.copyOf(relations);
    }
}
