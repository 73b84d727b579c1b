package io.mailuo.server;

import io.mailuo.server.graph.Counts;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.log.Running;
import io.mailuo.server.sparql.SlowQueries;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts requests, for {@code /metrics} in the text format of Prometheus. */
final class Traffic {

    private static final double[] BOUNDS = {0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30};

    /** One row of counters: requests of one kind with one status. */
    private record Key(String area, int status) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byArea = area.compareTo(other.area);
            return byArea != 0 ? byArea : Integer.compare(status, other.status);
        }
    }

    /** Area of the endpoint. */
    private static final String ENDPOINT = "sparql";

    private final SlowQueries slow;
    private final Running running;
    private final SortedMap<Key, Long> requests = new TreeMap<>();
    private final long[] buckets = new long[BOUNDS.length];
    private long total;
    private double seconds;

    /**
     * Counters at zero.
     *
     * @param slow counts the queries that took long, which are told beside the requests
     * @param running counts the requests that are being answered
     */
    Traffic(SlowQueries slow, Running running) {
        this.slow = slow;
        this.running = running;
    }

    /**
     * Counts a request.
     *
     * @param area first part of the path, one of a few
     */
    synchronized void count(String area, int status, Duration took) {
        requests.merge(new Key(area, status), 1L, Long::sum);
        double now = took.toNanos() / 1e9;
        for (int i = 0; i < BOUNDS.length; i++) {
            if (now <= BOUNDS[i]) {
                buckets[i]++;
            }
        }
        total++;
        seconds += now;
    }

    /** Number of requests answered so far. */
    synchronized long requests() {
        return total;
    }

    /** The counters as text, with those of the graph. */
    synchronized String text(Counts counts) {
        StringBuilder out = new StringBuilder();
        out.append("# HELP mailuo_requests_total Requests answered.\n# TYPE mailuo_requests_total counter\n");
        requests.forEach((key, count) -> out.append("mailuo_requests_total{area=\"")
                .append(key.area)
                .append("\",status=\"")
                .append(key.status)
                .append("\"} ")
                .append(count)
                .append('\n'));
        out.append("# HELP mailuo_request_seconds Time to answer.\n# TYPE mailuo_request_seconds histogram\n");
        for (int i = 0; i < BOUNDS.length; i++) {
            bucket(out, Double.toString(BOUNDS[i]), buckets[i]);
        }
        bucket(out, "+Inf", total);
        out.append("mailuo_request_seconds_sum ").append(seconds).append('\n');
        out.append("mailuo_request_seconds_count ").append(total).append('\n');
        out.append("# HELP mailuo_slow_queries_total Queries that took ")
                .append(slow.threshold().toMillis())
                .append(" ms or longer.\n# TYPE mailuo_slow_queries_total counter\n");
        out.append("mailuo_slow_queries_total ").append(slow.count()).append('\n');
        queries(out);
        gauge(out, "mailuo_quads", "Quads in the graph.", counts.quads());
        out.append("# HELP mailuo_things Things in the graph by type.\n# TYPE mailuo_things gauge\n");
        counts.kinds()
                .forEach((kind, count) -> out.append("mailuo_things{type=\"")
                        .append(Glossary.lastPart(kind.getURI()))
                        .append("\"} ")
                        .append(count)
                        .append('\n'));
        return out.toString();
    }

    /** What became of the queries at the endpoint, by the status that they were answered with. */
    private void queries(StringBuilder out) {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        requests.forEach((key, count) -> {
            if (key.area.equals(ENDPOINT)) {
                outcomes.merge(Outcome.of(key.status), count, Long::sum);
            }
        });
        out.append("# HELP mailuo_queries_total Queries at the endpoint by what became of them.\n")
                .append("# TYPE mailuo_queries_total counter\n");
        for (Outcome outcome : Outcome.values()) {
            out.append("mailuo_queries_total{outcome=\"")
                    .append(outcome.name().toLowerCase(Locale.ROOT))
                    .append("\"} ")
                    .append(outcomes.getOrDefault(outcome, 0L))
                    .append('\n');
        }
        gauge(out, "mailuo_queries_running", "Queries at the endpoint that are being answered.", running.queries());
        gauge(out, "mailuo_requests_running", "Requests that are being answered.", running.requests());
    }

    /** What becomes of a query. */
    private enum Outcome {
        ANSWERED,
        REFUSED,
        TIMED_OUT,
        FAILED;

        /** 503 is what the endpoint answers when the time for a query is over. */
        static Outcome of(int status) {
            if (status < 400) {
                return ANSWERED;
            }
            if (status < 500) {
                return REFUSED;
            }
            return status == 503 ? TIMED_OUT : FAILED;
        }
    }

    private static void gauge(StringBuilder out, String name, String help, long value) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(" gauge\n");
        out.append(name).append(' ').append(value).append('\n');
    }

    private static void bucket(StringBuilder out, String bound, long count) {
        out.append("mailuo_request_seconds_bucket{le=\"")
                .append(bound)
                .append("\"} ")
                .append(count)
                .append('\n');
    }
}
