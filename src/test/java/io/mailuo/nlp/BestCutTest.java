package io.mailuo.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.MathUtility;
import io.mailuo.corpus.ArticleFolder;
import io.mailuo.corpus.GeneratedArticles;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestCutTest {

    private static final Segment HANLP = new ViterbiSegment()
            .enableOffset(true)
            .enableCustomDictionary(false)
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false);

    private static final BestCut CUT = new BestCut();

    @Test
    void givesTheWordsOfHanlpForEveryAnnotatedSentence() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> sets = Files.list(Path.of("src/test/resources/gold"))) {
            for (Path set : (Iterable<Path>) sets.sorted()::iterator) {
                texts.addAll(ArticleFolder.read(set.resolve("articles")).values());
            }
        }
        assertThat(shareCut(texts)).isGreaterThan(.3);
    }

    @Test
    void givesTheWordsOfHanlpForEveryGeneratedSentence(@TempDir Path folder) throws IOException {
        new GeneratedArticles(7).write(40, folder);
        shareCut(List.copyOf(ArticleFolder.read(folder).values()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesTheWordsOfHanlpForCharactersInAnyOrder(long seed) {
        Random random = new Random(seed);
        String signs = "的和在中国人民大学生王小明约翰0123，．.%％年月日一二三千万ABｃ-—·　 \n。“”😀约翰逊";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length >= 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            agrees(text.toString());
        }
    }

    @Test
    void leavesNamesToHanlp() {
        assertThat(CUT.words("局长周启明说")).isEmpty();
        assertThat(CUT.words("")).isEmpty();
        assertThat(CUT.words("大力发展数字经济")).isPresent();
    }

    @Test
    void weighsPairsAsHanlpDoes() {
        PairFrequencies pairs = new PairFrequencies();
        List<String> words = List.of("发展", "经济", "的", "数字", "中国", "在", "经济", "建设");
        for (String first : words) {
            for (String second : words) {
                Vertex from = vertex(first);
                Vertex to = vertex(second);
                assertThat(new DictionaryWord(from).costTo(new DictionaryWord(to), pairs))
                        .isEqualTo(MathUtility.calculateWeight(from, to));
            }
        }
    }

    private static Vertex vertex(String word) {
        int id = CoreDictionary.getWordID(word);
        return new Vertex(word, CoreDictionary.get(id), id);
    }

    /** The share of sentences that are cut here; all of them as HanLP cuts them. */
    private static double shareCut(List<String> texts) {
        int all = 0;
        int cut = 0;
        for (String text : texts) {
            for (String sentence : text.split("(?<=[。；\n])")) {
                all++;
                cut += agrees(sentence) ? 1 : 0;
            }
        }
        return (double) cut / all;
    }

    private static boolean agrees(String text) {
        Optional<List<Token>> words = CUT.words(text);
        words.ifPresent(cut -> assertThat(cut)
                .as(text)
                .isEqualTo(HANLP.seg(text).stream()
                        .map(term -> new Token(
                                new Span(term.offset, term.offset + term.word.length()),
                                term.word,
                                term.nature.toString()))
                        .toList()));
        return words.isPresent();
    }
}
