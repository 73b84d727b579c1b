package io.mailuo.evaluate;

import java.util.List;

/**
 * How well a graph agrees with gold files.
 *
 * @param scores one a kind, in the order of {@link Tables#QUERIES}
 * @param faults what was missed and falsely found, by kind, missed first
 * @param judgements what was found, by kind, right or wrong, with the rules that found it
 */
public record Evaluation(List<Score> scores, List<Fault> faults, List<Judgement> judgements) {

    public Evaluation {
        scores = List.copyOf(scores);
        faults = List.copyOf(faults);
        judgements = List.copyOf(judgements);
    }

    /** How well the confidence of what was found agrees with how often it is right. */
    public Calibration calibration() {
        return Calibration.of(judgements);
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
