package io.mailuo.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything read from one article.
 *
 * @param article the article
 * @param headline the title that the article goes by, as evidence, where it has one
 * @param entities the entities that it names, sorted by key
 * @param occurrences where it names them, in order of the text
 * @param facts what it says of them
 */
public record Extraction(
        Article article,
        Optional<Evidence> headline,
        List<Entity> entities,
        List<Occurrence> occurrences,
        List<Fact> facts) {

    public Extraction {
        entities = List.copyOf(entities);
        occurrences = List.copyOf(occurrences);
        facts = List.copyOf(facts);
    }
}
