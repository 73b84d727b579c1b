package io.mailuo.server.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "0,0,''",
        "7,7,''",
        "1300,'1,300',''",
        "9999.5,'9,999.5',''",
        "10000,'10,000',1万",
        "24000,'24,000',2.4万",
        "36454000,'36,454,000',3645.4万",
        "100000000,'100,000,000',1亿",
        "739000000,'739,000,000',7.39亿",
        "1430000000000,'1,430,000,000,000',1.43万亿",
        "126058200000000,'126,058,200,000,000',126.0582万亿",
        "98.43,98.43,''",
        "12.50,12.5,''",
        "-3.9,−3.9,''",
        "-24000,'−24,000',−2.4万",
        "0.0000001,0.0000001,''"
    })
    void groupsDigitsAndCountsInMyriadsExactly(BigDecimal number, String digits, String myriads) {
        assertThat(Amount.of(number)).isEqualTo(new Amount(digits, myriads));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01,2020-12-31,2020",
        "2021-01-01,2025-12-31,2021–2025",
        "2020-05-06,2020-05-06,2020-05-06",
        "2020-05-06,2020-06-01,2020-05-06–2020-06-01",
        "2019-01-01,'',2019-01-01–",
        "'',2025-12-31,–2025-12-31",
        "'','',''"
    })
    void saysDaysAsShortAsCanBe(String begin, String end, String said) {
        assertThat(Days.said(begin, end)).isEqualTo(said);
    }
}
