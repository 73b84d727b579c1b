package io.mailuo.server;

import java.util.Optional;
import java.util.function.Supplier;

/** Whether a server wants requests. It does from its start until something is told here that speaks against it. */
final class Condition {

    private volatile Optional<String> fault = Optional.empty();
    private volatile Supplier<Optional<String>> writes = Optional::empty;

    /** From now on no more requests are to be sent here; the first reason given stands. */
    synchronized void notReady(String why) {
        if (fault.isEmpty()) {
            fault = Optional.of(why);
        }
    }

    /** From now on articles are taken; whether they can be, the supplier says. */
    void writes(Supplier<Optional<String>> why) {
        writes = why;
    }

    /** Why no articles can be taken; empty if they can, or were never meant to be. */
    Optional<String> writesFault() {
        return writes.get();
    }

    /** Why no requests are wanted; empty if they are. */
    Optional<String> fault() {
        return fault;
    }
}
