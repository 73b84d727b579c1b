package io.mailuo.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well one kind of thing was found.
 *
 * @param kind name of the query ({@code people})
 * @param gold number of things to find, optional ones left out
 * @param found number of things found, hits on optional ones left out
 * @param hit number of things rightly found
 * @param precision {@code hit / found}, to four digits
 * @param recall {@code hit / gold}, to four digits
 * @param f1 harmonic mean of both, to four digits
 * @param shares what share of the hits is right in a further respect ({@code canonical}: the preferred label is the gold
 *     one), in order of first appearance
 */
public record Score(
        String kind,
        int gold,
        int found,
        int hit,
        double precision,
        double recall,
        double f1,
        Map<String, Double> shares) {

    public Score {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }
}
