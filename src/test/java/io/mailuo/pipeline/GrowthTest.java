package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.hostile.GrowingTexts;
import io.mailuo.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Twice the text takes not much more than twice the time, whatever is repeated in it. The bounds are wide, for a test is no measurement: what
 * they are to catch takes hundreds of times as long. {@code .ci/endurance growth} measures at the length that an article may have.
 */
class GrowthTest {

    private static final int LENGTH = 2_000;

    /** Of the time for twice the text to that for the text; four would be a square, eight a cube. */
    private static final double MOST = 6;

    /** Below this many seconds of the processor a ratio says nothing. */
    private static final double NOTHING = 0.6;

    @Test
    void isThatOfTheText() {
        ReadText read = new ReadText(new ArticleStages(Lexicon.standard()));
        List<String> steep = new ArrayList<>();
        GrowingTexts.all().forEach((repeated, text) -> {
            double twice = read.seconds(text.apply(2 * LENGTH));
            if (twice > NOTHING) {
                double once = read.seconds(text.apply(LENGTH));
                double again = read.seconds(text.apply(2 * LENGTH));
                if (again > NOTHING && again > MOST * once) {
                    steep.add(repeated + ": " + once + " s, then " + again + " s");
                }
                assertThat(again).as(repeated).isLessThan(10 * NOTHING);
            }
        });
        assertThat(steep).isEmpty();
    }
}
