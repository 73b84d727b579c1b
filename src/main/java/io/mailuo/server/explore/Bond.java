package io.mailuo.server.explore;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * One fact that ties one thing to another, or the fact of being a unit.
 *
 * @param source IRI of the thing that holds, runs, leads, says
 * @param target IRI of the body or programme
 * @param tie how the two are tied
 * @param title title of the post held
 * @param span the time of the post, or else the day of the article; of a unit unknown
 * @param supports number of places in articles that say so; of a unit none
 * @param confidence the best of their confidences
 */
record Bond(
        String source,
        String target,
        Tie tie,
        Optional<String> title,
        Span span,
        int supports,
        Optional<Double> confidence) {

    static Bond unit(String unit, String whole) {
        return new Bond(unit, whole, Tie.UNIT, Optional.empty(), Span.UNKNOWN, 0, Optional.empty());
    }

    /** How many facts it counts as: being a unit is no fact that an article states, and has no time. */
    int facts() {
        return tie == Tie.UNIT ? 0 : 1;
    }

    /** What a reader's choice leaves. In a period, only what is known to be of that time. */
    static Predicate<Bond> in(Choice choice) {
        Optional<String> from = choice.from().map(String::valueOf);
        Optional<String> to = choice.to().map(String::valueOf);
        return bond -> choice.ties().contains(bond.tie)
                && (choice.always() || bond.tie == Tie.UNIT || bond.span.meets(from, to));
    }
}
