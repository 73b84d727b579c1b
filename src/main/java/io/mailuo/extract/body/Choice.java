package io.mailuo.extract.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which of the bodies that were read at overlapping places of a line stand: the longest, and what it is a unit of. */
final class Choice {

    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(
                    (Found found) -> -found.span().length())
            .thenComparing(Found::rule)
            .thenComparing(found -> -found.unitOf().orElse("").length())
            .thenComparing(Found::span)
            .thenComparing(Found::fullName);

    private Choice() {}

    static List<Found> of(List<Found> candidates) {
        List<Found> chosen = new ArrayList<>();
        candidates.stream().sorted(BEST_FIRST).forEach(candidate -> {
            boolean free = chosen.stream().allMatch(other -> apart(other, candidate));
            if (free) {
                chosen.add(candidate);
            }
        });
        return chosen;
    }

    private static boolean apart(Found chosen, Found candidate) {
        boolean owner = chosen.span().start() == candidate.span().start()
                && chosen.unitOf().filter(candidate.fullName()::equals).isPresent();
        return owner || !chosen.span().overlaps(candidate.span());
    }
}
