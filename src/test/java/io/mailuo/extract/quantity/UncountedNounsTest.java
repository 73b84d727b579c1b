package io.mailuo.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers right before a noun, and units of two words. */
class UncountedNounsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "免费政策已惠及1300多万儿童。|≥13000000",
                "全省组织260万巾帼志愿者开展慰问。|2600000",
                "学校累计输送52万人才。|520000",
                "全市12万学生参加活动。|120000",
                "全国网民规模达9.67亿。|967000000",
                "全县1.2万农技人员进村。|12000",
                "全镇3.6万人口。|36000人",
                "全市3万户农户、2万名学生受益。|30000户 20000名",
                "投入3亿资金。|",
                "安排500万人才发展资金。|",
                "全年销售3万汽车。|"
            })
    void manyPeopleAreCountedWithoutAMeasureWord(String text, String expected) {
        assertThat(QuantityText.figures(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"会上发布2024人工智能技术趋势展望。", "会议发布2025人才发展白皮书。", "2026人形机器人大会在甲市开幕。", "部门公布2024个人信息保护报告。"})
    void aYearBeforeANounThatBeginsAsAMeasureWordIsNoFigure(String text) {
        assertThat(QuantityText.figures(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全村有2024人。|2024人",
                "平均浓度为33微克每立方米，同比下降3.2%。|33微克每立方米 -3.2%",
                "最大风速达到32米每秒。|32米每秒",
                "平均浓度从80微克每立方米降到26微克每立方米。|80微克每立方米 26微克每立方米",
                "产量达500公斤每亩产值3000元。|500公斤 3000元",
                "在甲市、乙市、丙市3地开展试点。|3地",
                "全县3地块开工。|"
            })
    void unitsEndWhereTheirWordsDo(String text, String expected) {
        assertThat(QuantityText.figures(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "班列比海运可节约6天时间。|6天",
                "学生每天综合体育活动2小时。|2小时",
                "老师每周备课12个小时。|12小时",
                "运行时间将从目前的2个半小时缩短至1小时。|2.5小时 1小时",
                "审批时限由原来的20天压缩到5天。|20天 5天",
                "门诊每天24小时值班。|",
                "他每天步行2小时到学校。|",
                "从过去的10年看，变化很大。|",
                "出口由10年前的3亿元增加到20亿元。|300000000元 2000000000元"
            })
    void aLengthOfTimeIsAFigureWhereItIsSavedSpentOrShortened(String text, String expected) {
        assertThat(QuantityText.figures(text)).isEqualTo(expected == null ? "" : expected);
    }
}
