package io.mailuo.server.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * What a client seeks.
 *
 * @param text the name; none where only properties are given
 * @param types the types that it may be of, by id; any if empty
 * @param strictness what is asked of the types where there are several
 * @param limit number of candidates wanted
 * @param properties what it is known to have
 */
record Query(Optional<String> text, List<String> types, Strictness strictness, int limit, List<Condition> properties) {

    /** How types are meant ({@code type_strict}). */
    enum Strictness {
        /** A candidate is of one of them. */
        ANY,
        /** A candidate is of all of them. */
        ALL,
        /** One that is of none counts for less. */
        SHOULD
    }

    /** A property with the values of which one should be found. */
    record Condition(Property property, List<Wanted> values) {}

    /**
     * A value that is sought.
     *
     * @param id of a thing, where the client knows it
     * @param text what it says or what the thing is called
     */
    record Wanted(Optional<String> id, String text) {}
}
