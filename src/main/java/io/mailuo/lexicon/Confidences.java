package io.mailuo.lexicon;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * How far each rule is to be trusted: the share of what it finds that is right, from the table {@code confidence}. The
 * table is the only place that holds these figures, so that a calibration on other articles is an edit of data; a row of a
 * user's own table stands for the program's row of the same rule.
 */
public final class Confidences {

    private static final String TABLE = "confidence";

    private final TreeMap<String, Double> byRule = new TreeMap<>();

    private Confidences() {}

    /**
     * Reads the table.
     *
     * @throws IllegalArgumentException if a row has no figure from 0 to 1
     */
    public static Confidences from(Lexicon lexicon) {
        return lexicon.made(Confidences.class, Confidences::read);
    }

    private static Confidences read(Lexicon lexicon) {
        Confidences confidences = new Confidences();
        for (Map<String, String> row : lexicon.rows(TABLE)) {
            String rule = row.getOrDefault("rule", "");
            confidences.byRule.put(rule, figure(rule, row.getOrDefault("confidence", "")));
        }
        return confidences;
    }

    /**
     * The confidence in a rule, from 0 to 1.
     *
     * @throws IllegalArgumentException if the table has no row for the rule
     */
    public double of(String rule) {
        return Optional.ofNullable(byRule.get(rule))
                .orElseThrow(() -> new IllegalArgumentException(
                        TABLE + ".tsv: no row for the rule " + rule + "; every rule needs one"));
    }

    /** The rules of the table. */
    public SortedSet<String> rules() {
        return Collections.unmodifiableSortedSet(byRule.navigableKeySet());
    }

    private static double figure(String rule, String text) {
        try {
            double figure = Double.parseDouble(text);
            if (figure >= 0 && figure <= 1) {
                return figure;
            }
        } catch (NumberFormatException e) {
            // Said below, like a figure out of range.
        }
        throw new IllegalArgumentException(TABLE + ".tsv: the rule " + rule + " has the confidence \"" + text
                + "\"; a number from 0 to 1 is wanted");
    }
}
