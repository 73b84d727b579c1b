package io.mailuo.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import io.mailuo.server.log.AccessLog;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** The options that say what a server logs, and how; all of it goes to standard error. */
final class LogOptions {

    /** Forms of the log. */
    enum Form {
        text,
        json
    }

    /** What could end a line, steer a terminal or turn the direction of writing. */
    private static final String HIDDEN = "{'[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+',' '}";

    /** A log line is one line whatever it quotes, failures and where they happened among it. */
    private static final String PATTERN =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0} [%X{request:--}] %replace(%msg %ex)" + HIDDEN + "%n";

    @Option(
            names = "--log",
            paramLabel = "FORM",
            defaultValue = "text",
            description = {
                "Form of the log on standard error: text, or json for an object a line; default: ${DEFAULT-VALUE}.",
                "日志格式：text 或每行一个 JSON 对象。"
            })
    private Form form = Form.text;

    @Option(names = "--access-log", description = "Log each request: method, path, status, time, client. 记录每个请求。")
    private boolean access;

    /** Whether each request is logged. */
    boolean access() {
        return access;
    }

    /** Lets the log of this process have its form from now on. */
    void apply() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        root.addAppender(QuietLogging.toStandardError(context, encoder(context)));
        context.getLogger("io.mailuo.server.intake").setLevel(Level.INFO);
        context.getLogger(AccessLog.NAME).setLevel(Level.INFO);
    }

    /** Of the chosen form; not started. */
    Encoder<ILoggingEvent> encoder(LoggerContext context) {
        EncoderBase<ILoggingEvent> encoder;
        if (form == Form.json) {
            JsonEncoder json = new JsonEncoder();
            json.setWithFormattedMessage(true);
            json.setWithMessage(false);
            json.setWithArguments(false);
            json.setWithContext(false);
            json.setWithNanoseconds(false);
            json.setWithSequenceNumber(false);
            encoder = json;
        } else {
            PatternLayoutEncoder text = new PatternLayoutEncoder();
            text.setPattern(PATTERN);
            encoder = text;
        }
        encoder.setContext(context);
        return encoder;
    }
}
