package io.mailuo.extract.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Other quoted words of the same form in the same place give the same programmes, renamed. */
class ProgrammeRenamingTest {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());
    private static final String SIGNS = "青禾碧波金穗云帆星火晨曦春蚕白鹭翠竹红枫";
    private static final List<String> FRAMES = List.of(
            "市里启动“甲”计划。",
            "全面开展“甲”惠民服务活动，成效明显。",
            "县里推出“甲”，群众点赞。",
            "深化乡镇“甲”机制，压实责任。",
            "打造“甲”“云端学堂”等应用。",
            "“甲”正式启动。",
            "以“甲”为主题的展览开幕。",
            "他被评为“甲”。");

    @RepeatedTest(40)
    void renamesWithTheQuotedWords(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String frame = FRAMES.get(random.nextInt(FRAMES.size()));
        String first = words(random);
        String second = words(random);
        List<String> renamed = names(frame.replace("甲", first)).stream()
                .map(name -> name.replace(first, second))
                .toList();
        assertThat(names(frame.replace("甲", second))).isEqualTo(renamed);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            int at = 2 * random.nextInt(SIGNS.length() / 2);
            words.append(SIGNS, at, at + 2);
        }
        return words.toString();
    }

    private static List<String> names(String text) {
        return FINDER.find(WrittenArticle.of(text)).stream()
                .map(Mention.Programme::name)
                .toList();
    }
}
