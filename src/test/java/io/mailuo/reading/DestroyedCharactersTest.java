package io.mailuo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestroyedCharactersTest {

    private final DestroyedCharacters destroyed = new DestroyedCharacters(Lexicon.standard());

    private List<String> found(String text) {
        return destroyed.find(text).stream().map(span -> span.of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "深入上?；鶎一线,?；鶎",
        "全市?设公园十座。,?",
        "?河县召开会议。,?",
        "发展?，民生改善。,?",
        "共同富裕示范区建?????取得进展。,?????",
        "沂\uFFFD\uFFFD县召开会议。,\uFFFD\uFFFD",
        "县长\uE123某出席。,\uE123",
        "会议锟斤拷指出。,锟斤拷"
    })
    void findsThem(String text, String lost) {
        assertThat(found(text)).containsExactly(lost);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "力量从哪来?党员干部带头干。",
                "能不能办?能办。",
                "“真的?”他问。",
                "怎么办?",
                "see a?b 和 http://x.cn/?id=1",
                "为什么？因为需要。",
                "\uF0B7 深入基层一线",
                "什么??大家都笑了。"
            })
    void leavesQuestionsAddressesAndBulletsAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void findsEachOfManyWhereverTheyStand() {
        Random random = new Random(11);
        String clean = "沂河县近日修复古道三公里，沿线立碑九处，游人不断。".repeat(20);
        assertThat(found(clean)).isEmpty();
        for (int round = 0; round < 50; round++) {
            StringBuilder text = new StringBuilder(clean);
            int at = random.nextInt(clean.length());
            text.setCharAt(at, '\uFFFD');
            assertThat(destroyed.find(text.toString()))
                    .singleElement()
                    .matches(span -> span.start() == at && span.length() == 1);
        }
    }

    @Test
    void areToldWithTheirPlacesInCharactersAndKept(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "𠮷河县召开会议，深入上?；鶎一线\uFFFD。");
        Reading.Read read = (Reading.Read) new ArticleReader(Lexicon.standard()).read(new Input(file, "a.txt"));
        Article article = read.articles().get(0);
        assertThat(article.raw()).contains("上?；鶎一线\uFFFD");
        assertThat(article.origin().destroyed()).isEqualTo(4);
        assertThat(read.problems())
                .containsExactly(new Problem(
                        file.toString(),
                        Problem.Code.DESTROYED_CHARACTERS,
                        file + " has 4 characters that a bad conversion destroyed, at 11 “?；鶎”, 16 “\uFFFD”; they were"
                                + " kept as they are and nothing was guessed: put the right ones into the file"));
        assertThat(read.problems().get(0).code().lost()).isFalse();
    }
}
