package io.mailuo.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新华社北京5月3日电（记者丁大山）全国共完成投资300元。|全国完成投资=300元",
                "新华社杭州5月3日电 全省完成投资300元。|全省完成投资=300元",
                "本报讯（记者 李小河）全市新增企业500家。|全市新增企业=500家",
                "本报讯 全市新增企业500家。|全市新增企业=500家",
                "全年发电300千瓦时。|发电=300千瓦时",
                "华能电厂发电（一期）300千瓦时。|华能电厂发电=300千瓦时",
                "某院二十三所副所长丁大山到场，新建学校14所。|新建学校=14所",
            })
    void theDatelineOfAReportAndTheNumberOfAnInstituteCountNothing(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }
}
