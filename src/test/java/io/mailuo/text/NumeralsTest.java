package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Numeral;
import io.mailuo.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    private final Numerals numerals = new Numerals(Lexicon.standard());

    private String found(String text) {
        return numerals.find(text, 0).stream()
                .map(n -> n.span().of(text) + "=" + n.value().toPlainString())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "派出312名队员|312=312",
                "共7,400个网点|7,400=7400",
                "投入2.4万元|2.4万=24000",
                "达30多万人|30多万=300000",
                "超2400多亿元|2400多亿=240000000000",
                "有十几万人|十几万=100000",
                "百余项|百=100",
                "上千名|千=1000",
                "近万亩|万=10000",
                "三百二十家|三百二十=320",
                "占百分之三十|百分之三十=30",
                "百分之十二点五|百分之十二点五=12.5",
                "千分之三|千分之三=0.3",
                "占三分之二|三分之二=66.67",
                "近3/4的农户|3/4=75",
                "十分之一以上|十分之一=10",
                "1/4决赛|1=1 4=4",
                "装机3.5亿千瓦|3.5亿=350000000",
                "6金11银|6=6 11=11",
                "从5%到8%|5=5 8=8",
                "学校总数48所|48=48",
                "价格指数49.7%|49.7=49.7",
                "人均GDP10万元|10万=100000"
            })
    void findsNumbers(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统一部署",
                "一直坚持",
                "万一",
                "四川和三亚",
                "千方百计",
                "千家万户",
                "数百名",
                "几十万",
                "版本1.2.3",
                "车次G12",
                "千名干部",
                "百姓",
                "老百姓",
                "十分重要",
                "二维码",
                "“两个维护”之外的两会",
                "01号"
            })
    void refusesWhatOnlyLooksLikeANumber(String text) {
        assertThat(numerals.find(text, 0)).isEmpty();
    }

    @Test
    void countsSpansFromTheOffset() {
        assertThat(numerals.find("共12家", 100))
                .singleElement()
                .extracting(Numeral::span)
                .isEqualTo(new Span(101, 103));
    }

    @Test
    void saysHowANumberIsWritten() {
        assertThat(numerals.find("12家、二十家、百分之五", 0))
                .extracting(Numeral::form)
                .isEqualTo(List.of(Numeral.Form.DIGITS, Numeral.Form.CHINESE, Numeral.Form.PERCENT_WORDS));
    }
}
