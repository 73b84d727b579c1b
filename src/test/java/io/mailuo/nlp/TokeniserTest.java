package io.mailuo.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
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
    @CsvSource({
        "射洪市委书记李明, 射洪|市委|书记|李明",
        "孟州市民政局, 孟州市|民政局",
        "在孟州市民中推广, 在|孟州|市民|中|推广",
        "四川绵阳安岳县委, 四川|绵阳|安岳|县委",
        "以东营市为例, 以|东营市|为|例",
        "乐山海关, 乐山|海关",
        "松原至烟台, 松原|至|烟台",
        "鄂渝两地, 鄂|渝|两地",
        "孟州市召开孟州扩大开放会议, 孟州市|召开|孟州|扩大|开放|会议",
        "县教育局会同县财政局, 县|教育局|会同|县|财政局",
        "教育局牵头，会同县财政局, 教育局|牵头|，|会同|县|财政局",
        "近日，会同县启动, 近日|，|会同县|启动",
        "芷江县和会同县启动, 芷江县|和|会同县|启动",
        "来到会同县, 来到|会同县",
        "桐庐县委托县疾控中心, 桐庐县|委托|县|疾控|中心",
        "桐庐县委推出, 桐庐|县委|推出"
    })
    void cutsPlacesAlikeWhetherOrNotTheDictionaryHasThem(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "可再生能源发电量增长, 可再生能源|发电量|增长",
        "努力提质增效, 努力|提质增效",
        "供应链稳定, 供应链|稳定",
        "这些产品可再生产, 这些|产品|可|再|生产",
    })
    void joinsWordsThatTheDictionaryLacks(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "新建区域中心, 新建|区域|中心",
        "在老城区域, 在|老城|区域",
        "祁连山环境资源法庭, 祁连山|环境|资源|法庭",
        "公司长沙分公司, 公司|长沙|分公司",
        "副司长沙仲民, 副|司长|沙|仲民"
    })
    void leavesWordsThatOnlyHoldTheCharactersOfAPlace(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void cutsANameOutOfALongerGuess() {
        String text = "谢玉带着同事";
        List<Token> words = List.of(
                new Token(new Span(0, 3), "谢玉带", "nr"),
                new Token(new Span(3, 4), "着", "u"),
                new Token(new Span(4, 6), "同事", "n"));
        assertThat(TOKENISER.withNames(text, words, List.of(new Span(0, 2))))
                .extracting(Token::text)
                .containsExactly("谢玉", "带", "着", "同事");
    }

    private static String words(String text) {
        return TOKENISER.tokens(text, 0).stream().map(Token::text).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({"襄阳市, xiangyangshi", "“金穗归仓”工程, jinsuiguicang-gongcheng", "甬e家, yongejia", "吕梁, lvliang"})
    void spellsNamesInAscii(String name, String slug) {
        assertThat(new Romaniser().slug(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "投资8亿元建成学校, 投资|8|亿|元|建成|学校",
        "投资2000余万元建设学校, 投资|2000|余|万|元|建设|学校",
        "12万亩冬小麦, 12|万|亩|冬小麦",
        "副省长元小明, 副|省长|元小明",
    })
    void takesAUnitBehindANumberForNoSurname(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }
}
