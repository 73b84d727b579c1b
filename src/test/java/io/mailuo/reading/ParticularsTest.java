package io.mailuo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.DateBasis;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticularsTest {

    private static final String BODY = "\n沂河县近日修复古道三公里，沿线立碑九处。\n";

    private final Particulars particulars = new Particulars(new Labels(Lexicon.standard()));

    private Optional<Dated> date(String name, String text) {
        return particulars.date(Optional.empty(), name, text);
    }

    @ParameterizedTest
    @CsvSource({
        "发布时间：2021-05-06 10:30　来源：沂河日报,2021-05-06",
        "时间：2021/5/6,2021-05-06",
        "2021年05月06日 星期四 08:00,2021-05-06",
        "2021.5.6,2021-05-06",
        "沂河日报/2021年/5月/6日/第003版,2021-05-06",
        "《沂河日报》（2021年5月6日第3版）,2021-05-06",
        "二〇二一年五月六日,2021-05-06",
        "成文日期：二〇二一年十月二十六日,2021-10-26"
    })
    void readsTheDayAboveTheText(String line, String day) {
        assertThat(date("a.txt", "沂河县修复古道\n" + line + BODY)
                        .map(dated -> dated.day().toString())
                        .orElse(""))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年5月6日", "（来源：沂河日报 2021-05-06）", "沂河日报 2021年5月6日"})
    void readsTheDayBelowTheText(String line) {
        assertThat(date("a.txt", "沂河县修复古道" + BODY + line))
                .contains(new Dated(LocalDate.of(2021, 5, 6), DateBasis.STATED));
    }

    @ParameterizedTest
    @CsvSource({"20210506_03.txt,2021-05-06", "x/t20210506_812.html,2021-05-06", "报道2021-05-06.txt,2021-05-06"})
    void infersTheDayFromTheNameOfTheFile(String name, String day) {
        assertThat(date(name, "沂河县修复古道" + BODY)).contains(new Dated(LocalDate.parse(day), DateBasis.FILE_NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000_67917720210506b.txt", "20211306.txt", "2021.txt", "20210506/a.txt", "120210506.txt"})
    void infersNoDayFromOtherNames(String name) {
        assertThat(date(name, "沂河县修复古道" + BODY)).isEmpty();
    }

    @Test
    void infersTheDayFromTheFirstSentenceOnlyIfItDatesTheReport() {
        assertThat(date("a.txt", "标题一行\n2021年5月6日，沂河县召开会议。"))
                .contains(new Dated(LocalDate.of(2021, 5, 6), DateBasis.TEXT));
        assertThat(date("a.txt", "标题一行\n到2025年12月31日，沂河县将建成公园。")).isEmpty();
        assertThat(date("a.txt", "标题一行\n2021年5月6日前，沂河县已有公园。")).isEmpty();
        assertThat(date("a.txt", "标题一行\n5月6日，沂河县召开会议。")).isEmpty();
    }

    @Test
    void prefersWhatIsStatedToNamesAndNamesToProperties() {
        Dated made = new Dated(LocalDate.of(2023, 1, 1), DateBasis.PROPERTIES);
        String text = "沂河县修复古道\n发布时间：2021-05-06" + BODY;
        assertThat(particulars.date(Optional.of(made), "20220202.pdf", text))
                .contains(new Dated(LocalDate.of(2021, 5, 6), DateBasis.STATED));
        assertThat(particulars.date(Optional.of(made), "20220202.pdf", BODY))
                .contains(new Dated(LocalDate.of(2022, 2, 2), DateBasis.FILE_NAME));
        assertThat(particulars.date(Optional.of(made), "a.pdf", BODY)).contains(made);
    }

    @Test
    void readsMediumAndAuthor() {
        String text = "沂河县修复古道\n来　源：《沂河日报》　作 者：成一诺 方小满　字号：大 中 小" + BODY;
        assertThat(particulars.publisher(text)).contains("沂河日报");
        assertThat(particulars.author(text)).contains("成一诺 方小满");
    }

    @ParameterizedTest
    @ValueSource(strings = {"来源：本站原创", "资金来源广泛", "他是本报记者：", "记者：今年有哪些打算？", "记者：谢谢！", "主要收入来源：务工，种植。"})
    void findsNoMediumWhereNoneIsNamed(String line) {
        assertThat(particulars.publisher("沂河县修复古道\n" + line + BODY)).isEmpty();
        assertThat(particulars.author("沂河县修复古道\n" + line + BODY)).isEmpty();
    }
}
