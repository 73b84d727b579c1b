package io.mailuo.server.log;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each request, if it is wanted: method, path, status, time and address of the client. What was asked behind
 * the path is left out, for people's searches are nobody's business and a secret may stand there.
 */
public final class AccessLog {

    /** Name of the logger, by which the lines can be told from others. */
    public static final String NAME = "access";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);

    private final boolean wanted;

    /** @param wanted whether there is to be such a log */
    public AccessLog(boolean wanted) {
        this.wanted = wanted;
    }

    /**
     * Logs an answered request.
     *
     * @param path as it was sent, percent-encoded
     */
    public void answered(String method, String path, String client, int status, Duration took) {
        if (wanted) {
            LOG.atInfo()
                    .addKeyValue("method", method)
                    .addKeyValue("path", path)
                    .addKeyValue("status", status)
                    .addKeyValue("milliseconds", took.toMillis())
                    .addKeyValue("client", client)
                    .log("{} {} {} {} ms {}", method, path, status, took.toMillis(), client);
        }
    }
}
