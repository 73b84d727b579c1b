package io.mailuo.relate.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackwardsTest {

    private static List<Sentence> sentences(int... paragraphs) {
        return IntStream.range(0, paragraphs.length)
                .mapToObj(i -> new Sentence(
                        new Span(i, i + 1), Sentence.Role.BODY, paragraphs[i], List.of(), List.of(), List.of()))
                .toList();
    }

    @Test
    void stopsWhereTheParagraphBegins() {
        Backwards back = new Backwards(sentences(0, 1, 1, 1), index -> index < 2, sentence -> false);
        assertThat(back.before(3, false)).isEqualTo(1);
        assertThat(back.before(1, false)).isEqualTo(-1);
    }

    @Test
    void passesOverSentencesOnlyWhereAsked() {
        Backwards back = new Backwards(
                sentences(0, 0, 0), index -> true, sentence -> sentence.span().start() == 1);
        assertThat(back.before(2, true)).isZero();
        assertThat(back.before(2, false)).isEqualTo(1);
    }

    @Test
    void looksAtNoSentenceTwice() {
        int many = 5_000;
        List<Integer> looked = new ArrayList<>();
        Backwards back = new Backwards(sentences(new int[many]), index -> !looked.add(index), sentence -> false);
        IntStream.range(0, many).forEach(index -> back.before(index, false));
        assertThat(looked).hasSize(many - 1);
    }

    @Test
    void answersAsAWalkBackWould() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            int[] paragraphs = random.ints(12, 0, 2).sorted().toArray();
            boolean[] tells = new boolean[12];
            boolean[] passed = new boolean[12];
            for (int i = 0; i < 12; i++) {
                tells[i] = random.nextInt(3) == 0;
                passed[i] = random.nextBoolean();
            }
            Backwards back = new Backwards(
                    sentences(paragraphs),
                    index -> tells[index],
                    sentence -> passed[sentence.span().start()]);
            for (int asked = 0; asked < 30; asked++) {
                int sentence = random.nextInt(12);
                boolean passing = random.nextBoolean();
                int at = sentence - 1;
                while (at >= 0 && paragraphs[at] == paragraphs[sentence] && (!tells[at] || (passing && passed[at]))) {
                    at--;
                }
                int expected = at >= 0 && paragraphs[at] == paragraphs[sentence] ? at : -1;
                assertThat(back.before(sentence, passing)).isEqualTo(expected);
            }
        }
    }
}
