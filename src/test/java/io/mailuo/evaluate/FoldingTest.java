package io.mailuo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void dropsQuotationMarksSpacesAndWidth() {
        assertThat(Folding.fold(" “青松　计划” （ＡＢ）")).isEqualTo("青松计划ab");
        assertThat(Folding.fold("《甲·乙—丙》")).isEqualTo("甲乙丙");
        assertThat(Folding.fold("“”")).isEmpty();
    }

    @Test
    void keepsWhatTellsNamesApart() {
        assertThat(Folding.fold("甲%")).isEqualTo("甲%");
        assertThat(Folding.fold("100+甲/乙")).isEqualTo("100+甲/乙");
    }

    @Test
    void takesAnAreaItsCommitteeAndItsGovernmentForOneHolder() {
        assertThat(Folding.samePlace("青河市柳林区", "柳林区")).isTrue();
        assertThat(Folding.samePlace("中共柳林区委员会", "柳林区人民政府")).isTrue();
        assertThat(Folding.samePlace("柳林区委", "柳林")).isTrue();
        assertThat(Folding.samePlace("柳林区", "松岭区")).isFalse();
        assertThat(Folding.placeForms("")).isEmpty();
    }

    @Test
    void keepsTheLevelOfNamesThatWouldBeOneCharacter() {
        assertThat(Folding.placeForms("柳县")).containsExactly("柳县");
    }

    @Test
    void knowsUnitsByTheirOtherNames() {
        assertThat(Folding.unit("人民币元")).isEqualTo("元");
        assertThat(Folding.unit("m²")).isEqualTo("平方米");
        assertThat(Folding.unit("％")).isEqualTo("%");
        assertThat(Folding.unit("亩")).isEqualTo("亩");
    }

    @Test
    void comparesSubjectsByTheirCharactersInAnyOrder() {
        assertThat(Folding.overlap("新建公园", "公园新建")).isEqualTo(1);
        assertThat(Folding.overlap("公园", "新建公园")).isEqualTo(4.0 / 6, within(1e-12));
        assertThat(Folding.overlap("", "公园")).isZero();
        assertThat(Folding.overlap("山山", "山")).isEqualTo(2.0 / 3, within(1e-12));
    }
}
