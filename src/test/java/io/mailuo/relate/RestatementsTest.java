package io.mailuo.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Comparator;
import io.mailuo.model.Evidence;
import io.mailuo.model.Fact.Measurement;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Status;
import io.mailuo.model.Support;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestatementsTest {

    @ParameterizedTest
    @CsvSource({
        "HEADLINE, 青湖气田天然气产量, 累计生产天然气, 1",
        "BODY, 青湖气田天然气产量, 累计生产天然气, 2",
        "HEADLINE, 粮食产量, 出口钢材, 2",
        "BODY, 粮食产量, 粮食产量, 1"
    })
    void aHeadlineWordsTheFigureOfTheTextInItsOwnWay(Sentence.Role role, String first, String second, int expected) {
        Restatements facts = new Restatements();
        facts.add(of(first), new Sentence(new Span(0, 10), role, 0, List.of(), List.of(), List.of()));
        facts.add(of(second), new Sentence(new Span(10, 20), Sentence.Role.BODY, 1, List.of(), List.of(), List.of()));
        assertThat(facts.all()).hasSize(expected);
    }

    private static Measurement of(String subject) {
        return new Measurement(
                BigDecimal.TEN,
                Optional.empty(),
                "立方米",
                Comparator.AT_LEAST,
                Status.ACTUAL,
                subject,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Support(new Evidence(new Span(0, 1), subject, "", ""), "quantity-subject-reaches", 1)));
    }
}
