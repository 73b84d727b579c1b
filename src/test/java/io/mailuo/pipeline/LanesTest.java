package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void handsResultsOnInOrder(int jobs) {
        List<Integer> results = new ArrayList<>();
        try (Lanes lanes = new Lanes(jobs)) {
            lanes.run(IntStream.range(0, 1000).iterator(), number -> slow(number) * 2, results::add);
        }
        assertThat(results)
                .isEqualTo(
                        IntStream.range(0, 1000).mapToObj(number -> number * 2).toList());
    }

    @Test
    void hasFewThingsUnderWayWhereResultsAreTakenSlowly() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (Lanes lanes = new Lanes(2)) {
            lanes.run(IntStream.range(0, 2000).iterator(), number -> begun.incrementAndGet(), number -> {
                most.accumulateAndGet(begun.get() - taken.getAndIncrement(), Math::max);
            });
        }
        assertThat(begun).hasValue(2000);
        assertThat(most.get()).isLessThanOrEqualTo(2 * 16 + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void leavesBehindWhatTakesTooLongAndGoesOnWithTheRest(int jobs) {
        List<String> results = new ArrayList<>();
        CountDownLatch never = new CountDownLatch(1);
        try (Lanes lanes = new Lanes(jobs)) {
            lanes.run(
                    IntStream.range(0, 40).iterator(),
                    number -> number % 20 == 5 ? hangs(never) : Integer.toString(number),
                    results::add,
                    Duration.ofMillis(100),
                    number -> number + " is late");
        } finally {
            never.countDown();
        }
        assertThat(results)
                .isEqualTo(IntStream.range(0, 40)
                        .mapToObj(number -> number % 20 == 5 ? number + " is late" : Integer.toString(number))
                        .toList());
    }

    /** As a loop in a library does, which nothing can stop. */
    private static String hangs(CountDownLatch never) {
        while (true) {
            try {
                never.await();
                return "never told";
            } catch (InterruptedException notHeeded) {
                // Goes on.
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void failsWithWhatTheFirstThingFailedWith(int jobs) {
        List<Integer> results = new ArrayList<>();
        try (Lanes lanes = new Lanes(jobs)) {
            assertThatThrownBy(() -> lanes.run(IntStream.range(0, 500).iterator(), LanesTest::failing, results::add))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("100");
        }
        assertThat(results).hasSize(100);
    }

    private static int failing(int number) {
        if (number >= 100) {
            throw new IllegalArgumentException(Integer.toString(number));
        }
        return slow(number);
    }

    @SuppressWarnings("ThreadPriorityCheck") // only to mix up the order
    private static int slow(int number) {
        for (int i = 0; i < number % 7; i++) {
            Thread.yield();
        }
        return number;
    }
}
