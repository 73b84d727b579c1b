package io.mailuo.server.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A text of 100,000 characters with thousands of mentions. */
class LongArticleTest {

    private static final int MENTIONS = 4_000;
    private static final int FACTS = 300;
    private static final String[] KINDS = {"person", "organisation", "programme", "place"};

    @Test
    void isReadWholeAndSentInFewBytes() throws Exception {
        Random random = new Random(1);
        String text = IntStream.range(0, 100_000)
                .mapToObj(i -> i % 180 == 179 ? "\n" : Character.toString(0x4E00 + random.nextInt(2_000)))
                .collect(Collectors.joining());
        MadeArticle made = new MadeArticle(text, 0);
        for (int i = 0; i < MENTIONS; i++) {
            int start = random.nextInt(99_000);
            made.mention(KINDS[i % 4], "名" + i % 400, new Stretch(start, start + 2 + random.nextInt(8)));
        }
        for (int i = 0; i < FACTS; i++) {
            int start = random.nextInt(99_000);
            made.tie("名" + 4 * i % 400, "名" + (4 * i + 2) % 400, "0.8", new Stretch(start, start + 60));
        }
        try (GraphStore store = made.store();
                MailuoServer server =
                        MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0))) {
            Client client = new Client(server);
            assertThat(Objects.requireNonNull(
                                    Jsoup.parse(client.get(MadeArticle.PATH).body())
                                            .getElementById("text"))
                            .wholeText())
                    .isEqualTo(text);
            int bytes = client
                    .get(MadeArticle.PATH, "Accept-Encoding", "gzip")
                    .headers()
                    .firstValueAsLong("Content-Length")
                    .stream()
                    .mapToInt(Math::toIntExact)
                    .sum();
            assertThat(bytes).isBetween(1, 400_000);
        }
    }
}
