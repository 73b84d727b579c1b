package io.mailuo.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Comparator;
import io.mailuo.model.Mention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A change of one word changes one part of what is read. */
class QuantityMetamorphicTest {

    private static final List<String> FRAMES =
            List.of("全县选派%s名科技特派员。", "去年，园区引进高新技术企业%s名。", "参训学员达%s名。", "会员总数为%s名，同比增长5%%。");

    private static Mention.Quantity first(String text) {
        return QuantityText.find(text).get(0);
    }

    @Test
    void anotherNumberChangesTheValueAlone() {
        Random random = new Random(11);
        for (String frame : FRAMES) {
            Mention.Quantity base = first(String.format(frame, 88));
            for (int i = 0; i < 25; i++) {
                int number = 10 + random.nextInt(90_000);
                Mention.Quantity other = first(String.format(frame, number));
                assertThat(other.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
                assertThat(List.of(other.unit(), other.comparator(), other.status(), other.subject(), other.rule()))
                        .isEqualTo(List.of(base.unit(), base.comparator(), base.status(), base.subject(), base.rule()));
            }
        }
    }

    @Test
    void anotherMeasureWordChangesTheUnitAlone() {
        for (String frame : FRAMES) {
            Mention.Quantity base = first(String.format(frame, 88));
            for (String unit : List.of("个", "家", "位", "批")) {
                Mention.Quantity other = first(String.format(frame, 88).replace("名", unit));
                assertThat(other.unit()).isEqualTo(unit);
                assertThat(other.value()).isEqualByComparingTo(base.value());
                assertThat(other.subject()).isEqualTo(base.subject());
                assertThat(other.status()).isEqualTo(base.status());
            }
        }
    }

    @Test
    void aboutChangesTheComparatorAlone() {
        for (String frame : FRAMES) {
            Mention.Quantity base = first(String.format(frame, 88));
            Mention.Quantity about = first(String.format(frame, "约88"));
            assertThat(about.comparator()).isEqualTo(Comparator.ABOUT);
            assertThat(about.value()).isEqualByComparingTo(base.value());
            assertThat(List.of(about.unit(), about.status(), about.subject()))
                    .isEqualTo(List.of(base.unit(), base.status(), base.subject()));
        }
    }

    @Test
    void wanMultipliesTheValueAndStaysOutOfTheUnit() {
        for (String frame : FRAMES) {
            Mention.Quantity wan = first(String.format(frame, "8.8万"));
            assertThat(wan.value()).isEqualByComparingTo("88000");
            assertThat(wan.unit()).isEqualTo("名");
        }
    }

    @Test
    void aSentenceInFrontMovesTheSpansAndNothingElse() {
        for (String frame : FRAMES) {
            String text = String.format(frame, 88);
            Mention.Quantity base = first(text);
            Mention.Quantity moved = first("会议开得很好。\n" + text);
            assertThat(moved.span().start() - base.span().start()).isEqualTo(8);
            assertThat(moved.subject()).isEqualTo(base.subject());
            assertThat(moved.status()).isEqualTo(base.status());
        }
    }

    @Test
    void theSameTextGivesTheSameFigures() {
        String text = "去年，全县接待游客20万人次，实现收入3亿元，同比分别增长8%、9%。";
        assertThat(QuantityText.find(text)).isEqualTo(QuantityText.find(text));
    }
}
