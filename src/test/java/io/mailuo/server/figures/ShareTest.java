package io.mailuo.server.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    private static Figure figure(String status, String value, Relation relation, String programme, String day) {
        BigDecimal number = new BigDecimal(value);
        return new Figure(
                status + value,
                "学校",
                number,
                number,
                "所",
                relation,
                status,
                "",
                day,
                day,
                "place",
                programme,
                "a",
                day);
    }

    private static List<Share> shares(Figure... figures) {
        return Share.of(Group.of(Group.Key.ofThing(figures[0]), List.of(figures)));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT,EXACT,=",
        "EXACT,AT_LEAST,≥",
        "EXACT,ABOUT,≈",
        "AT_LEAST,EXACT,=",
        "ABOUT,EXACT,≈",
        "EXACT,AT_MOST,≤"
    })
    void aShareIsAsSureAsItsNumbers(Relation target, Relation actual, String sign) {
        assertThat(shares(figure("target", "120", target, "p", ""), figure("actual", "90", actual, "p", "")))
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.sign()).isEqualTo(sign);
                    assertThat(share.percent()).isEqualByComparingTo("75.0");
                });
    }

    @Test
    void ofAHolderAloneAShareNeedsTheSameDays() {
        assertThat(shares(
                        figure("target", "120", Relation.EXACT, "", "2020-01-01"),
                        figure("actual", "90", Relation.EXACT, "", "2021-01-01")))
                .isEmpty();
        assertThat(shares(
                        figure("target", "120", Relation.EXACT, "", "2020-01-01"),
                        figure("actual", "150", Relation.EXACT, "", "2020-01-01")))
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.reached()).isTrue();
                    assertThat(share.width()).isEqualTo(1000);
                });
    }

    @Test
    void whatIsNotToBeExceededHasNoShare() {
        assertThat(shares(
                        figure("target", "120", Relation.AT_MOST, "p", ""),
                        figure("actual", "90", Relation.EXACT, "p", "")))
                .isEmpty();
        assertThat(shares(
                        figure("target", "0", Relation.EXACT, "p", ""),
                        figure("actual", "90", Relation.EXACT, "p", "")))
                .isEmpty();
    }
}
