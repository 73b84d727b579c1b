package io.mailuo.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

    @Test
    void writesWhatJavasEncoderWrites() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            Utf8Writer writer = new Utf8Writer();
            for (int part = 0; part < 20; part++) {
                String some = characters(random, random.nextInt(400));
                switch (random.nextInt(3)) {
                    case 0 -> writer.write(some);
                    case 1 -> writer.write(some.toCharArray());
                    default -> {
                        for (int at = 0; at < some.length(); at++) {
                            writer.write(some.charAt(at));
                        }
                    }
                }
                text.append(some);
            }
            assertThat(writer.bytes()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Of one to four bytes, and halves of pairs that may find each other or not. */
    private static String characters(Random random, int length) {
        String units = "a\u007F\u0080é\u07FF\u0800改\uFFFF\uD842\uDFB7";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(units.charAt(random.nextInt(units.length())));
        }
        return text.toString();
    }
}
