package io.mailuo.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "地区生产总值增长6.1%，低于目标0.9个百分点。|地区生产总值=6.1% 地区生产总值低于目标=0.9个百分点",
                "财政收入增长3.9%，高出预期目标1.9个点。|财政收入=3.9% 财政收入高出预期目标=1.9个点",
                "工业投资增长6%，快于全省0.4个百分点，慢于目标0.9个百分点。|工业投资=6% 工业投资快于全省=0.4个百分点 工业投资慢于目标=0.9个百分点",
                "零售额增长9%，高于全省2.1个百分点，比目标值低0.5个百分点。|零售额=9% 零售额高于全省=2.1个百分点 零售额比目标值低=0.5个百分点",
                "森林覆盖率高出全国平均水平30个百分点，高出全省1倍。|森林覆盖率高出全国平均水平=30个百分点 森林覆盖率高出全省=1倍",
                "人均收入高于全省平均水平2300元，同比增长6%。|人均收入高于全省平均水平=2300元 人均收入=6%",
                "实际利用外资3.73亿美元，完成年度目标的53.3%，低于序时进度21.7个百分点。|实际利用外资=373000000美元 实际利用外资完成年度目标=53.3% 实际利用外资低于序时进度=21.7个百分点",
                "超市销售额增长5%，超全市平均2个百分点。|超市销售额=5% 超市销售额超全市=2个百分点"
            })
    void howFarAFigureIsFromAnotherIsOfWhatWasMeasuredBefore(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "优良天数比例不低于85%，平均浓度低于35微克/立方米。|优良天数比例=85% 平均浓度=35微克/立方米",
                "商品车最高出口量达1300辆。|商品车最高出口量=1300辆",
                "安排超长期特别国债资金3亿元。|安排超长期特别国债资金=300000000元",
                "失业率低于3%。|失业率=3%",
                "投入10亿元，超长期特别国债资金支持更新电梯2万台。|投入=1000000000元 支持更新电梯=20000台"
            })
    void aBoundIsNoComparisonAndWordsThatOnlyBeginLikeOneAreNone(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "投资增速高于上年同期3.2个百分点。|CHANGE:3.2",
                "化肥用量低于去年同期1200吨。|CHANGE:-1200",
                "投资增速高于全省3.2个百分点。|ACTUAL:3.2",
                "绩效待遇不低于原单位人员1.2倍。|ACTUAL:1.2",
                "经济增速低于上月2%的预测值。|ACTUAL:2",
                "全市超市去年销售额5亿元。|ACTUAL:500000000",
                "经济增速低于去年秋季预测的1.3%。|ACTUAL:1.3"
            })
    void againstAnEarlierTimeItIsAChange(String text, String expected) {
        assertThat(QuantityText.statuses(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新能源汽车约占总量的12%，占比约30%，约占全国的三分之一。|新能源汽车占总量=12% 新能源汽车占比=30% 新能源汽车占全国=33.33%",
                "完成投资85亿元，占年度计划的62%。|完成投资=8500000000元 完成投资占年度计划=62%",
                "全年计划新增就业3万人，完成年度任务的60%。|新增就业=30000人 新增就业完成年度任务=60%",
                "建成充电桩5万个，其中公共充电桩1.2万个；已投用3万个。|建成充电桩=50000个 公共充电桩=12000个 投用充电桩=30000个",
                "本科学历93人，约占69.9%。|本科学历=93人 本科学历占比=69.9%",
                "外贸占全国比重从18.4%提高到19.2%。|外贸占全国比重=18.4% 外贸占全国比重=19.2%"
            })
    void whatIsSharedIsGoneOnWith(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }
}
