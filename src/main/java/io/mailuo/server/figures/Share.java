package io.mailuo.server.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of a target is reached. Unit and subject agree, since both are of one group; and either the programme agrees or
 * the days that both are for: of a whole country's figure for a day nothing follows for a year.
 *
 * @param target IRI of the figure that is aimed at
 * @param actual IRI of the figure that is reached
 * @param targetAmount the one as people read it, with its sign
 * @param actualAmount the other
 * @param sign how the share relates to the true one: =, ≈, ≥ or ≤
 * @param percent the share
 * @param reached whether it is the whole or more
 * @param width of the bar, in thousandths, at most the whole
 */
public record Share(
        String target,
        String actual,
        Amount targetAmount,
        Amount actualAmount,
        String sign,
        BigDecimal percent,
        boolean reached,
        int width) {

    private static final int WHOLE = 1000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The shares of a group, each thing reached of each target. */
    static List<Share> of(Group group) {
        List<Share> all = new ArrayList<>();
        for (Figure target : group.figures()) {
            for (Figure actual : group.figures()) {
                if (target.status().equals("target")
                        && actual.status().equals("actual")
                        && (!group.key().programme().isEmpty() || sameDays(target, actual))) {
                    share(target, actual).ifPresent(all::add);
                }
            }
        }
        return List.copyOf(all);
    }

    private static boolean sameDays(Figure one, Figure other) {
        return !one.end().isEmpty()
                && one.begin().equals(other.begin())
                && one.end().equals(other.end());
    }

    /** Empty where no share follows: of ranges, of a target of nothing, of one not to be exceeded. */
    private static Optional<Share> share(Figure target, Figure actual) {
        if (target.isRange()
                || actual.isRange()
                || target.value().signum() <= 0
                || actual.value().signum() < 0
                || target.relation() == Relation.AT_MOST) {
            return Optional.empty();
        }
        BigDecimal percent = actual.value().multiply(HUNDRED).divide(target.value(), 1, RoundingMode.HALF_UP);
        boolean reached = actual.value().compareTo(target.value()) >= 0;
        return Optional.of(new Share(
                target.iri(),
                actual.iri(),
                Amount.of(target.value()),
                Amount.of(actual.value()),
                relation(target, actual).sign(),
                percent,
                reached,
                Math.min(WHOLE, percent.movePointRight(1).intValue())));
    }

    /** “At least so many” sets a target as “so many” does; a rough number on either side makes a rough share. */
    private static Relation relation(Figure target, Figure actual) {
        return target.relation() == Relation.ABOUT ? Relation.ABOUT : actual.relation();
    }
}
