package io.mailuo.server.front;

import java.time.Duration;
import java.util.Set;

/**
 * What the front of a server lets through.
 *
 * @param names names of the host under which it may be asked, besides {@code localhost}, the address that it listens on,
 *     the host of the base of IRIs and addresses in numbers; a foreign name leads to it only by mistake or by DNS rebinding
 * @param behindProxy whether a proxy stands before it and says in {@code X-Forwarded-For} who asks; what anybody else says
 *     there does not count
 * @param idle how long a connection may neither send nor take anything
 * @param running requests that are answered at once
 * @param runningOfOne requests of one client that are answered at once; more of them wait
 * @param waitingOfOne requests of one client that run or wait; more of them are refused with 429
 * @param turn how long a request may wait for its turn before it is refused with 503
 */
public record FrontSettings(
        Set<String> names,
        boolean behindProxy,
        Duration idle,
        int running,
        int runningOfOne,
        int waitingOfOne,
        Duration turn) {

    public FrontSettings {
        names = Set.copyOf(names);
    }

    /** No more names, no proxy; 16 requests at once, 8 of one client, 128 of one client with those that wait 5 seconds. */
    public static FrontSettings defaults() {
        return new FrontSettings(Set.of(), false, Duration.ofSeconds(20), 16, 8, 128, Duration.ofSeconds(5));
    }

    /** The same with more names of the host. */
    public FrontSettings withNames(Set<String> more) {
        return new FrontSettings(more, behindProxy, idle, running, runningOfOne, waitingOfOne, turn);
    }

    /** The same behind a proxy or not. */
    public FrontSettings behindProxy(boolean behind) {
        return new FrontSettings(names, behind, idle, running, runningOfOne, waitingOfOne, turn);
    }

    /** The same with other patience. */
    public FrontSettings withIdle(Duration newIdle) {
        return new FrontSettings(names, behindProxy, newIdle, running, runningOfOne, waitingOfOne, turn);
    }

    /** The same with other numbers of requests of one client. */
    public FrontSettings withRequestsOfOne(int newRunning, int newWaiting) {
        return new FrontSettings(names, behindProxy, idle, running, newRunning, newWaiting, turn);
    }
}
