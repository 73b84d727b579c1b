package io.mailuo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A file to which somebody writes while it is read. */
class GrowingFileTest {

    private static final ReadingLimits SMALL = new ReadingLimits(1000, 1000, 1000, 10, Duration.ofSeconds(10));

    /** A file that has more bytes than it said. */
    private record Growing(int said, int read) implements Content {

        @Override
        public String name() {
            return "growing.txt";
        }

        @Override
        public String place() {
            return "in/growing.txt";
        }

        @Override
        public long size() {
            return said;
        }

        @Override
        public byte[] bytes() {
            return "今天下雨。".repeat(read / 15).getBytes(StandardCharsets.UTF_8);
        }
    }

    @Test
    void isMeasuredByWhatWasRead() {
        try (ArticleReader reader = new ArticleReader(Lexicon.standard(), SMALL)) {
            assertThat(reader.read(new Growing(150, 900))).isInstanceOfSatisfying(Reading.Read.class, read -> {
                assertThat(read.sum().bytes()).isEqualTo(900);
                assertThat(read.articles().get(0).sha256()).isEqualTo(read.sum().sha256());
            });
            assertThat(reader.read(new Growing(150, 1500)))
                    .isInstanceOfSatisfying(
                            Reading.Rejected.class,
                            rejected -> assertThat(rejected.problem().code()).isEqualTo(Problem.Code.TOO_LARGE));
        }
    }
}
