package io.mailuo.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with all ways to label three characters; margins count inside of spans. */
class LatticeTest {

    private static final int LENGTH = 3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsTheBestWayAndItsMargins(long seed) {
        Random random = new Random(seed);
        float[][] scores = random(random, LENGTH);
        float[][] transitions = random(random, Labels.COUNT);
        Lattice lattice = new Lattice(scores, LENGTH, transitions);

        int[] best = lattice.best();
        float[] margins = lattice.margins(best);

        float most = score(best, scores, transitions);
        float[] other = {-1e9f, -1e9f, -1e9f};
        int[] way = new int[LENGTH];
        for (int number = 0; number < Labels.COUNT * Labels.COUNT * Labels.COUNT; number++) {
            for (int i = 0, rest = number; i < LENGTH; i++, rest /= Labels.COUNT) {
                way[i] = rest % Labels.COUNT;
            }
            if (isAllowed(way)) {
                float score = score(way, scores, transitions);
                assertThat(score).isLessThanOrEqualTo(most + 1e-4f);
                for (int i = 0; i < LENGTH; i++) {
                    other[i] = way[i] == best[i] ? other[i] : Math.max(other[i], score);
                }
            }
        }
        assertThat(isAllowed(best)).isTrue();
        for (int i = 0; i < LENGTH; i++) {
            float margin = best[i] == Labels.OUTSIDE ? 0 : most - other[i];
            assertThat(margins[i]).isCloseTo(margin, within(1e-3f));
        }
    }

    private static boolean isAllowed(int[] way) {
        return Labels.mayFollow(Labels.OUTSIDE, way[0])
                && Labels.mayFollow(way[0], way[1])
                && Labels.mayFollow(way[1], way[2])
                && !Labels.isOpen(way[2]);
    }

    private static float score(int[] way, float[][] scores, float[][] transitions) {
        float score = 0;
        for (int i = 0; i < LENGTH; i++) {
            score += scores[i][way[i]] + transitions[way[i]][i > 0 ? way[i - 1] : Labels.OUTSIDE];
        }
        return score;
    }

    private static float[][] random(Random random, int rows) {
        float[][] weights = new float[rows][Labels.COUNT];
        for (float[] row : weights) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextFloat() * 4 - 2;
            }
        }
        return weights;
    }
}
