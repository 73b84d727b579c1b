package io.mailuo.extract.quantity;

import static io.mailuo.extract.quantity.QuantityText.figures;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifiersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "节约资金2000万元，节约30%。|20000000元 30%",
                "现场签约12个，签约5亿元。|12个 500000000元",
                "在线上300人参加，网上预约200人。|300人 200人",
                "集约200亩，约200亩。|200亩 ~200亩",
                "附近3个村，近3万人。|3个 ~30000人",
            })
    void takesTheEndOfAWordForNoQualifier(String text, String expected) {
        assertThat(figures(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "装机容量突破600千瓦、500千瓦。|≥600千瓦 ≥500千瓦",
                "走访约200万户家庭、700万名群众。|~2000000户 ~7000000名",
                "收入分别增长近20%、15.3%。|~20% 15.3%",
                "新建200多所学校、300家医院。|≥200所 300家",
                "走访近2万户家庭、36名群众。|~20000户 36名",
                "装机容量突破600千瓦，新建500所。|≥600千瓦 500所",
                "以不到全国5%的土地养活人口。|≤5%",
                "零售额增速高于全省5%。|5%",
            })
    void aQualifierInFrontOfAListHoldsForEach(String text, String expected) {
        assertThat(figures(text)).isEqualTo(expected);
    }
}
