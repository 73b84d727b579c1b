package io.mailuo.server;

import io.mailuo.server.graph.Counts;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.sparql.SlowQueries;
import java.time.Duration;
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

    private final SlowQueries slow;
    private final SortedMap<Key, Long> requests = new TreeMap<>();
    private final long[] buckets = new long[BOUNDS.length];
    private long total;
    private double seconds;

    /** @param slow counts the queries that took long, which are told beside the requests */
    Traffic(SlowQueries slow) {
        this.slow = slow;
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
        out.append("# HELP mailuo_triples Triples in the graph.\n# TYPE mailuo_triples gauge\n");
        out.append("mailuo_triples ").append(counts.triples()).append('\n');
        out.append("# HELP mailuo_things Things in the graph by type.\n# TYPE mailuo_things gauge\n");
        counts.kinds()
                .forEach((kind, count) -> out.append("mailuo_things{type=\"")
                        .append(Glossary.lastPart(kind.getURI()))
                        .append("\"} ")
                        .append(count)
                        .append('\n'));
        return out.toString();
    }

    private static void bucket(StringBuilder out, String bound, long count) {
        out.append("mailuo_request_seconds_bucket{le=\"")
                .append(bound)
                .append("\"} ")
                .append(count)
                .append('\n');
    }
}
