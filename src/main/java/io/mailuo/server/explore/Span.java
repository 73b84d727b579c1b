package io.mailuo.server.explore;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days for which something is known, ISO 8601.
 *
 * @param first the first, where known
 * @param last the last, where known
 */
record Span(Optional<String> first, Optional<String> last) {

    static final Span UNKNOWN = new Span(Optional.empty(), Optional.empty());

    static Span of(Edge edge) {
        return new Span(edge.first(), edge.last());
    }

    /** The least span that covers both. */
    Span with(Span other) {
        return new Span(
                Stream.of(first, other.first).flatMap(Optional::stream).min(String::compareTo),
                Stream.of(last, other.last).flatMap(Optional::stream).max(String::compareTo));
    }
}
