package io.mailuo.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioReaderTest {

    private static String ratios(String text) {
        return QuantityText.find(text).stream()
                .filter(quantity -> quantity.unit().equals("比例"))
                .map(quantity -> quantity.subject() + "=" + quantity.value().toPlainString())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "小学师生比达到1∶16。|小学师生比=16",
                "小学师生比达到1∶16，中学师生比为1:12.5。|小学师生比=16 中学师生比=12.5",
                "城乡居民收入比由2.2:1缩小到1.9:1。|城乡居民收入比=2.2 城乡居民收入比=1.9",
                "企业和个体工商户比值为0.83∶1。|企业和个体工商户比值=0.83",
                "补贴资金撬动比达到1:10.3。|补贴资金撬动比=10.3",
                "票房拉动系数约为1∶15.77。|票房拉动系数=15.77",
                "男女职工比例从3:1调整为2比1。|男女职工比例=3 男女职工比例=2",
                "床护比达3：4。|床护比=0.75",
                "双方按1:10的比例出资。|出资比例=10",
                "城乡居民人均可支配收入之比为2.31:1。|城乡居民人均可支配收入之比=2.31",
                "日元对美元汇率一度跌破160.50比1。|日元对美元汇率=160.5"
            })
    void readsRatiosThatTheirClauseNames(String text, String expected) {
        assertThat(ratios(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市级财政给予1:1配套扶持。",
                "中国队3:1击败日本队。",
                "主队以总比分3比0夺冠。",
                "两队最终以3:2的比分战平。",
                "研讨会14:30开始，节目22:30播出。",
                "我国1：5万比例尺的矿产地质调查完成。",
                "馆内有按1:1比例制作的空间站模型。",
                "利润按7∶2∶1比例分成。",
                "《约翰福音》3:16说得明白。",
                "区域PM2.5比2014年下降了三成。",
                "对比2:1的赛果，球迷议论纷纷。",
                "法院以6比3的结果作出裁决。"
            })
    void refusesScoresTimesScalesAndThreeParts(String text) {
        assertThat(ratios(text)).isEmpty();
    }
}
