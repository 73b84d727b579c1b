package io.mailuo.text;

import static io.mailuo.text.Pages.normal;
import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Span;
import io.mailuo.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {

    @Test
    void levelsLineEndsAndSpaces() {
        assertThat(normal("\uFEFF标题 一\r\n\r\n\u3000\u3000正文\u00A0在\u200B此。\u2028尾\t行 \n"))
                .isEqualTo("标题 一\n正文 在此。\n尾 行");
    }

    @Test
    void makesFullWidthLettersAndDigitsHalfWidth() {
        assertThat(normal("２０２１年，ＡＰＰ用户增长１０．５％，“党建＋”")).isEqualTo("2021年，APP用户增长10.5%，“党建+”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全县有企业35家,增长一成 | 全县有企业35家，增长一成",
                "他说:“好” | 他说：“好”",
                "县(市、区) | 县（市、区）",
                "他说\"好的\"就走 | 他说“好的”就走",
                "「振興」『夢』 | “振兴”‘梦’",
                "爭先・創優 | 争先·创优",
                "网络――平台 | 网络——平台",
                "好... | 好…",
                "覆盖率100%,全市 | 覆盖率100%，全市",
                "很好, 我们 | 很好，我们",
            })
    void givesPunctuationOneForm(String raw, String expected) {
        assertThat(normal(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"投入7,400元", "按1:10的比例", "上午10:30开始", "增长3.5个百分点", "GDP (2020), see http://a.cn/?b=1,2"})
    void keepsMarksInsideNumbersAndForeignText(String raw) {
        assertThat(normal(raw)).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "奮進(jìn)新征程。 | 奋进新征程。",
                "一個(ge) 人在走。 | 一个人在走。",
                "會(huì )議召開（kāi）了。 | 会议召开了。",
                "戰(zhàn)略與綠（lǜ）色。 | 战略与绿色。",
                "這是我(wo\u030C)們的。 | 这是我们的。",
                "國(guó)家的(de)事。 | 国家的事。",
            })
    void dropsPinyinBehindCharacters(String raw, String expected) {
        assertThat(normal(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲组（a）乙组（b）", "中国（China）", "应用（APP）", "读作（du）", "方案（B）", "他（he）来", "银行（bèng bù）"})
    void keepsBracketsThatAreNoPinyinDamage(String raw) {
        assertThat(normal(raw)).isEqualTo(raw);
    }

    @Test
    void keepsTheSpaceBehindPinyinInTitlesAndBylines() {
        assertThat(normal("聚焦五個(gè)重點(diǎn) 實(shí)招解難題")).isEqualTo("聚焦五个重点 实招解难题");
        assertThat(normal("全縣(xiàn)都來(lái)了。（本報(bào)記者 張(zhāng)明 李(lǐ) 光）")).isEqualTo("全县都来了。（本报记者 张明 李 光）");
    }

    @Test
    void keepsTheOriginalScriptBesideTheNormalText() {
        Text text = Pages.NORMALISER.normalise("縣(xiàn)委書記說,好。");
        assertThat(text.normal()).isEqualTo("县委书记说，好。");
        assertThat(text.original()).isEqualTo("縣委書記說，好。");
    }

    @Test
    void mapsEverySpanToTheArticlesOwnWords() {
        String raw = "\uFEFF縣(xiàn)委書(shū )記２０人\r\n好";
        Text text = Pages.NORMALISER.normalise(raw);
        assertThat(text.normal()).isEqualTo("县委书记20人\n好");
        assertThat(text.evidence(new Span(0, 2)).exact()).isEqualTo("縣(xiàn)委");
        assertThat(text.evidence(new Span(2, 4)).exact()).isEqualTo("書(shū )記");
        assertThat(text.evidence(new Span(4, 6)).exact()).isEqualTo("２０");
        assertThat(text.evidence(new Span(7, 8)).exact()).isEqualTo("\r\n");
        assertThat(text.evidence(new Span(0, 1)).span()).isEqualTo(new Span(1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\u3000"})
    void makesNothingOfWhiteSpace(String raw) {
        assertThat(normal(raw)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "會議召開,,人大代表,、委員參加,。 | 会议召开，人大代表、委员参加。",
                "“碼上監督,，馬上服務”平臺 | “码上监督，马上服务”平台",
                "他說：“好，”就走 | 他说：“好，”就走",
            })
    void dropsACommaBeforeAMark(String raw, String expected) {
        assertThat(normal(raw)).isEqualTo(expected);
    }
}
