package io.mailuo.relate;

import static io.mailuo.relate.MeasuredText.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Fact.Measurement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the last figure of a text is, and which programme it measures. */
class WhoseFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清河市全国文明村3个。|清河市",
                "远山机械有限公司全国门店260家。|远山机械有限公司",
                "全国文明村260个。|中国",
                "据粮食部测算，泵站合格率达96%。|-",
                "粮食部测算水库260座。|粮食部",
                "清河市教育局捐款10元、远山机械有限公司捐款2元。|远山机械有限公司",
                "远山机械有限公司捐款10元、物资2吨。|远山机械有限公司"
            })
    void aRankOrASourceIsNoHolder(String text, String holder) {
        assertThat(name(last(text).holder())).isEqualTo(holder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清河市实施青禾计划，资助学生40名。全市共有幼儿园26所，教师260名。|-",
                "清河市实施青禾计划。全市登记失业率3%。|-",
                "清河市实施青禾计划。全市共有260名学生受益。|青禾计划",
                "清河市实施青禾计划。目前已新建粮仓26座。|青禾计划",
                "清河市推进青禾计划。财政收入8元，其中地方级5元，增长2%。|-",
                "清河市培训学员80名，实施青禾计划，培训学员8名。|青禾计划",
                "清河市推进青禾计划，培训学员8名，其中农民5名。|青禾计划"
            })
    void whatAWholeAreaHasIsOfNoProgramme(String text, String programme) {
        assertThat(name(last(text).programme())).isEqualTo(programme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"清河市有农户26户。|农户", "清河市共有农户26户。|农户", "清河市有机农田26亩。|有机农田"})
    void theVerbOfHavingIsNoPartOfWhatIsHad(String text, String subject) {
        assertThat(last(text).subject()).isEqualTo(subject);
    }

    private static Measurement last(String text) {
        List<Measurement> facts = facts(text);
        return facts.get(facts.size() - 1);
    }

    private static String name(Optional<EntityKey> key) {
        return key.map(EntityKey::text).orElse("-");
    }
}
