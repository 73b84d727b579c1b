package io.mailuo.text;

import static io.mailuo.text.Pages.document;
import static io.mailuo.text.Pages.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Document;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Sentence.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

    private static final String BODY = "近日，云岭县召开会议。";

    @Test
    void readsTitleBylineAndText() {
        assertThat(sentences("奋进之路·特别报道\n云岭县推进改革\n——访云岭县县长何文清\n本报记者 林小舟\n" + BODY + "散会。"))
                .containsExactly(
                        "HEADLINE 奋进之路·特别报道",
                        "HEADLINE 云岭县推进改革",
                        "HEADLINE ——访云岭县县长何文清",
                        "BYLINE 本报记者 林小舟",
                        "BODY " + BODY,
                        "BODY 散会。");
    }

    @Test
    void hasNoTitleWhereThePageBeginsWithText() {
        Document page = document(BODY);
        assertThat(new Segmenter().headline(page)).isEmpty();
        assertThat(page.sections()).hasSize(1);
    }

    @Test
    void findsTheTitleBelowARemark() {
        Document page = document("（何文清系我校校友，现任云岭县县长）\n何文清：一心为民\n" + BODY);
        assertThat(new Segmenter().headline(page).map(page::at)).contains("何文清：一心为民");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报记者 林小舟 赵一鸣",
                "本刊记者/林小舟 通讯员/云组轩",
                "县委报道组 陈大有",
                "记者林小舟 报道",
                "云岭日报全媒体记者 林小舟 实习生 赵一鸣",
                "（本报记者 林小舟）",
                "文/林小舟 图/赵一鸣",
                "责任编辑：林小舟",
                "新华社记者 林小舟、赵一鸣",
            })
    void recognisesBylines(String line) {
        assertThat(sentences("标题文字\n" + line + "\n" + BODY, Role.BYLINE)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "记者从会上了解到，今年收成很好。",
                "通讯员队伍建设座谈会在云岭召开",
                "记者节里话担当",
                "编辑出版工作迈上新台阶",
                "作者是一名基层干部，写过许多文章。",
            })
    void takesNoSentenceOrHeadingForAByline(String line) {
        assertThat(sentences(BODY + "\n" + line + "\n" + BODY, Role.BYLINE)).isEmpty();
    }

    @Test
    void partsTheSignatureFromTheLastParagraph() {
        assertThat(sentences("标题文字\n大家都很高兴。（本报记者 林小舟）"))
                .containsExactly("HEADLINE 标题文字", "BODY 大家都很高兴。", "BYLINE （本报记者 林小舟）");
    }

    @Test
    void recognisesCaptionsAndSources() {
        String page =
                "标题文字\n" + BODY + "\n图为干部在田间指导。\n村里建起了大棚。图为村民在采摘。\n丰收的田野。林小舟摄\n孩子们学习拍摄。\n（本文摘自《云岭日报》）\n本版图片由县委宣传部提供";
        assertThat(sentences(page, Role.CAPTION))
                .containsExactly("图为干部在田间指导。", "村里建起了大棚。", "图为村民在采摘。", "丰收的田野。", "林小舟摄");
        assertThat(sentences(page, Role.SOURCE)).containsExactly("（本文摘自《云岭日报》）", "本版图片由县委宣传部提供");
        assertThat(sentences(page, Role.BODY)).contains("孩子们学习拍摄。");
    }

    @Test
    void takesShortLinesInsideAnArticleForHeadings() {
        String page = "标题文字\n本报记者 林小舟\n" + BODY + "\n强基固本 筑牢堡垒\n" + BODY + "\n一、总体要求\n" + BODY;
        assertThat(document(page).sections()).hasSize(1);
        assertThat(sentences(page, Role.HEADING)).containsExactly("强基固本 筑牢堡垒", "一、总体要求");
    }

    @Test
    void beginsASectionAtATitleWithAByline() {
        List<Section> sections = document("标题文字\n本报记者 林小舟\n" + BODY + "\n另一篇的标题\n本报记者 赵一鸣\n" + BODY)
                .sections();
        assertThat(sections).hasSize(2);
        assertThat(sections.get(1).sentences().get(0).role()).isEqualTo(Role.HEADLINE);
    }

    @Test
    void beginsASectionAtTheHeadingOfAStorySignedAtItsEnd() {
        String page =
                "标题文字\n本报记者 林小舟\n" + BODY + "\n文中的小标题\n" + BODY + "\n另一篇的标题\n" + BODY + "（本报记者 赵一鸣）\n第三篇的标题\n" + BODY;
        assertThat(document(page).sections()).hasSize(3);
        assertThat(sentences(page, Role.HEADLINE)).containsExactly("标题文字", "另一篇的标题", "第三篇的标题");
        assertThat(sentences(page, Role.HEADING)).containsExactly("文中的小标题");
    }

    @Test
    void partsACollectionOfShortItems() {
        String page = "国内要闻快讯\n某某网消息（新闻联播）：\n产业园开工\n今天，产业园开工。\n大桥通车\n昨天，大桥通车。";
        assertThat(document(page).sections()).hasSize(3);
        assertThat(sentences(page, Role.HEADLINE)).containsExactly("国内要闻快讯", "产业园开工", "大桥通车");
    }

    @Test
    void partsStoriesThatThePagesTitleLists() {
        String page = "【榜样风采】陈大有：守护一方田 何文清：扎根山乡\n" + BODY + "\n陈大有：守护一方田\n" + BODY + "\n何文清：扎根山乡\n" + BODY;
        assertThat(document(page).sections()).hasSize(3);
    }

    @Test
    void coversEverySentenceOfASectionAndCountsParagraphsThrough() {
        Document page = document(Pages.CLEAN + "\n另一篇的标题\n本报记者 赵一鸣\n" + BODY);
        int last = -1;
        for (Section section : page.sections()) {
            for (Sentence sentence : section.sentences()) {
                assertThat(section.span().contains(sentence.span())).isTrue();
                assertThat(sentence.paragraph()).isBetween(last, last + 1);
                last = sentence.paragraph();
            }
        }
        assertThat(last).isEqualTo(8);
    }

    @Test
    void givesAnEmptyTextOneEmptySection() {
        assertThat(document("").sections())
                .singleElement()
                .satisfies(section -> assertThat(section.sentences()).isEmpty());
    }
}
