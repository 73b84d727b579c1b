package io.mailuo.server.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mailuo.server.web.RequestFailed;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Long queries take turns, short ones do not wait. */
class LongQueriesTest {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    /** Of which two may be long, in one place; a query works all the time. */
    private static LongQueries queries(Duration shortTime, Duration slice) {
        return new LongQueries(2, 1, shortTime, slice, System::nanoTime);
    }

    private static boolean goesOn(Turn turn, long patience) {
        long now = System.nanoTime();
        return turn.goesOn(now, now + patience);
    }

    @Test
    void aShortQueryNeedsNoPlace() {
        LongQueries queries = queries(Duration.ZERO, Duration.ZERO);
        Turn before = queries.begin();
        assertThat(goesOn(before, MINUTE)).isTrue();

        Turn shortOne = queries(Duration.ofMinutes(1), Duration.ZERO).begin();
        assertThat(goesOn(shortOne, 0)).isTrue();
    }

    @Test
    void aLongOneWaitsUntilItsTimeIsOver() {
        LongQueries queries = queries(Duration.ZERO, Duration.ZERO);
        Turn first = queries.begin();
        Turn second = queries.begin();
        assertThat(goesOn(first, MINUTE)).isTrue();

        assertThat(goesOn(second, 1_000)).isFalse();
    }

    @Test
    void aPlaceIsHandedOnWhileOthersWaitAndComesBack() throws Exception {
        LongQueries queries = queries(Duration.ZERO, Duration.ZERO);
        Turn first = queries.begin();
        assertThat(goesOn(first, MINUTE)).isTrue();
        Turn second = queries.begin();
        CompletableFuture<Boolean> waits = CompletableFuture.supplyAsync(() -> goesOn(second, MINUTE));
        while (!queries.awaited()) {
            Thread.onSpinWait();
        }
        CompletableFuture<Boolean> back = CompletableFuture.supplyAsync(() -> goesOn(first, MINUTE));

        assertThat(waits.get(10, TimeUnit.SECONDS))
                .as("the second has the place")
                .isTrue();
        assertThat(back).as("the first waits for it").isNotDone();
        second.end();
        assertThat(back.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatEndsLeavesItsPlaceOnce() {
        LongQueries queries = queries(Duration.ZERO, Duration.ZERO);
        Turn first = queries.begin();
        assertThat(goesOn(first, MINUTE)).isTrue();
        first.end();
        first.end();

        assertThat(goesOn(queries.begin(), 1_000)).isTrue();
        assertThat(goesOn(queries.begin(), 1_000)).isFalse();
    }

    @Test
    void aQueryThatWaitsForTheProcessorIsNoLongOne() {
        LongQueries queries = new LongQueries(0, 0, Duration.ofNanos(1), Duration.ZERO, () -> 7);
        Turn idle = queries.begin();
        assertThat(goesOn(idle, 0)).isTrue();
        assertThat(goesOn(idle, 0)).isTrue();
    }

    @Test
    void moreLongOnesThanThereIsRoomForAreRefused() {
        LongQueries queries = queries(Duration.ZERO, Duration.ZERO);
        Turn first = queries.begin();
        Turn second = queries.begin();
        Turn third = queries.begin();
        assertThat(goesOn(first, MINUTE)).isTrue();
        assertThat(goesOn(second, 1_000)).isFalse();

        assertThatExceptionOfType(RequestFailed.class)
                .isThrownBy(() -> goesOn(third, MINUTE))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(503));
        first.end();
        assertThat(goesOn(third, MINUTE)).isTrue();
    }

    @Test
    void aSliceIsNotCutShort() {
        LongQueries queries = queries(Duration.ZERO, Duration.ofMinutes(1));
        Turn first = queries.begin();
        assertThat(goesOn(first, MINUTE)).isTrue();
        CompletableFuture<Boolean> waits = CompletableFuture.supplyAsync(() -> goesOn(queries.begin(), MINUTE));
        while (!queries.awaited()) {
            Thread.onSpinWait();
        }

        assertThat(goesOn(first, MINUTE)).isTrue();
        assertThat(waits).isNotDone();
        first.end();
        assertThat(waits.join()).isTrue();
    }
}
