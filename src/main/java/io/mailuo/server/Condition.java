package io.mailuo.server;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Whether a server wants requests. It does from its start until something is told here that speaks against it. */
final class Condition {

    private final AtomicReference<Optional<String>> fault = new AtomicReference<>(Optional.empty());

    /** From now on no more requests are to be sent here; the first reason given stands. */
    void notReady(String why) {
        fault.compareAndSet(Optional.empty(), Optional.of(why));
    }

    /** Why no requests are wanted; empty if they are. */
    Optional<String> fault() {
        return fault.get();
    }
}
