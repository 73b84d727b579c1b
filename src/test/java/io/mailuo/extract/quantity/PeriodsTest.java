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
                "近三年培训教师91名。|91名 近三年"
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
