package io.mailuo.endurance;

import java.time.Duration;

/**
 * Processor time that the server and its clients have taken since their start.
 *
 * @param server of the server's process
 * @param clients of this process
 */
record Spent(Duration server, Duration clients) {

    static Spent by(ProcessHandle server) {
        return new Spent(of(server), of(ProcessHandle.current()));
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    Spent since(Spent before) {
        return new Spent(server.minus(before.server), clients.minus(before.clients));
    }
}
