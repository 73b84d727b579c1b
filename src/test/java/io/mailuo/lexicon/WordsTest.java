package io.mailuo.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Words BODIES = Words.of("局", "教育局", "委员会", "会");

    @Test
    void knowsWhichWordBeginsAtAnIndex() {
        assertThat(BODIES.longestAt("市教育局长", 1, 5)).isEqualTo(3);
        assertThat(BODIES.longestAt("市教育局长", 0, 5)).isZero();
        assertThat(BODIES.beginAt("市教育局长", 3, 5)).isTrue();
    }

    @Test
    void knowsWhichWordEndsBeforeAnIndex() {
        assertThat(BODIES.longestEndAt("市教育局长", 0, 4)).isEqualTo(3);
        assertThat(BODIES.longestEndAt("市教育局长", 2, 4)).isEqualTo(1);
        assertThat(BODIES.endAt("市教育局长", 0, 5)).isFalse();
    }

    @Test
    void passesNoLimit() {
        assertThat(BODIES.longestAt("委员会", 0, 2)).isZero();
        assertThat(BODIES.beginAt("委员会", 0, 2)).isFalse();
        assertThat(BODIES.longestAt("局", 3, 1)).isZero();
    }

    @Test
    void keepsTheOrderOfItsWords() {
        assertThat(BODIES).containsExactly("局", "教育局", "委员会", "会");
        assertThat(BODIES.contains("教育")).isFalse();
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> BODIES.add("厅")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> BODIES.iterator().remove()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void agreesWithEveryWordTriedByItself(long seed) {
        Random random = new Random(seed);
        Set<String> all = new TreeSet<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            all.add(letters(random, random.nextInt(5)));
        }
        String text = letters(random, 10);
        Words words = Words.of(List.copyOf(all));
        assertThat(words.begin(text)).isEqualTo(all.stream().anyMatch(text::startsWith));
        assertThat(words.end(text)).isEqualTo(all.stream().anyMatch(text::endsWith));
        assertThat(words.standIn(text)).isEqualTo(all.stream().anyMatch(text::contains));
        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                String part = text.substring(from, to);
                assertThat(words.longestAt(text, from, to))
                        .isEqualTo(longest(all.stream()
                                .filter(part::startsWith)
                                .map(String::length)
                                .max(Integer::compare)));
                assertThat(words.longestEndAt(text, from, to))
                        .isEqualTo(longest(all.stream()
                                .filter(part::endsWith)
                                .map(String::length)
                                .max(Integer::compare)));
            }
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(3)));
        }
        return letters.toString();
    }

    private static int longest(Optional<Integer> length) {
        return length.orElse(0);
    }
}
