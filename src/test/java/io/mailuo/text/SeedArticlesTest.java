package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Document;
import io.mailuo.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of the two sample articles is lost on the way to sentences. */
class SeedArticlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"000_679177dc6b913787.txt", "002_25f8c18ed81e66c8.txt"})
    void keepsEveryCharacter(String name) throws IOException {
        String raw = Files.readString(Path.of("seeds", name));
        Text text = Pages.NORMALISER.normalise(raw);
        DamageTest.assertMapped(text, new Random(1));
        assertThat(han(text.original())).isEqualTo(han(raw));
        assertThat(text.normal()).doesNotContainPattern("[a-zāáǎàēéěèīíǐìōóǒòūúǔùü]{2,}");
        Document document = Pages.document(raw);
        StringBuilder sentences = new StringBuilder();
        document.sentences().forEach(sentence -> sentences.append(document.at(sentence.span())));
        assertThat(sentences.toString().replaceAll("\\s", ""))
                .isEqualTo(text.normal().replaceAll("\\s", ""));
    }

    private static String han(String text) {
        return text.replaceAll("[^\\p{IsHan}]", "");
    }
}
