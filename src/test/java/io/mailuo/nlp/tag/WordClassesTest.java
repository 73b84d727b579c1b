package io.mailuo.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordClassesTest {

    private static final int TITLES = 2;
    private static final int PLACES = 4;

    private final Path folder;

    WordClassesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void marksWordsOfAClassFromLeftToRightTheLongestFirst() {
        byte[][] parts = new WordClasses(Lexicon.standard()).parts("郧西县副县长到会");

        assertThat(parts[PLACES]).containsExactly(1, 2, 3, 0, 0, 0, 0, 0);
        assertThat(parts[TITLES]).containsExactly(0, 0, 0, 0, 1, 3, 0, 0);
    }

    @Test
    void aWordMoreIsAnotherHashAndARemarkIsNot() throws IOException {
        String standard = new WordClasses(Lexicon.standard()).sha256();
        Files.writeString(folder.resolve("units.tsv"), "# 说明\nunit\n");

        assertThat(new WordClasses(Lexicon.with(folder)).sha256()).isEqualTo(standard);

        Files.writeString(folder.resolve("units.tsv"), "unit\n捧子\n");
        assertThat(new WordClasses(Lexicon.with(folder)).sha256())
                .isNotEqualTo(standard)
                .hasSize(64);
    }

    @Test
    void findsTheLongestPhraseOfEachClass() {
        PhraseTrie trie = new PhraseTrie(List.of(List.of("副县长", "副"), List.of("县长"), List.of("副县")));
        int[] longest = new int[3];

        assertThat(trie.longest("副县长", 0, longest)).isEqualTo(0b101);
        assertThat(longest).containsExactly(3, 0, 2);
        assertThat(trie.longest("副县长", 1, longest)).isEqualTo(0b010);
        assertThat(trie.longest("无", 0, longest)).isZero();
    }

    @Test
    void holdsMorePhrasesThanItBeganWithRoomFor() {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            phrases.add("甲" + Integer.toString(i, 36) + "乙");
        }
        PhraseTrie trie = new PhraseTrie(List.of(phrases));

        for (String phrase : phrases) {
            int[] longest = new int[1];
            assertThat(trie.longest(phrase, 0, longest)).isEqualTo(1);
            assertThat(longest[0]).isEqualTo(phrase.length());
        }
    }
}
