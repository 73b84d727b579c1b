package io.mailuo.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.intake.Door.Answer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and how long others wait. */
class DoorTest {

    private static final String SECRET = "correct-horse-battery";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Door door;

    private final AtomicLong clock = new AtomicLong();

    @BeforeEach
    void open() throws Exception {
        door = new Door(WritersFile.of(folder, "newsroom", SECRET), clock::get);
    }

    private Answer knock(String client, String header) throws InterruptedException {
        return door.knock(client, Presented.in(header));
    }

    private static String basic(String text) {
        return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void letsAWriterInByTokenAndByPassword() throws Exception {
        assertThat(knock("a", "Bearer newsroom." + SECRET)).isEqualTo(new Answer.Welcome("newsroom"));
        assertThat(knock("a", basic("newsroom:" + SECRET))).isEqualTo(new Answer.Welcome("newsroom"));
        assertThat(knock("a", "bearer newsroom." + SECRET)).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void letsNobodyElseIn() throws Exception {
        assertThat(knock("a", "Bearer newsroom." + SECRET + "x")).isInstanceOf(Answer.Wrong.class);
        assertThat(knock("b", "Bearer other." + SECRET)).isInstanceOf(Answer.Wrong.class);
        assertThat(knock("c", "Bearer newsroom.")).isInstanceOf(Answer.Wrong.class);
        assertThat(knock("d", "Bearer " + SECRET)).isEqualTo(new Answer.Wrong(Duration.ZERO));
        assertThat(knock("d", "Basic ???")).isEqualTo(new Answer.Wrong(Duration.ZERO));
        assertThat(knock("d", "Digest newsroom")).isEqualTo(new Answer.Wrong(Duration.ZERO));
        assertThat(door.knock("d", Optional.empty())).isEqualTo(new Answer.Wrong(Duration.ZERO));
    }

    @Test
    void eachWrongSecretMakesItsClientWaitTwiceAsLong() throws Exception {
        long[] delays = {500, 1000, 2000, 4000};
        for (long delay : delays) {
            assertThat(knock("a", "Bearer newsroom.wrong")).isEqualTo(new Answer.Wrong(Duration.ofMillis(delay)));
            clock.addAndGet(Duration.ofMillis(delay).toNanos() - 1);
            assertThat(knock("a", "Bearer newsroom." + SECRET)).isInstanceOf(Answer.Later.class);
            clock.addAndGet(1);
        }
        assertThat(knock("b", "Bearer newsroom.wrong")).isEqualTo(new Answer.Wrong(Duration.ofMillis(500)));
        for (int i = 0; i < 20; i++) {
            clock.addAndGet(Duration.ofMinutes(5).toNanos());
            assertThat(knock("a", "Bearer newsroom.wrong")).isInstanceOf(Answer.Wrong.class);
        }
        assertThat(knock("a", "Bearer newsroom." + SECRET)).isEqualTo(new Answer.Later(Duration.ofMinutes(5), false));
    }

    @Test
    void aRightSecretAfterTheWaitForgivesAll() throws Exception {
        knock("a", "Bearer newsroom.wrong");
        clock.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(knock("a", "Bearer newsroom." + SECRET)).isInstanceOf(Answer.Welcome.class);
        assertThat(knock("a", "Bearer newsroom.wrong")).isEqualTo(new Answer.Wrong(Duration.ofMillis(500)));
    }

    @Test
    void aSecretIsNeverShown() {
        assertThat(Presented.in("Bearer newsroom." + SECRET).orElseThrow().toString())
                .isEqualTo("newsroom");
    }
}
