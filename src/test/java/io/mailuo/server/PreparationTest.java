package io.mailuo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is read of a graph before somebody asks for it. */
class PreparationTest {

    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicInteger running = new AtomicInteger();
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

    private String next() throws InterruptedException {
        return String.valueOf(done.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void isMadeAnewWhenTheGraphHasChanged() throws Exception {
        try (Preparation preparation = new Preparation(changes::get, requests::get, running::get)) {
            preparation.then(() -> done.add("names of " + changes)).then(() -> done.add("texts of " + changes));
            preparation.start();
            assertThat(next()).isEqualTo("names of 0");
            assertThat(next()).isEqualTo("texts of 0");
            assertThat(done.poll(500, TimeUnit.MILLISECONDS))
                    .as("nothing has changed")
                    .isNull();

            changes.incrementAndGet();
            assertThat(next()).isEqualTo("names of 1");
            assertThat(next()).isEqualTo("texts of 1");
        }
    }

    @Test
    void goesOnAfterAStepThatFails() throws Exception {
        try (Preparation preparation = new Preparation(changes::get, requests::get, running::get)) {
            preparation
                    .then(() -> {
                        throw new IllegalStateException("no graph");
                    })
                    .then(() -> done.add("texts of " + changes));
            preparation.start();
            assertThat(next()).isEqualTo("texts of 0");
            changes.incrementAndGet();
            assertThat(next()).isEqualTo("texts of 1");
        }
    }

    @Test
    void waitsWhileManyAsk() throws Exception {
        try (Preparation preparation = new Preparation(changes::get, requests::get, running::get)) {
            preparation.then(() -> done.add("names after " + requests));
            preparation.start();
            for (int i = 0; i < 20; i++) {
                requests.addAndGet(20);
                assertThat(done).isEmpty();
                Thread.sleep(50);
            }
            assertThat(next()).isEqualTo("names after 400");
        }
    }

    @Test
    void waitsWhileALongQuestionIsBeingAnswered() throws Exception {
        try (Preparation preparation = new Preparation(changes::get, requests::get, running::get)) {
            preparation.then(() -> done.add("names"));
            running.incrementAndGet();
            preparation.start();
            assertThat(done.poll(1500, TimeUnit.MILLISECONDS))
                    .as("three stretches without a request")
                    .isNull();

            running.decrementAndGet();
            assertThat(next()).isEqualTo("names");
        }
    }

    @Test
    void doesNotWaitForWhoLooksNowAndThen() throws Exception {
        try (Preparation preparation = new Preparation(changes::get, requests::get, running::get)) {
            preparation.then(() -> done.add("names"));
            preparation.start();
            for (int i = 0; i < 30 && done.isEmpty(); i++) {
                requests.incrementAndGet();
                Thread.sleep(100);
            }
            assertThat(done).containsExactly("names");
        }
    }

    @Test
    void endsWhenItIsClosed() throws Exception {
        Preparation preparation =
                new Preparation(changes::get, requests::get, running::get).then(() -> done.add("names of " + changes));
        preparation.start();
        assertThat(next()).isEqualTo("names of 0");
        preparation.close();
        changes.incrementAndGet();
        assertThat(done.poll(600, TimeUnit.MILLISECONDS)).isNull();
    }
}
