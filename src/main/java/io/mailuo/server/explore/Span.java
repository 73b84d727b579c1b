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

    /**
     * Whether it is known and lies at least in part between two days; both ends count. Days of four-digit years compare as
     * their texts do.
     */
    boolean meets(Optional<String> from, Optional<String> to) {
        return first.isPresent()
                && last.isPresent()
                && from.stream().allMatch(day -> day.compareTo(last.get()) <= 0)
                && to.stream().allMatch(day -> day.compareTo(first.get()) >= 0);
    }

    /** The least span that covers both. */
    Span with(Span other) {
        return new Span(
                Stream.of(first, other.first).flatMap(Optional::stream).min(String::compareTo),
                Stream.of(last, other.last).flatMap(Optional::stream).max(String::compareTo));
    }
}
