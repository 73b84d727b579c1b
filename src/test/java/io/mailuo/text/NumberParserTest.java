package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3587|3587",
                "7,400|7400",
                "1,234,567|1234567",
                "2.4万|24000",
                "3.92万亿|3920000000000",
                "1亿2000万|120000000",
                "5千万|50000000",
                "3千5百|3500",
                "十|10",
                "十二|12",
                "二十|20",
                "廿三|23",
                "卅|30",
                "三百二十|320",
                "一百零五|105",
                "一百五|150",
                "两千|2000",
                "两万五|25000",
                "一千零一|1001",
                "一万零三百|10300",
                "二十万|200000",
                "十亿|1000000000",
                "一百二十亿|12000000000",
                "三点五万|35000",
                "三十点五|30.5",
                "二〇二四|2024",
                "千|1000",
                "千万|10000000",
                "百|100",
                "0.25|0.25",
                "10027.1万|100271000"
            })
    void readsWhatNewspapersWrite(String written, BigDecimal value) {
        assertThat(NumberParser.parse(written))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "三四", "三百五百", "十百", "亿万", "一亿万", "7,40", "1.2.3", "点五", "三点", "百十千", "名", "3名", "〇", "万亿亿"})
    void refusesWhatIsNoNumber(String written) {
        assertThat(NumberParser.parse(written)).isEmpty();
    }

    /** ICU spells Chinese numerals out by CLDR's rules; what it spells must read back as the number. */
    @Test
    void readsBackWhatIcuSpellsOut() {
        RuleBasedNumberFormat speller =
                new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);
        Random random = new Random(20);
        for (int i = 0; i < 3000; i++) {
            long number = (long) Math.pow(10, 1 + random.nextDouble() * 11);
            String written = speller.format(number);
            assertThat(NumberParser.parse(written))
                    .as(written)
                    .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(BigDecimal.valueOf(number)));
        }
    }

    @Test
    void groupingCommasChangeNothing() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            int number = random.nextInt(1_000_000_000);
            assertThat(NumberParser.parse(String.format("%,d", number))).isEqualTo(NumberParser.parse("" + number));
        }
    }
}
