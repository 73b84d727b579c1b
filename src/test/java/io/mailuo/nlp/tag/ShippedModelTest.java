package io.mailuo.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.TaggedSpan;
import io.mailuo.nlp.Tokeniser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedModelTest {

    private static final Tokeniser TOKENISER = new Tokeniser(Lexicon.standard(), Places.from(Lexicon.standard()));
    private static final SpanTagger TAGGER = SpanTagger.standard(Lexicon.standard());

    @Test
    void wasTrainedOnTheTextInTheRepository() throws IOException {
        assertThat(SpanTagger.model().corpus())
                .as("src/training was changed: run mvn -Ptrain process-classes and commit the model")
                .isEqualTo(MarkedCorpus.sha256(Path.of("src/training")));
    }

    @Test
    void wasTrainedWithTheWordsOfTheLexicon() {
        assertThat(SpanTagger.model().words())
                .as(
                        "words of a table that WordClasses reads were changed: run mvn -Ptrain process-classes and commit the model")
                .isEqualTo(new WordClasses(Lexicon.standard()).sha256());
    }

    @Test
    void isSmall() throws IOException {
        assertThat(SpanTagger.model().bytes().length).isLessThan(1_500_000);
    }

    @ParameterizedTest
    @CsvSource({
        "会议由郧西县副县长秦小荷主持。, P秦小荷",
        "走进村民田有福家的院子，晒的都是辣椒。, P田有福",
        "全县共有合作社126家。, Q126家",
        "大家要齐心协力把工作做好。, ''",
    })
    void marksNames(String text, String expected) {
        List<String> found = TAGGER.tags(text, TOKENISER.tokens(text, 0), 0).stream()
                .filter(tag -> tag.kind() == TaggedSpan.Kind.PERSON || tag.kind() == TaggedSpan.Kind.QUANTITY)
                .map(tag -> tag.kind().mark() + tag.span().of(text))
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(expected);
    }

    @Test
    void spansAreInOrderAndApart() throws IOException {
        for (MarkedSentence sentence :
                MarkedCorpus.read(Path.of("src/training")).sentences()) {
            int end = 0;
            for (TaggedSpan tag : TAGGER.tags(sentence.text(), TOKENISER.tokens(sentence.text(), 0), 0)) {
                assertThat(tag.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(tag.confidence()).isBetween(0.0, 1.0);
                end = tag.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(sentence.text().length());
        }
    }
}
