package io.mailuo.text;

import static io.mailuo.text.Pages.normal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakTest {

    @Test
    void joinsAQuotationTornInsideAWord() {
        assertThat(normal("“导向更加鲜明，绿色家\n\n园的基础全面夯实。”何文清说。")).isEqualTo("“导向更加鲜明，绿色家园的基础全面夯实。”何文清说。");
    }

    @Test
    void joinsALongLineWhoseClauseIsUnfinished() {
        String before = "会议指出，要把群众的事放在心上。全县坚持问题导向，完善工作机制，压实各方责任，常态化选拔优秀年轻";
        assertThat(normal("标题\n" + before + "\n\n干部，让他们到一线去。")).isEqualTo("标题\n" + before + "干部，让他们到一线去。");
    }

    @Test
    void joinsBehindACommaAndBeforeAMark() {
        assertThat(normal("县里把学习作为今年的首要任务，\n\n深化教育培训工作。")).isEqualTo("县里把学习作为今年的首要任务，深化教育培训工作。");
        assertThat(normal("县里开了会\n，大家都来了。")).isEqualTo("县里开了会，大家都来了。");
    }

    @Test
    void joinsLinesCutAtOneWidth() {
        String text = "云岭县推进改革工作稳步向前迈".repeat(6);
        String cut = String.join("\n", text.split("(?<=\\G.{14})")) + "\n完成。";
        assertThat(normal(cut)).isEqualTo(text + "完成。");
    }

    @Test
    void putsASpaceBetweenForeignWords() {
        assertThat(normal("他们用“Deep\nLearning”技术改进了生产流程。")).isEqualTo("他们用“Deep Learning”技术改进了生产流程。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云岭县推进乡村振兴\n近日，云岭县召开会议。",
                "改革再出发，建设美好云岭\n云岭省委近日召开会议。云岭省是大省。",
                "本报记者 林小舟\n近日，云岭县召开会议。",
                "图为干部在田间指导农户种植，村民们听得十分认真，大家都说这样的服务来得及时又管用\n近日，会议召开。",
                "央视网消息（新闻联播）：\n产业园开工\n今天，产业园开工。",
                "会议召开。\n的确，这是好事。",
                "大家都来了。（本报记者 林小舟）\n产业园开工\n今天，产业园开工。",
                "抓好落实，强化责任担当，把各项部署要求转化为推动发展的具体行动，不断开创工作新局面，迈上新台阶\n（二）加强领导。",
                "标，是我们的初心。\n强基固本 筑牢根基\n“先治其基”。",
            })
    void keepsLinesThatStandForThemselves(String raw) {
        assertThat(normal(raw)).isEqualTo(raw);
    }

    @Test
    void keepsALongTitleApart() {
        String raw = "何某某林某某赵某某等到云岭县调研农业农村工作并看望慰问基层干部群众。陈某某一同参加上述调研活动\n" + "近日，何某某等来到云岭县。";
        assertThat(normal(raw)).isEqualTo(raw);
    }
}
