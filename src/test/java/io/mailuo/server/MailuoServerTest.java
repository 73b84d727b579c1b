package io.mailuo.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.store.GraphStore;
import org.junit.jupiter.api.Test;

class MailuoServerTest {

    @Test
    void runs() throws Exception {
        try (GraphStore store = Sample.store();
                MailuoServer server =
                        MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 3930))) {
            assertThat(server.port()).isEqualTo(3930);
            if (System.getenv("MAILUO_LOOK") != null) {
                Thread.sleep(Long.parseLong(System.getenv("MAILUO_LOOK")));
            }
        }
    }
}
