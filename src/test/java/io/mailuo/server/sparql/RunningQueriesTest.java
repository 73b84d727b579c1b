package io.mailuo.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

/** Who watches over queries that do not end. */
class RunningQueriesTest {

    private static final Query QUERY = QueryFactory.create("ASK {}");
    private static final Duration MOMENT = Duration.ofMillis(50);

    @Test
    void aQueryPastItsTimeAndGraceIsToldOnce() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        RunningQueries queries = new RunningQueries(
                () -> {
                    times.incrementAndGet();
                    told.countDown();
                },
                MOMENT);
        queries.begin(QUERY, MOMENT);
        queries.start();
        try {
            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(4 * MOMENT.toMillis());
            assertThat(times).hasValue(1);
            assertThat(queries.stuck()).isTrue();
        } finally {
            queries.end();
            queries.stop();
        }
    }

    @Test
    void aQueryThatEndsInItsGraceIsNone() throws Exception {
        AtomicInteger times = new AtomicInteger();
        RunningQueries queries = new RunningQueries(times::incrementAndGet, MOMENT);
        queries.start();
        try {
            queries.begin(QUERY, MOMENT.multipliedBy(4));
            Thread.sleep(3 * MOMENT.toMillis());
            queries.end();
            Thread.sleep(4 * MOMENT.toMillis());
            assertThat(times).hasValue(0);
            assertThat(queries.count()).isZero();
        } finally {
            queries.stop();
        }
    }
}
