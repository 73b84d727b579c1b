package io.mailuo.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows an evaluation as lines of text. */
public final class ScoreTable {

    private static final int MACRO_WIDTH = 43;

    private ScoreTable() {}

    /** The figures, one line a kind, with a heading and the macro F1 below. */
    public static List<String> figures(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format("%-26s%6s%7s%6s%8s%8s%8s  of the hits", "kind", "gold", "found", "hit", "P", "R", "F1"));
        for (Score score : evaluation.scores()) {
            String shares = score.shares().entrySet().stream()
                    .map(share -> share.getKey() + "=" + decimals(share.getValue()))
                    .collect(Collectors.joining(" "));
            lines.add(String.format(
                    "%-26s%6d%7d%6d%8s%8s%8s  %s",
                    score.kind(),
                    score.gold(),
                    score.found(),
                    score.hit(),
                    decimals(score.precision()),
                    decimals(score.recall()),
                    decimals(score.f1()),
                    shares));
        }
        lines.add(String.format("%-26s%" + MACRO_WIDTH + "s", "macro F1", decimals(evaluation.macroF1())));
        return lines;
    }

    /** What was missed and falsely found: kind, {@code missed} or {@code false}, article and item, separated by tabs. */
    public static List<String> faults(Evaluation evaluation) {
        return evaluation.faults().stream()
                .map(fault -> String.join("\t", fault.kind(), fault.what(), fault.article(), fault.item()))
                .toList();
    }

    /** Three decimals of the exact binary value, ties to even; {@link String#format} would round the written form. */
    private static String decimals(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
