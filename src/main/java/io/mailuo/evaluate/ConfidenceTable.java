package io.mailuo.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the table {@code confidence} of the lexicon anew from a calibration. An estimate weighs as much as ten counted
 * finds, so that a rule of which five right finds are known is not called certain. Writing from the same finds again gives
 * the same table: what is weighed is the estimate, not the confidence that came of it.
 */
public final class ConfidenceTable {

    /** How many counted finds an estimate weighs as much as. */
    private static final int WEIGHT = 10;

    private static final int DIGITS = 3;

    private static final List<String> HEAD = List.of(
            "# How far each rule is to be trusted: the share of what it finds that is right.",
            "# estimate: from reading what the rules find in other news, not a count. right, found: on annotated articles,"
                    + " empty where there is no count yet.",
            "# confidence: (right + 10 * estimate) / (found + 10), so that an estimate weighs as much as ten counted finds;"
                    + " the estimate itself without a count.",
            "rule\tconfidence\tright\tfound\testimate\tnote");

    private static final String TAGGED = "+tagged";

    private ConfidenceTable() {}

    /**
     * The lines of the table.
     *
     * @param rows the table as it is; rules that the calibration does not have stay as they are
     * @param calibration the counts
     * @throws IllegalArgumentException if the calibration has a rule that the table has not
     */
    public static List<String> lines(List<Map<String, String>> rows, Calibration calibration) {
        Map<String, Calibration.RuleFigures> counts = new TreeMap<>();
        calibration.rules().forEach(rule -> counts.merge(row(rule.rule()), rule, Calibration.RuleFigures::with));
        List<String> lines = new ArrayList<>(HEAD);
        for (Map<String, String> row : rows) {
            Optional<Calibration.RuleFigures> count = Optional.ofNullable(counts.remove(text(row, "rule")));
            lines.add(count.map(figures -> measured(row, figures)).orElseGet(() -> same(row)));
        }
        if (!counts.isEmpty()) {
            throw new IllegalArgumentException("confidence.tsv: no row for " + String.join(", ", counts.keySet()));
        }
        return lines;
    }

    /** What rule and tagger decided together has the confidence of the tagger's own rule. */
    private static String row(String rule) {
        return rule.endsWith(TAGGED) ? rule.substring(0, rule.indexOf('-')) + "-tagged" : rule;
    }

    private static String measured(Map<String, String> row, Calibration.RuleFigures figures) {
        BigDecimal estimate = new BigDecimal(text(row, "estimate"));
        BigDecimal confidence = BigDecimal.valueOf(figures.right())
                .add(estimate.multiply(BigDecimal.valueOf(WEIGHT)))
                .divide(BigDecimal.valueOf(figures.number() + WEIGHT), DIGITS, RoundingMode.HALF_EVEN);
        return String.join(
                "\t",
                text(row, "rule"),
                confidence.stripTrailingZeros().toPlainString(),
                Integer.toString(figures.right()),
                Integer.toString(figures.number()),
                text(row, "estimate"),
                text(row, "note"));
    }

    private static String same(Map<String, String> row) {
        return String.join(
                "\t",
                text(row, "rule"),
                text(row, "confidence"),
                text(row, "right"),
                text(row, "found"),
                text(row, "estimate"),
                text(row, "note"));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
