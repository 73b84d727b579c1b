package io.mailuo.extract.quantity;

import static io.mailuo.extract.quantity.QuantityText.figures;
import static io.mailuo.extract.quantity.QuantityText.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of figures and lists of what they are of. */
class DealingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三地新建学校分别为12、15和18所。|12所 15所 18所",
                "三地新增就业分别为1.2、1.5、0.8万人。|12000人 15000人 8000人",
                "三地浓度分别为47、55和55微克/立方米。|47微克/立方米 55微克/立方米 55微克/立方米",
                "合格率为98、97和95%。|98% 97% 95%",
                "乘坐3、4、5路车可达。|",
                "增速最高的3个县已开工。|3个",
                "投资最多的4家企业已开工。|4家"
            })
    void aUnitIsSharedByTheNumbersOfAList(String text, String expected) {
        assertThat(figures(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "财政收入、预算收入分别完成6元、3元，分别是2011年的1.6倍、1.8倍。|财政收入=6元 预算收入=3元 财政收入为2011年的倍数=1.6倍 预算收入为2011年的倍数=1.8倍",
                "农村居民收入、城镇居民收入分别为5元、9元，增长8%、11%。|农村居民收入=5元 城镇居民收入=9元 农村居民收入=8% 城镇居民收入=11%",
                "学校、医院分别达到12所、15家，分别增长10%、20%。|学校=12所 医院=15家 学校=10% 医院=20%",
                "2023年小麦、玉米产量分别为12吨、3吨。|小麦产量=12吨 玉米产量=3吨",
                "学校、医院分别达到12所、15家，投资3元、4元。|学校=12所 医院=15家 投资=3元 投资=4元"
            })
    void figuresGoOnWithSubjectsThatWereDealtTheirs(String text, String expected) {
        assertThat(subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "增速居前的县：桐庐县（9.8%）、淳安县（7.5%）。|增速=9.8% 增速=7.5%",
                "进口额居前的分别是四川（285元）、江苏（238元）。|进口额=285元 进口额=238元",
                "浓度最低的城市是杭州和成都，分别为47、55微克/立方米。|浓度=47微克/立方米 浓度=55微克/立方米",
                "投资额为：桐庐县3元、淳安县2元。|投资额=3元 投资额=2元",
                "从各地看，桐庐县（12所）、淳安县（15所）进展较快。|"
            })
    void whatAreasAreRankedByIsMeasured(String text, String expected) {
        assertThat(subjects(text)).isEqualTo(expected == null ? "" : expected);
    }
}
