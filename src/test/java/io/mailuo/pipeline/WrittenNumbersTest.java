package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumbersTest {

    private static final WrittenNumbers NUMBERS = new WrittenNumbers(Lexicon.standard());

    @ParameterizedTest
    @CsvSource({
        "累计培训学员2.4万余人次,24000,24000,人次,2.4万",
        "累計(jì)幫助企業(yè)解決問題7400余個,7400,7400,个,7400",
        "杭州全市人才資源總量達(dá)303.81萬(wàn)人,3038100,3038100,人,303.81萬",
        "40周岁左右的青年顶尖人才要达到30%,30,30,%,30",
        "同比下降3.9%,-3.9,-3.9,%,3.9",
        "需增加约5万至6万名士兵,50000,60000,名,5万至6万",
        "降温可达12—14℃,12,14,℃,12—14",
        "河南夏播面积已过八成,8,8,成,八",
        "30家企业的产值增长30%,30,30,%,30"
    })
    void findsTheCharactersThatWriteAValue(
            String words, BigDecimal value, BigDecimal upper, String unit, String written) {
        assertThat(NUMBERS.find(words, value, upper, unit))
                .hasValueSatisfying(span -> assertThat(span.of(words)).isEqualTo(written));
    }

    @ParameterizedTest
    @CsvSource({"30家企业的产值增长30%,30,%,%", "2023年完成2023亩,2023,亩,亩"})
    void tellsEqualNumbersByTheirUnit(String words, BigDecimal value, String unit, String after) {
        assertThat(NUMBERS.find(words, value, value, unit))
                .hasValueSatisfying(
                        span -> assertThat(words.substring(span.end())).startsWith(after));
    }

    @ParameterizedTest
    @CsvSource({"没有数字,5", "共有3个,5"})
    void findsNothingWhereTheWordsDoNotWriteIt(String words, BigDecimal value) {
        assertThat(NUMBERS.find(words, value, value, "个")).isEmpty();
    }
}
