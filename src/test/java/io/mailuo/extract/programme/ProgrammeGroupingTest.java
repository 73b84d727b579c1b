package io.mailuo.extract.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeGroupingTest {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());
    private static final ProgrammeGrouping GROUPING = new ProgrammeGrouping(Lexicon.standard());

    @Test
    void joinsFormsOfOneProgrammeUnderTheLongest() {
        List<ProgrammeGroup> groups = groups("市里开展“百村联心”精准帮扶活动。自“百村联心”活动开展以来，百村联心深入人心。");
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).label()).isEqualTo("“百村联心”精准帮扶活动");
        assertThat(groups.get(0).aliases()).contains("百村联心", "“百村联心”活动");
        assertThat(groups.get(0).mentions()).hasSize(3);
    }

    @Test
    void joinsAProgrammeWithAndWithoutItsPlace() {
        assertThat(groups("县里实施乡镇干部新本领提升行动。\n新本领提升行动启动。")).hasSize(1);
    }

    @Test
    void keepsProgrammesApartThatDifferInNumber() {
        assertThat(groups("县里启动水源保护三年行动计划。\n县里启动水源保护五年行动计划。")).hasSize(2);
    }

    @Test
    void keepsEditionsApart() {
        assertThat(groups("第11届中国云岭茶叶博览会闭幕。\n第12届中国云岭茶叶博览会开幕。")).hasSize(2);
    }

    @Test
    void givesANameWithoutEditionTheOnlyEditionOfItsArticle() {
        List<ProgrammeGroup> groups = groups("市里举办第四届“青禾杯”创业大赛。\n“青禾杯”创业大赛吸引众多选手。");
        assertThat(groups).extracting(ProgrammeGroup::key).containsExactly("第四届青禾杯");
    }

    @Test
    void keepsANameWithoutEditionApartFromSeveral() {
        assertThat(groups("第三届“青禾杯”创业大赛闭幕。\n第四届“青禾杯”创业大赛启动。\n“青禾杯”创业大赛吸引众多选手。")).hasSize(3);
    }

    @Test
    void givesFormsWithAndWithoutHeadOrMarksOneKey() {
        assertThat(List.of("县里启动“青禾筑梦”计划。", "县里推出“青禾筑梦”，帮助青年。", "县里深入实施青禾筑梦计划。"))
                .allSatisfy(text ->
                        assertThat(groups(text)).extracting(ProgrammeGroup::key).containsExactly("青禾筑梦"));
    }

    @Test
    void takesTheBareNameForTheOneYearThatIsNamed() {
        assertThat(groups("护河志愿行动启动。\n县里启动2023年护河志愿行动。")).hasSize(1);
        assertThat(groups("县里启动2023年护河志愿行动。\n市里启动2024年护河志愿行动。")).hasSize(2);
    }

    @Test
    void keepsADerivedThingApart() {
        assertThat(groups("市里开展“四星争创”活动。\n建设“四星争创”示范带，打造样板。")).hasSize(2);
    }

    @Test
    void givesTheQuotedWordsOfEachListMemberAsAlias() {
        assertThat(groups("打造“云里好支书”“云里才市”等应用。"))
                .extracting(ProgrammeGroup::label)
                .containsExactly("“云里好支书”应用", "“云里才市”应用");
        assertThat(groups("打造“云里好支书”“云里才市”等应用。").get(0).aliases()).contains("云里好支书");
    }

    @Test
    void givesTheSameGroupsForTheSameText() {
        String text = "市里开展“百村联心”活动，推出“暖企九条”，实施碧水清源行动。";
        assertThat(groups(text)).isEqualTo(groups(text));
    }

    private static List<ProgrammeGroup> groups(String text) {
        return GROUPING.groups(FINDER.find(WrittenArticle.of(text)));
    }
}
