package io.mailuo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private final ExecutorService workers = Workers.begin(1, "workers-test");
    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void theEndWaitsForWhatIsBeingDoneAndDoesNotDisturbIt() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        workers.execute(() -> {
            begun.countDown();
            writeForAWhile();
        });
        begun.await();

        Workers.end(workers);

        assertThat(done).hasValue(1);
    }

    @Test
    void whoWasInterruptedMeanwhileWaitsAllTheSameAndIsTold() {
        workers.execute(this::writeForAWhile);
        Thread.currentThread().interrupt();

        Workers.end(workers);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).hasValue(1);
    }

    private void writeForAWhile() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
            done.incrementAndGet();
        } catch (InterruptedException disturbed) {
            Thread.currentThread().interrupt();
        }
    }
}
