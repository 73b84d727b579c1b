package io.mailuo.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    /** The examples that Winkler gives. */
    @ParameterizedTest
    @CsvSource({"martha,marhta,0.961", "dwayne,duane,0.84", "dixon,dicksonx,0.813"})
    void measuresAsJaroAndWinklerDo(String one, String other, double likeness) {
        assertThat(Likeness.of(one, other)).isCloseTo(likeness, within(0.001));
    }

    @Test
    void theSameIsOneAndNothingInCommonIsZero() {
        assertThat(Likeness.of("云溪市", "云溪市")).isEqualTo(1);
        assertThat(Likeness.of("云溪市", "青禾县")).isZero();
        assertThat(Likeness.of("", "青禾县")).isZero();
    }

    @Test
    void oneWrongCharacterOfALongNameCountsLessThanOfAShortOne() {
        assertThat(Likeness.of("云溪市教育局", "云溪市教肓局")).isGreaterThan(Likeness.of("陆见秋", "陆见春"));
    }
}
