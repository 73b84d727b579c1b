package io.mailuo.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.TaggedSpan;
import io.mailuo.model.TaggedSpan.Kind;
import io.mailuo.nlp.Tokeniser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final Tokeniser TOKENISER = new Tokeniser(Lexicon.standard(), Places.from(Lexicon.standard()));
    private static final WordClasses CLASSES = new WordClasses(Lexicon.standard());
    private static final Training SMALL = new Training(8, 1, 1, 1, 8, 1);
    private static final List<MarkedSentence> SENTENCES = Stream.of(
                    "{L:郧西县}{T:县长}{P:秦小荷}到会。",
                    "{L:保康县}{T:副县长}{P:韩立}出席活动。",
                    "来自{L:谷城县}的{P:何文静}说，今年收了{Q:300公斤}。",
                    "{P:马晓燕}一家住在{L:枣阳市}。",
                    "合作社有{Q:26名}社员。",
                    "记者走进{P:田有福}家的院子。",
                    "大家都说好。",
                    "{L:南漳县}{T:县委书记}{P:龚建国}讲话。")
            .map(MarkedLine::read)
            .toList();

    private static TagModel model() {
        return SMALL.model(SENTENCES, "ab".repeat(32), TOKENISER, CLASSES, Training.sameCurve(new Logistic(1, 0)));
    }

    private static List<String> tags(String text) {
        return new SpanTagger(model(), CLASSES)
                .tags(text, TOKENISER.tokens(text, 0), 0).stream()
                        .map(tag -> tag.kind().mark() + tag.span().of(text))
                        .toList();
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        assertThat(model().bytes()).isEqualTo(model().bytes());
    }

    @Test
    void marksNamesThatItHasNotSeen() {
        assertThat(tags("宜城市县长周启明到会。")).containsExactly("L宜城市", "T县长", "P周启明");
    }

    @Test
    void marksNothingInPlainWords() {
        assertThat(tags("大家说好。")).isEmpty();
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        byte[] bytes = model().bytes();

        TagModel read = TagModel.read(new ByteArrayInputStream(bytes));

        assertThat(read.bytes()).isEqualTo(bytes);
        assertThat(read.corpus()).isEqualTo("ab".repeat(32));
    }

    @Test
    void refusesAFileThatIsNoModel() {
        assertThatThrownBy(() -> TagModel.read(new ByteArrayInputStream(new byte[64])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("train it again");
    }

    @Test
    void swapsNamesForOthersOfTheirForm() {
        List<MarkedSentence> swapped = new NameSwaps(SENTENCES, 3).swapped();

        assertThat(swapped).hasSize(6).isNotEqualTo(SENTENCES);
        for (MarkedSentence sentence : swapped) {
            for (MarkedSentence.Mark mark : sentence.marks()) {
                String name = mark.span().of(sentence.text());
                assertThat(SENTENCES)
                        .anyMatch(known -> known.marks().stream()
                                .anyMatch(other -> other.kind() == mark.kind()
                                        && other.span().of(known.text()).equals(name)));
            }
        }
    }

    @Test
    void spansCountFromTheOffset() {
        String text = "宜城市县长周启明到会。";
        SpanTagger tagger = new SpanTagger(model(), CLASSES);

        List<TaggedSpan> moved = tagger.tags(text, TOKENISER.tokens(text, 100), 100);

        assertThat(moved)
                .filteredOn(tag -> tag.kind() == Kind.PERSON)
                .singleElement()
                .satisfies(tag -> {
                    assertThat(tag.span().start()).isEqualTo(105);
                    assertThat(tag.span().end()).isEqualTo(108);
                });
    }
}
