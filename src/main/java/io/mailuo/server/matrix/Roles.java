package io.mailuo.server.matrix;

import java.util.Comparator;
import java.util.List;

/** The parts that an official can have in a programme, in the order in which pages show them. */
final class Roles {

    /** All that pages have words for. */
    static final List<String> ORDER = List.of("lead", "speaker", "participant");

    private Roles() {}

    static Comparator<String> order() {
        return Comparator.<String>comparingInt(role -> ORDER.contains(role) ? ORDER.indexOf(role) : ORDER.size())
                .thenComparing(Comparator.naturalOrder());
    }
}
