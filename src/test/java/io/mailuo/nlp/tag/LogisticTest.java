package io.mailuo.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mailuo.nlp.tag.Logistic.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticTest {

    @Test
    void findsTheCurveThatTrialsWereDrawnFrom() {
        Random random = new Random(5);
        Logistic truth = new Logistic(.2f, -1);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double margin = random.nextDouble() * 40;
            trials.add(new Trial(margin, random.nextDouble() < truth.at(margin)));
        }

        Logistic fitted = Logistic.fit(trials);

        for (double margin = 0; margin < 40; margin += 5) {
            assertThat(fitted.at(margin)).isCloseTo(truth.at(margin), within(.03));
        }
    }

    @Test
    void staysFiniteWhereAllTrialsAreRight() {
        Logistic fitted = Logistic.fit(List.of(new Trial(1, true), new Trial(2, true)));

        assertThat(fitted.at(1)).isBetween(.5, 1.0);
    }
}
