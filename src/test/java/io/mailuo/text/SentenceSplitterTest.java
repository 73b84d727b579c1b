package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter(Lexicon.standard());

    private List<String> split(String line) {
        return splitter.split(line, 0).stream().map(span -> span.of(line)).toList();
    }

    @Test
    void endsSentencesAtEndMarksAndNotAtSemicolons() {
        assertThat(split("一是抓学习；二是抓落实。怎么办？干！")).containsExactly("一是抓学习；二是抓落实。", "怎么办？", "干！");
    }

    @Test
    void keepsClosingQuotesWithTheirSentence() {
        assertThat(split("他说：“要加快进度。”会议随后结束。")).containsExactly("他说：“要加快进度。”", "会议随后结束。");
    }

    @Test
    void goesOnBehindAQuotationWithAReportingClause() {
        assertThat(split("“收成真好。”种粮大户陈大有说，今年又多了十亩。明年再种。")).containsExactly("“收成真好。”种粮大户陈大有说，今年又多了十亩。", "明年再种。");
        assertThat(split("“收成真好。”日前，陈大有接受采访时表示，他很高兴。")).hasSize(1);
    }

    @Test
    void keepsAShortQuotationWhole() {
        assertThat(split("“好！我来。大家一起干！”陈大有说。散会。")).containsExactly("“好！我来。大家一起干！”陈大有说。", "散会。");
    }

    @Test
    void keepsAQuestionInsideAClauseWhole() {
        assertThat(split("破解“谁来种地？”难题，县里想了办法。")).hasSize(1);
        assertThat(split("“百村争创！”、“千户同行！”等活动开展。")).hasSize(1);
    }

    @Test
    void keepsBracketsWhole() {
        assertThat(split("新农人（包括返乡青年。不含学生）参加。散会。")).containsExactly("新农人（包括返乡青年。不含学生）参加。", "散会。");
    }

    @Test
    void cutsInsideALongQuotation() {
        String first = "要把工作做细做实，".repeat(6) + "不能松懈。";
        assertThat(split("何文清说：“" + first + "下一步继续努力。”")).hasSize(2);
    }

    @Test
    void cutsBehindAnEllipsisAndNotInsideANumber() {
        assertThat(split("会上、田头、车间……到处都在议论。增长12.5%。")).containsExactly("会上、田头、车间……", "到处都在议论。", "增长12.5%。");
    }

    @Test
    void isNotLedAstrayByAnUnclosedQuote() {
        assertThat(split("“一是学习。二是落实。三是检查。")).hasSize(3);
    }
}
