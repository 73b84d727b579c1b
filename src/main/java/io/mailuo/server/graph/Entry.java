package io.mailuo.server.graph;

import java.util.List;
import java.util.Optional;

/**
 * A thing that has a name, as lists and searches show it.
 *
 * @param iri its identifier
 * @param kind what it is
 * @param name what it is called, in Simplified Chinese where the graph has that
 * @param others its further names, sorted
 * @param concept IRI of the concept that says what kind of organisation or programme it is
 * @param place IRI of the place where it lies
 * @param articles numbers of the articles that mention it, ascending, as {@link Catalogue#articles} counts them; an
 *     article's own number
 * @param facts number of facts that it takes part in
 */
public record Entry(
        String iri,
        Kind kind,
        String name,
        List<String> others,
        Optional<String> concept,
        Optional<String> place,
        List<Integer> articles,
        int facts) {

    public Entry {
        others = List.copyOf(others);
        articles = List.copyOf(articles);
    }
}
