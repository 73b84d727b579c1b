package io.mailuo.evaluate;

import java.util.List;

/**
 * How well a graph agrees with gold files.
 *
 * @param scores one a kind, in the order of {@link Tables#QUERIES}
 * @param faults what was missed and falsely found, by kind, missed first
 */
public record Evaluation(List<Score> scores, List<Fault> faults) {

    public Evaluation {
        scores = List.copyOf(scores);
        faults = List.copyOf(faults);
    }

    /** Mean of the kinds' F1. */
    public double macroF1() {
        double sum = 0;
        for (Score score : scores) {
            sum += score.f1();
        }
        return sum / scores.size();
    }
}
