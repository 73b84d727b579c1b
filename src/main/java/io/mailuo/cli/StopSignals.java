package io.mailuo.cli;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jline.utils.Signals;

/**
 * The signals that ask a server to stop: that of a supervisor, and Ctrl-C. They end a wait, so that the process stops in order and
 * with exit status 0; Java's own way is to end with 143 or 130, which a supervisor takes for a failure. A second one ends the
 * process at once.
 */
final class StopSignals {

    private final CountDownLatch first = new CountDownLatch(1);

    private StopSignals() {}

    /** Begins to listen. Where the platform lets nobody listen, Java's own way stays. */
    static StopSignals listen() {
        StopSignals signals = new StopSignals();
        for (String name : List.of("TERM", "INT")) {
            Signals.register(name, signals::received);
        }
        return signals;
    }

    private void received() {
        if (first.getCount() == 0) {
            Runtime.getRuntime().halt(ExitStatus.FAILED);
        }
        first.countDown();
    }

    /** Waits for the first of them. */
    void await() throws InterruptedException {
        first.await();
    }
}
