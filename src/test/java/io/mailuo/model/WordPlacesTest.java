package io.mailuo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordPlacesTest {

    /** Characters on both sides of the sign of a number of 32 bits, and the last. */
    private static final String LETTERS = "甲乙\u7FFF\u8000\uFFFF";

    private static List<Integer> places(String text, String word) {
        List<Integer> places = new ArrayList<>();
        new WordPlaces(text).each(word, places::add);
        return places;
    }

    @Test
    void tellsPlacesFromTheFirstToTheLast() {
        assertThat(places("王小明说，王小明和王明。", "王小明")).containsExactly(0, 5);
        assertThat(places("王小明说，王小明和王明。", "王")).containsExactly(0, 5, 9);
        assertThat(places("雨", "雨水")).isEmpty();
    }

    @Test
    void countsPlacesThatDoNotOverlap() {
        WordPlaces places = new WordPlaces("哈哈哈哈哈");
        assertThat(places.count("哈哈")).isEqualTo(2);
        assertThat(places("哈哈哈哈哈", "哈哈")).containsExactly(0, 1, 2, 3);
        assertThat(places.comesAgain("哈哈哈哈")).isTrue();
        assertThat(places.comesAgain("哈哈哈哈哈")).isFalse();
    }

    @Test
    void refusesAWordOfNoCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordPlaces("雨").count(""))
                .withMessageContaining("one at least");
    }

    @Test
    void answersAsASearchOfTheTextWould() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            String text = word(random, random.nextInt(40));
            WordPlaces places = new WordPlaces(text);
            for (int asked = 0; asked < 20; asked++) {
                String word = word(random, 1 + random.nextInt(4));
                List<Integer> all = IntStream.range(0, text.length())
                        .filter(at -> text.startsWith(word, at))
                        .boxed()
                        .toList();
                List<Integer> told = new ArrayList<>();
                places.each(word, told::add);
                assertThat(told).isEqualTo(all);
                assertThat(places.comesAgain(word)).isEqualTo(all.size() > 1);
                assertThat(places.count(word)).isEqualTo(apart(text, word));
            }
        }
    }

    private static int apart(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        IntStream.range(0, length).forEach(i -> word.append(LETTERS.charAt(random.nextInt(LETTERS.length()))));
        return word.toString();
    }
}
