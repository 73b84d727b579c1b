package io.mailuo.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/** Medians: a shared machine has slow moments, and a slow moment is no property of a program. */
final class Medians {

    private Medians() {}

    /**
     * Two sides measured in turn.
     *
     * @param ours median of our side
     * @param theirs median of the other
     * @param ratio median of ours over theirs, pair by pair
     */
    record Pair(double ours, double theirs, double ratio) {}

    /** Measures two sides in turn, after one round that does not count. */
    static Pair alternate(int rounds, DoubleSupplier ours, DoubleSupplier theirs) {
        double[] one = new double[rounds];
        double[] other = new double[rounds];
        for (int i = -1; i < rounds; i++) {
            int round = Math.max(i, 0); // what the round before the first gave is overwritten
            one[round] = ours.getAsDouble();
            other[round] = theirs.getAsDouble();
        }
        double[] ratios = new double[rounds];
        Arrays.setAll(ratios, i -> one[i] / other[i]);
        return new Pair(median(one), median(other), median(ratios));
    }

    /** Measures one side. */
    static double of(int rounds, DoubleSupplier measured) {
        return median(DoubleStream.generate(measured).limit(rounds).toArray());
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static String shown(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }
}
