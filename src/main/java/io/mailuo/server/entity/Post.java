package io.mailuo.server.entity;

import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Value;
import java.util.Optional;

/**
 * A post that somebody holds or held, as one or more articles say it.
 *
 * @param person who holds it
 * @param title what it is called
 * @param body the organisation or area, if one is named
 * @param tenure {@code current}, {@code acting} or {@code former}
 * @param tenureLabel the same in words
 * @param first day of the first article that attests it, or empty
 * @param last day of the last one
 * @param begins stated begin, or empty
 * @param ends stated end, or empty
 * @param statements number of articles that state it
 * @param support the words
 */
public record Post(
        Value person,
        String title,
        Optional<Value> body,
        String tenure,
        Glossary.Label tenureLabel,
        String first,
        String last,
        String begins,
        String ends,
        int statements,
        Support support) {}
