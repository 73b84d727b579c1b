package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.log.RequestIds;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Forms of the log. */
class LogOptionsTest {

    /** Ends the line, colours what follows, clears a line by a control character of Latin-1, turns the direction. */
    private static final String HOSTILE = "a\r\n2026-01-01 ERROR b\u001b[31m c\u009b2K d\u202e e\u2028f";

    /** A command with the options. */
    @Command
    private static final class Options {

        @CommandLine.Mixin
        private final LogOptions log = new LogOptions();
    }

    private static String line(String... arguments) {
        Options options = new Options();
        new CommandLine(options).parseArgs(arguments);
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter());
        Encoder<ILoggingEvent> encoder = options.log.encoder(context);
        encoder.start();
        MDC.put(RequestIds.KEY, "proxy-17");
        return new String(
                encoder.encode(new LoggingEvent(
                        LogOptionsTest.class.getName(),
                        context.getLogger("io.mailuo.server.X"),
                        Level.ERROR,
                        "{} failed",
                        new IllegalStateException(HOSTILE),
                        new Object[] {HOSTILE})),
                StandardCharsets.UTF_8);
    }

    @AfterEach
    void forget() {
        MDC.remove(RequestIds.KEY);
    }

    @Test
    void textIsOneLineAnEventWithTheNameOfItsRequestAndNothingThatSteersATerminal() {
        assertThat(line())
                .matches("[^ ]+ ERROR X \\[proxy-17\\] a 2026-01-01 ERROR b .* failed .*IllegalStateException.*\n")
                .hasLineCount(1)
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}&&[^\n]]");
    }

    @Test
    void jsonIsOneObjectAnEventWithTheNameOfItsRequest() {
        String line = line("--log", "json");

        assertThat(line.strip()).hasLineCount(1);
        JsonObject event = JsonParser.parseString(line).getAsJsonObject();
        assertThat(event.get("level").getAsString()).isEqualTo("ERROR");
        assertThat(event.get("formattedMessage").getAsString()).isEqualTo(HOSTILE + " failed");
        assertThat(event.getAsJsonObject("mdc").get("request").getAsString()).isEqualTo("proxy-17");
        assertThat(event.getAsJsonObject("throwable").get("message").getAsString())
                .isEqualTo(HOSTILE);
    }
}
