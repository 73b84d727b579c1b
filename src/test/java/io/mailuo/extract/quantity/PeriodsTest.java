package io.mailuo.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that frame a figure, and those that only say when it was told, what it is set against, or name a thing. */
class PeriodsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6月18日，记者从公安局获悉，全县查处案件450起。|450起 -",
                "6月18日，县里召开新闻发布会，通报查处案件450起。|450起 -",
                "昨天，记者从公安局了解到，全县查处案件450起。|450起 -",
                "7月5日，县里举行推介会，现场签约项目30个。|30个 7月5日",
                "7月5日，记者走访学校30所。|30所 7月5日",
                "截至2022年末，产值完成96元，是2011年的1.37倍；收入完成6元。|96元 截至2022年末, 1.37倍 截至2022年末, 6元 截至2022年末",
                "学前三年毛入园率达到91%。|91% -",
                "九年巩固率达到91%。|91% -",
                "近三年培训教师91名。|91名 近三年",
                "学校创办于1956年，现有学生2600名。|2600名 -",
                "水库建于1958年。总库容26立方米。|26立方米 -",
                "1998年成立，现有员工32人。|32人 -",
                "2015年，合作社开工。合作社现有社员260户。|260户 -",
                "截至2022年底，全县有学校26所。现有教师260名。|26所 截至2022年底, 260名 截至2022年底",
                "2023年，学校有学生2600名。|2600名 2023年",
                "事故发生于2019年，死亡26人。|26人 2019年",
                "某县2019年被评为先进县。森林覆盖率达76%。|76% -",
                "收入由1981年的425元提高到2018年的34393元。|425元 1981年, 34393元 2018年",
                "到2025年，覆盖率提高到60%。|60% 到2025年",
                "接待游客26人次，恢复到2019年的96%，实现收入2元。|26人次 -, 96% -, 2元 -",
                "接待游客26人次，恢复至2019年同期的60.7%。|26人次 -, 60.7% -",
                "受教育年限由9.5年提高到10.3年。|9.5年 -, 10.3年 -",
                "五年来，生产总值年均增长9.2%，新建学校26所。|9.2% 五年来, 26所 五年来",
                "生产总值由2015年的180元增加到320元，年均增长9.2%。|180元 2015年, 320元 -, 9.2% -",
                "三年行动开展以来，排查隐患81项。|81项 -",
                "2020年末，户籍人口42人。全年出生人口21人。|42人 2020年末, 21人 2020年"
            })
    void framesAFigure(String text, String expected) {
        String read = String.join(
                ", ",
                QuantityText.find(text).stream()
                        .map(q -> q.value().toPlainString() + q.unit() + " "
                                + q.period().map(p -> p.span().of(text)).orElse("-"))
                        .toList());
        assertThat(read).isEqualTo(expected);
    }
}
