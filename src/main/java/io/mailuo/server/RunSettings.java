package io.mailuo.server;

import io.mailuo.server.intake.WriteSettings;
import java.time.Duration;
import java.util.Optional;

/**
 * How a server is run, beside how it answers.
 *
 * @param drain how long requests that have begun may go on when the server is stopped
 * @param accessLog whether each request gets a line in the log
 * @param writes where and from whom articles are taken; empty if nobody may change anything, which is the rule
 */
public record RunSettings(Duration drain, boolean accessLog, Optional<WriteSettings> writes) {

    /** Ten seconds to drain, no log of requests, no writes. */
    public static RunSettings defaults() {
        return new RunSettings(Duration.ofSeconds(10), false, Optional.empty());
    }

    /** The same with another time to drain. */
    public RunSettings withDrain(Duration newDrain) {
        return new RunSettings(newDrain, accessLog, writes);
    }

    /** The same with or without a log of requests. */
    public RunSettings withAccessLog(boolean wanted) {
        return new RunSettings(drain, wanted, writes);
    }

    /** The same with writes. */
    public RunSettings withWrites(WriteSettings allowed) {
        return new RunSettings(drain, accessLog, Optional.of(allowed));
    }
}
