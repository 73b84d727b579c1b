package io.mailuo.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a verb of change in front of it, or an earning, makes of a figure, and what lies ahead. */
class ChangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "采用新工艺后，降低运输成本20%。|CHANGE:-20",
                "通过技术改造，提高生产效率30%。|CHANGE:30",
                "新增贷款占比提高3个百分点。|CHANGE:3",
                "对制造业增长贡献率超过30%。|ACTUAL:30",
                "提高覆盖率至95%。|ACTUAL:95",
                "可减少船舶15%的燃油消耗。|ACTUAL:15",
                "森林覆盖率高出全省10个百分点。|ACTUAL:10",
                "村集体经济因此增收120万元。|CHANGE:1200000",
                "带动农民增收300万元。|ACTUAL:3000000",
                "力争降低能耗12%。|TARGET:-12"
            })
    void aVerbOfChangeInFrontMakesAShareAChange(String text, String expected) {
        assertThat(QuantityText.statuses(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"采用新工艺后，降低运输成本20%。|运输成本=-20%", "村集体经济因此增收120万元。|村集体经济因此增收=1200000元", "带动农民增收300万元。|带动农民增收=3000000元"
            })
    void whatChangesIsTheSubject(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲大学等6所高校将开设新专业。|TARGET:6",
                "甲市老城39片街区的规划将全部完成。|ACTUAL:39",
                "全省将重点推进22个在建项目。|TARGET:22",
                "我省还将在20项试点工作基础上提质扩面。|ACTUAL:20",
                "在计划新增托位4000个的基础上，加大投入。|TARGET:4000",
                "项目启动建设，达产后年产值超30亿元。|TARGET:3000000000",
                "项目投产后年产值达30亿元。|ACTUAL:3000000000"
            })
    void whatWillBeDoneIsAimedAtAndWhatItIsBuiltOnIsThere(String text, String expected) {
        assertThat(QuantityText.statuses(text)).isEqualTo(expected);
    }
}
