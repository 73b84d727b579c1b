package io.mailuo.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesAheadTest {

    private final TimesAhead times = new TimesAhead(new QuantityWords(Lexicon.standard()));

    @ParameterizedTest
    @CsvSource({
        "到2025年底，参保率达到, 2021-03-01, true",
        "到2025年底，参保率达到, , true",
        "到2016年底，全县有贫困人口, 2017-05-03, false",
        "到2024年，全市累计建成基站, 2022-05-03, true",
        "到2024年，全市累计建成基站, , false",
        "到2024年，全市已建成基站, 2022-05-03, false",
        "截止到2023年6月底，全市共有企业, , false",
        "从2021年到2025年，全市建成基站, , false",
        "产值由12元增长到2018年的, 2017-05-03, false"
    })
    void aYearIsAheadUntilTheArticleIsOfALaterOneOrSaysThatItIsDone(
            String left, LocalDate published, boolean expected) {
        assertThat(times.arrivesLater(left, Optional.ofNullable(published))).isEqualTo(expected);
    }
}
