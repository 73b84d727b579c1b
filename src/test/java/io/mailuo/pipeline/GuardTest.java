package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What one file does to the program, and what the others notice of it. */
class GuardTest {

    private final Guard guard = new Guard();
    private final AtomicInteger tries = new AtomicInteger();

    /** Fails for want of memory so many times. */
    private String work(int failures) {
        if (tries.getAndIncrement() < failures) {
            throw new OutOfMemoryError("Java heap space");
        }
        return "done";
    }

    @Test
    void aFileForWhichMemoryWasNotEnoughIsTriedOnceMore() {
        assertThat(guard.run(() -> work(1), () -> "too large")).isEqualTo("done");
        assertThat(tries).hasValue(2);
    }

    @Test
    void aFileForWhichMemoryIsNeverEnoughIsRejected() {
        assertThat(guard.run(() -> work(5), () -> "too large")).isEqualTo("too large");
        assertThat(tries).hasValue(2);
        assertThat(Guard.tooMuchMemory("a.txt").message()).contains("a.txt", "MAILUO_OPTS=-Xmx2g");
    }

    @Test
    void theSecondTryHasNothingBesideIt() throws Exception {
        CountDownLatch under = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger besides = new AtomicInteger();
        CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> guard.run(
                () -> {
                    besides.incrementAndGet();
                    under.countDown();
                    await(go);
                    besides.decrementAndGet();
                    return "other";
                },
                () -> "too large"));
        await(under);
        CompletableFuture<String> large = CompletableFuture.supplyAsync(() -> guard.run(
                () -> {
                    if (tries.getAndIncrement() == 0) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return besides.get() == 0 ? "alone" : "not alone";
                },
                () -> "too large"));
        while (tries.get() == 0) {
            Thread.sleep(1);
        }
        assertThat(large).isNotDone();
        go.countDown();
        assertThat(List.of(other.get(10, TimeUnit.SECONDS), large.get(10, TimeUnit.SECONDS)))
                .containsExactly("other", "alone");
    }

    @Test
    void whatIsNoWantOfMemoryIsNotTriedAgain() {
        assertThatThrownBy(() -> guard.run(
                        () -> {
                            tries.incrementAndGet();
                            throw new IllegalStateException("a defect");
                        },
                        () -> "too large"))
                .hasMessage("a defect");
        assertThat(tries).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
