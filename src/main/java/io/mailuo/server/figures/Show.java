package io.mailuo.server.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What of the figures that say the same thing is shown. */
enum Show {
    /** Figures of one subject and unit, of one programme or holder. */
    SAME("figures-compared", "COUNT(DISTINCT ?source) > 1 || COUNT(DISTINCT ?time) > 1 || COUNT(DISTINCT ?kind) > 1"),
    /** Those among them with a target and something reached. */
    TARGETS("figures-compared", "SUM(?target) > 0 && SUM(?actual) > 0"),
    /** Exact numbers of different articles that differ in nothing but the number. */
    DIFFER("figures-in-dispute", "?dated"),
    /** The same where the graph knows no days of them, so that they may be of different times. */
    UNDATED("figures-in-dispute", "!?dated");

    private final String panel;
    private final String condition;

    Show(String panel, String condition) {
        this.panel = panel;
        this.condition = condition;
    }

    /** Name of the query behind it. */
    String panel() {
        return panel;
    }

    /** What its groups fulfil, in SPARQL. */
    String condition() {
        return condition;
    }

    /** Of targets those of programmes first, of which a share is known; a stable order beside the groups' own. */
    Comparator<Group> order() {
        return Comparator.comparing(
                group -> this == TARGETS && group.key().programme().isEmpty());
    }

    /** The same in SPARQL. */
    String sparqlOrder() {
        return this == TARGETS ? "DESC(?thing) " : "";
    }

    boolean holds(Group group) {
        return switch (this) {
            case SAME -> true;
            case TARGETS -> group.hasTarget();
            case DIFFER -> group.key().dated();
            case UNDATED -> !group.key().dated();
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Show> of(String code) {
        return Arrays.stream(values()).filter(show -> show.code().equals(code)).findFirst();
    }
}
