package io.mailuo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void touchingSpansDoNotOverlap() {
        assertThat(new Span(0, 2).overlaps(new Span(2, 4))).isFalse();
        assertThat(new Span(0, 3).overlaps(new Span(2, 4))).isTrue();
        assertThat(new Span(0, 4).contains(new Span(0, 4))).isTrue();
        assertThat(new Span(0, 4).contains(new Span(3, 5))).isFalse();
    }

    @Test
    void standsInOrderOfTheText() {
        assertThat(List.of(new Span(2, 3), new Span(0, 5), new Span(0, 2)).stream()
                        .sorted())
                .containsExactly(new Span(0, 2), new Span(0, 5), new Span(2, 3));
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThatThrownBy(() -> new Span(3, 2)).hasMessage("span 3..2 is not a range");
        assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("span -1..2 is not a range");
    }

    @Test
    void anEntityHasItsAliasesSortedAndWithoutItsLabel() {
        Entity entity = new Entity(
                new EntityKey(EntityKey.Kind.PERSON, "乙"),
                "乙",
                List.of("丙", "乙", "甲", "丙"),
                List.of("丁", "丁"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(entity.aliases()).containsExactly("丙", "甲");
        assertThat(entity.traditional()).containsExactly("丁");
    }

    @Test
    void refusesAFactWithoutEvidence() {
        EntityKey person = new EntityKey(EntityKey.Kind.PERSON, "乙");
        assertThatThrownBy(() -> new Fact.PostHeld(person, Optional.empty(), "局长", Tenure.CURRENT, List.of()))
                .hasMessage("a fact without evidence");
    }
}
