package io.mailuo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.spark.InputItem.Faulty;
import io.mailuo.spark.InputItem.Held;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PackedLinesTest {

    @Test
    void contentIsTextInUtf8() {
        Held held = (Held) PackedLines.read("{\"name\": \"杭州/a.txt\", \"content\": \"第一行\\n第二行\"}");
        assertThat(held.name()).isEqualTo("杭州/a.txt");
        assertThat(new String(held.bytes(), StandardCharsets.UTF_8)).isEqualTo("第一行\n第二行");
    }

    @Test
    void base64IsBytesOfAnyKind() {
        Held held = (Held) PackedLines.read("{\"name\": \"a.pdf\", \"base64\": \"JVBERg==\"}");
        assertThat(held.bytes()).isEqualTo("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void whatIsNoArticleSaysWhatToWrite() {
        faulty("[1]", "the line [1] has no name and content; write an object a line");
        faulty("{\"name\": \"a\"}", "has no name and content");
        faulty("{\"name\": 3, \"content\": \"x\"}", "has no name and content");
        faulty("{\"name\": \" \", \"content\": \"x\"}", "has no name and content");
        faulty("{\"name\": \"a\", \"base64\": \"?\"}", "has base64 that cannot be decoded");
        faulty("{\"name\": ", "is no JSON");
    }

    @Test
    void longLinesAreShownByTheirBeginning() {
        Faulty faulty = (Faulty) PackedLines.read("x".repeat(1000) + "{");
        assertThat(faulty.input()).isEqualTo("the line " + "x".repeat(60) + "…");
    }

    private static void faulty(String line, String message) {
        assertThat(PackedLines.read(line))
                .isInstanceOfSatisfying(
                        Faulty.class, faulty -> assertThat(faulty.message()).contains(message));
    }
}
