package io.mailuo.endurance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What came of a row of load.
 *
 * @param answers to all clients
 * @param attacks answers to hostile queries
 * @param seconds how long it took
 * @param spent processor time
 */
record Outcome(List<Answer> answers, List<Answer> attacks, double seconds, Spent spent) {

    /**
     * One answer.
     *
     * @param status of HTTP, 0 if the connection failed
     * @param millis time until it was there whole
     */
    record Answer(int status, double millis) {}

    double rate() {
        return good().length / seconds;
    }

    private double[] good() {
        return answers.stream()
                .filter(answer -> answer.status == 200)
                .mapToDouble(Answer::millis)
                .sorted()
                .toArray();
    }

    long errors() {
        return answers.stream().filter(answer -> answer.status != 200).count();
    }

    double percentile(double part) {
        double[] times = good();
        return times.length == 0 ? Double.NaN : times[(int) Math.min(times.length - 1L, (long) (times.length * part))];
    }

    boolean onlyOf(int... statuses) {
        return answers.stream().allMatch(answer -> IntStream.of(statuses).anyMatch(status -> status == answer.status));
    }

    double slowestRefusal() {
        return answers.stream()
                .filter(answer -> answer.status != 200)
                .mapToDouble(Answer::millis)
                .max()
                .orElse(0);
    }

    private static Map<Integer, Long> statuses(List<Answer> of) {
        return of.stream().collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
    }

    /** Milliseconds of a processor for one good answer, with all that goes on beside. */
    private double each(Duration time) {
        return time.toNanos() / 1e6 / Math.max(1, good().length);
    }

    @Override
    public String toString() {
        return String.format(
                "%.0f/s, p50 %.1f ms, p99 %.1f ms, refusals ≤ %.0f ms, %s%s; CPU each: server %.2f ms, client %.2f ms",
                rate(),
                percentile(.5),
                percentile(.99),
                slowestRefusal(),
                statuses(answers),
                attacks.isEmpty() ? "" : ", hostile " + statuses(attacks),
                each(spent.server()),
                each(spent.clients()));
    }
}
