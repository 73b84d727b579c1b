package io.mailuo.endurance;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** How a figure changes over the samples of a run. */
record Trend(List<ServerSample> samples, ToDoubleFunction<ServerSample> figure) {

    double mean() {
        return samples.stream().mapToDouble(figure).average().orElseThrow();
    }

    /** Half of the way from the least to the greatest. */
    double spread() {
        return (samples.stream().mapToDouble(figure).max().orElseThrow()
                        - samples.stream().mapToDouble(figure).min().orElseThrow())
                / 2;
    }

    /** Slope of the line of least squares, in per cent of the mean an hour. */
    double percentAnHour() {
        return 100 * anHour() / mean();
    }

    /** Slope of the line of least squares, in the figure's unit an hour. */
    double anHour() {
        double hours =
                samples.stream().mapToDouble(ServerSample::hours).average().orElseThrow();
        double mean = mean();
        double over = 0;
        double under = 0;
        for (ServerSample sample : samples) {
            over += (sample.hours() - hours) * (figure.applyAsDouble(sample) - mean);
            under += (sample.hours() - hours) * (sample.hours() - hours);
        }
        return under == 0 ? 0 : over / under;
    }
}
