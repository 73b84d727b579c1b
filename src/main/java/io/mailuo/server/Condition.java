package io.mailuo.server;

import java.util.Optional;

/** Whether a server wants requests. It does from its start until something is told here that speaks against it. */
final class Condition {

    private volatile Optional<String> fault = Optional.empty();

    /** From now on no more requests are to be sent here; the first reason given stands. */
    synchronized void notReady(String why) {
        if (fault.isEmpty()) {
            fault = Optional.of(why);
        }
    }

    /** Why no requests are wanted; empty if they are. */
    Optional<String> fault() {
        return fault;
    }
}
