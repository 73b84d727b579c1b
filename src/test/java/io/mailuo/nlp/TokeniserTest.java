package io.mailuo.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokeniserTest {

    private static final Tokeniser TOKENISER = new Tokeniser(Lexicon.standard(), Places.from(Lexicon.standard()));

    @RepeatedTest(20)
    void coversEveryCharacterOnce(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            String signs = "襄阳市教育局局长周启明说，今年A2024%“金穗”😀 \n。";
            int at = signs.offsetByCodePoints(0, random.nextInt(signs.codePointCount(0, signs.length())));
            text.appendCodePoint(signs.codePointAt(at));
        }
        int next = 7;
        List<Token> tokens = TOKENISER.tokens(text.toString(), 7);
        for (Token token : tokens) {
            assertThat(token.span().start()).isEqualTo(next);
            assertThat(text.substring(next - 7, token.span().end() - 7)).isEqualTo(token.text());
            next = token.span().end();
        }
        assertThat(next).isEqualTo(7 + text.length());
    }

    @ParameterizedTest
    @CsvSource({"襄阳市, xiangyangshi", "“金穗归仓”工程, jinsuiguicang-gongcheng", "甬e家, yongejia", "吕梁, lvliang"})
    void spellsNamesInAscii(String name, String slug) {
        assertThat(new Romaniser().slug(name)).isEqualTo(slug);
    }
}
