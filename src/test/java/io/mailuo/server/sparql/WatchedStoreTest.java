package io.mailuo.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.Sample;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Pages that read the graph without a query leave a line where that took long. */
class WatchedStoreTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(SlowQueries.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(log);
    }

    @Test
    void aSlowReadOfAPageIsALineWithItsReaderAndItsRequest() throws Exception {
        try (GraphStore store = Sample.store();
                MailuoServer server = MailuoServer.start(
                        store, ServerSettings.defaults().at("127.0.0.1", 0).withSlowQuery(Duration.ZERO))) {
            new Client(server).get("/people?format=ttl", "X-Request-Id", "asked-1");

            assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                    .anyMatch(line ->
                            line.matches("slow read: \\d+ ms by server\\.lists\\.Statements for request asked-1"));
        }
    }

    @Test
    void whatIsPreparedBeforeAnybodyAsksLeavesNone() {
        try (GraphStore store = Sample.store()) {
            SlowQueries slow = new SlowQueries(Duration.ZERO);
            assertThat(new WatchedStore(store, slow).<Boolean>read(quads -> true))
                    .isTrue();
            assertThat(slow.count()).isZero();
            assertThat(log.list).isEmpty();
        }
    }

    /** A method with a body of its own in the interface would else be answered there, and not by the store. */
    @Test
    void everyMethodIsHandedOn() {
        assertThat(Arrays.stream(GraphStore.class.getMethods())
                        .filter(method -> !isShorthand(method))
                        .filter(method -> !declares(method)))
                .isEmpty();
    }

    /** Those that call another method of the same name, or one that is handed on. */
    private static boolean isShorthand(Method method) {
        return method.isDefault()
                && ((method.getName().equals("replaceAll") && method.getParameterCount() == 1)
                        || (method.getName().equals("update") && method.getParameterCount() == 3)
                        || (method.getName().equals("manifest") && method.getParameterCount() == 1));
    }

    private static boolean declares(Method method) {
        return Arrays.stream(WatchedStore.class.getDeclaredMethods())
                .anyMatch(own -> own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }
}
