package io.mailuo.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Utf8JsonWriterTest {

    private final Gson gson = new GsonBuilder()
            .disableHtmlEscaping()
            .setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true))
            .create();

    @Test
    void writesWhatGsonWrites() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            List<@Nullable Object> tree = Collections.singletonList(tree(random, 5));
            assertThat(written(tree)).isEqualTo(encoded(gson.toJson(tree)) + "\n");
        }
    }

    @Test
    void writesLongTextsAndManyMembers() {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            many.add(Map.of("名称" + i, "改革\u0001".repeat(i % 50)));
        }
        many.add("\u0001𠮷".repeat(50_000));
        assertThat(written(many)).isEqualTo(gson.toJson(many) + "\n");
    }

    @Test
    void leavesOutMembersWithoutAValue() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("a", null);
        members.put("b", 1);
        members.put("c", null);
        assertThat(written(Arrays.asList(members, null))).isEqualTo("[{\"b\": 1}, null]\n");
    }

    @Test
    void refusesWhatJsonHasNoNumberFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(List.of(Double.NaN)))
                .withMessageContaining("NaN");
    }

    private String written(Object value) {
        Utf8JsonWriter writer = new Utf8JsonWriter();
        gson.toJson(value, value.getClass(), writer);
        return new String(writer.line(), StandardCharsets.UTF_8);
    }

    /** As Java's own encoder writes it. */
    private static String encoded(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static @Nullable Object tree(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 9)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextLong();
            case 3 -> random.nextGaussian();
            case 4 -> new BigDecimal("1.50");
            case 5 -> characters(random);
            case 6 -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(tree(random, depth - 1));
                }
                yield list;
            }
            default -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    members.put(characters(random), tree(random, depth - 1));
                }
                yield members;
            }
        };
    }

    /** Of one to four bytes, what is written with a backslash, and halves of pairs that may find each other or not. */
    private static String characters(Random random) {
        String units = "a\u007F\u0080é\u07FF\u0800改\uFFFF\uD842\uDFB7\"\\\b\f\n\r\t\u0000\u001F\u2028\u2029<&'/";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(units.charAt(random.nextInt(units.length())));
        }
        return text.toString();
    }
}
