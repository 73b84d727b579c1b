package io.mailuo.nlp.tag;

import java.util.List;

/**
 * The curve from a margin to the share of spans with that margin that are right.
 *
 * @param slope how fast it rises
 * @param offset its height at margin 0, in log-odds
 */
record Logistic(float slope, float offset) {

    /**
     * A span of known truth.
     *
     * @param margin by how much the tagger preferred it
     * @param right whether it was right
     */
    record Trial(double margin, boolean right) {}

    private static final int STEPS = 60;

    double at(double margin) {
        return 1 / (1 + StrictMath.exp(-(slope * margin + offset)));
    }

    /** The curve that makes the trials most likely, by Newton's method (Platt 1999), with one right and one wrong trial added. */
    static Logistic fit(List<Trial> trials) {
        double mean = trials.stream().mapToDouble(Trial::margin).average().orElse(1);
        double slope = 0;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double g0 = 0;
            double g1 = 0;
            double h00 = 1e-3;
            double h01 = 0;
            double h11 = 1e-3;
            for (Trial trial : trials) {
                double x = trial.margin() / mean;
                double p = 1 / (1 + StrictMath.exp(-(slope * x + offset)));
                double error = (trial.right() ? 1 : 0) - p;
                double weight = p * (1 - p);
                g0 += error;
                g1 += error * x;
                h00 += weight;
                h01 += weight * x;
                h11 += weight * x * x;
            }
            double determinant = h00 * h11 - h01 * h01;
            offset += limited((h11 * g0 - h01 * g1) / determinant);
            slope += limited((h00 * g1 - h01 * g0) / determinant);
        }
        return new Logistic((float) (slope / mean), (float) offset);
    }

    private static double limited(double step) {
        return Math.max(-1, Math.min(1, step));
    }
}
