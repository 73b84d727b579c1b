package io.mailuo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

    private static final int LENGTH = 30;

    private static SpanIndex<Span> index(Span... spans) {
        return new SpanIndex<>(List.of(spans), Function.identity());
    }

    @Test
    void findsWhatLiesInASpan() {
        assertThat(index(new Span(5, 7), new Span(2, 4), new Span(3, 9)).inside(new Span(2, 7)))
                .containsExactly(new Span(5, 7), new Span(2, 4));
    }

    @Test
    void findsWhatASpanLiesIn() {
        assertThat(index(new Span(5, 7), new Span(0, 9), new Span(4, 7)).around(new Span(5, 6)))
                .containsExactly(new Span(5, 7), new Span(0, 9), new Span(4, 7));
    }

    @Test
    void findsNothingAmongNothing() {
        SpanIndex<Span> none = index();
        assertThat(none.over(new Span(0, 5))).isEmpty();
        assertThat(none.covers(new Span(0, 0))).isFalse();
    }

    @Test
    void answersAsALookAtEachWould() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Span> spans = IntStream.range(0, random.nextInt(20))
                    .mapToObj(i -> span(random))
                    .toList();
            SpanIndex<Span> index = new SpanIndex<>(spans, Function.identity());
            for (int asked = 0; asked < 20; asked++) {
                Span span = span(random);
                assertThat(index.inside(span)).isEqualTo(each(spans, span::contains));
                assertThat(index.around(span)).isEqualTo(each(spans, other -> other.contains(span)));
                assertThat(index.over(span)).isEqualTo(each(spans, span::overlaps));
                assertThat(index.covers(span)).isEqualTo(spans.stream().anyMatch(other -> other.contains(span)));
                assertThat(index.touches(span)).isEqualTo(spans.stream().anyMatch(span::overlaps));
                assertThat(index.startingAt(span.start()))
                        .isEqualTo(each(spans, other -> other.start() == span.start()));
            }
        }
    }

    /** What lies in all others is found among a hundred thousand without a look at each: the answers would not come otherwise. */
    @Test
    void looksAtFewOfMany() {
        int many = 100_000;
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(0, 2 * many));
        IntStream.range(0, many).forEach(i -> spans.add(new Span(2 * i, 2 * i + 1)));
        SpanIndex<Span> index = new SpanIndex<>(spans, Function.identity());
        int found = 0;
        for (int i = 0; i < many; i++) {
            found += index.around(new Span(2 * i, 2 * i + 1)).size();
        }
        assertThat(found).isEqualTo(2 * many);
    }

    private static Span span(Random random) {
        int start = random.nextInt(LENGTH);
        return new Span(start, start + random.nextInt(LENGTH - start));
    }

    private static List<Span> each(List<Span> spans, Predicate<Span> wanted) {
        return spans.stream().filter(wanted).toList();
    }
}
