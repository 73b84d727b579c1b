package io.mailuo.relate;

import static io.mailuo.relate.MeasuredText.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Fact.Measurement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 清河市 and 云岭省 are places, 青禾计划 and 金穗工程 programmes. */
class MetricRelatorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清河市建成泵站40座。|清河市",
                "清河市与云岭省合作，清河市建成泵站40座。|清河市",
                "清河市按照云岭省部署，建成泵站40座。|清河市",
                "云岭省清河市建成泵站40座。|清河市",
                "在清河市，泵站达40座。|清河市",
                "去年，清河市对标云岭省，建成泵站40座。|清河市",
                "云岭省洪水发生后，建成泵站40座。|-",
                "《清河市往事》印了40册。|-",
                "清河市教育局建成泵站40座。|清河市",
                "清河市第一中学建成泵房40座。|清河市第一中学",
                "远山机械有限公司技术领先。公司去年建成泵站40座。|远山机械有限公司",
                "清河市第一中学历史悠久。学校现有教师40名。|清河市第一中学",
                "清河市第一中学历史悠久。公司现有员工40名。|清河市第一中学",
                "南坪省开展试点，全省建成泵站40座。|南坪省",
                "青田县条件好，去年全县建成泵站40座。|青田县",
                "与青田县、清河市签约后，云岭省建成泵站40座。|云岭省",
                "清河市派人到青田县、南坪省学习，建成泵站40座。|清河市",
                "远山机械有限公司、长河机械有限公司等40家企业参加。|-",
                "清河市第一中学历史悠久，远山机械有限公司与它为邻。该公司有员工40名。|远山机械有限公司",
                "清河市开展试点。全省建成泵站40座。|云岭省",
                "安道尔全国建成泵站40座。|安道尔",
                "安道尔派人来访，全国建成泵站40座。|中国",
                "建成泵站40座。|-"
            })
    void takesTheTopicOfTheClauseAsHolder(String text, String holder) {
        assertThat(facts(text))
                .singleElement()
                .satisfies(fact -> assertThat(fact.holder().map(EntityKey::text).orElse("-"))
                        .isEqualTo(holder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "青禾计划惠及农户300户。|青禾计划",
                "青禾计划是金穗工程的延伸。具体目标是培训农户300户。|青禾计划",
                "清河市启动金穗工程。今年惠及农户300户。|金穗工程",
                "清河市启动金穗工程。\\n新政惠及农户300户。|金穗工程",
                "清河市启动金穗工程；青田县推行青禾计划，惠及农户300户。|青禾计划",
                "清河市启动金穗工程；青田县将农户300户全部纳入，实施青禾计划。|青禾计划",
                "清河市启动金穗工程，上线“村村通”应用“户户学”应用30个。|金穗工程",
                "清河市启动金穗工程。\\n今年惠及农户300户。|-",
                "金穗工程进展顺利。清河市还推行青禾计划，各镇跟进，惠及农户300户。|金穗工程",
                "清河市启动金穗工程，各县响应，地区生产总值300亿元。|-",
                "惠及农户300户。|-"
            })
    void takesTheProgrammeThatTheSentenceOrTheParagraphIsAbout(String text, String programme) {
        assertProgramme(text, programme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Listed: of all, so of none by himself, and so is what follows; bodies of one area are one.
                "云岭省、南坪省建成泵站40座。|-",
                "清河市和南坪省两地建成泵站40座。|-",
                "云岭省北部、南坪省等地建成泵站40座。|-",
                "云岭省、南坪省深化合作。今年建成泵站40座。|-",
                "粮食部、水源部建成泵站40座。|-",
                "清河市教育局、清河市建成泵站40座。|清河市",
                "云岭省、南坪省深化合作。清河市建成泵站40座。|清河市",
                // Events, routes and words that a name begins.
                "第三届清河市风筝节设展位40个。|-",
                "第三届风筝节在清河市开幕，设展位40个。|-",
                "第三届风筝节昨天在清河市落下帷幕，设展位40个。|-",
                "在清河市，新设展位40个。|清河市",
                "清河市至青田县高铁设车站40座。|-",
                "大桥连接云岭省与南坪省，设桥墩40座。|-",
                "中国特色农场达40座。|-",
                "据云岭省媒体报道，建成泵站40座。|-",
                "走访了清河市和青田县，建成泵站40座。|-",
                "局长15日在清河市举行的发布会上表示，建成泵站40座。|-",
                // Who only tells.
                "邻国国防部6日称，击落飞机40架。|-",
                "邻国国防部击落飞机40架。|邻国国防部",
                "云岭省防线稳固。邻国国防部6日称，击落飞机40架。|-",
                "清河市教育局表示，建成泵站40座。|清河市",
                "多个粮食部建成泵站40座。|-",
                // 当地 is the place last spoken of.
                "清河市多雨，青田县少雨。今年，当地建成泵站40座。|青田县",
                "清河市雨多。当地建成泵站40座。|清河市",
                "清河市雨多。当地时间6日，建成泵站40座。|清河市",
                "今年，当地建成泵站40座。|-",
                // The country.
                "我国水利发展。\\n今年建成泵站40座。|中国",
                "今年建成泵站40座。\\n我国水利发展。|-",
                "我国水利发展。\\n青田县雨多。\\n今年建成泵站40座。|-",
                "我国水利发展。中方建成泵站40座。|中国",
                "中国共产党是执政党。\\n党的基层组织40个。|中国共产党"
            })
    void saysNobodyWhereNobodyHoldsTheFigure(String text, String holder) {
        assertThat(facts(text.replace("\\n", "\n")))
                .singleElement()
                .satisfies(fact -> assertThat(fact.holder().map(EntityKey::text).orElse("-"))
                        .isEqualTo(holder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清河市启动金穗工程。南坪省惠及农户300户。|-",
                "清河市启动金穗工程。清河市惠及农户300户。|金穗工程",
                "清河市启动金穗工程。清河市第一中学惠及农户300户。|金穗工程",
                "清河市启动金穗工程。去年新建水渠。南坪省惠及农户300户。|-",
                "今年推行金穗工程。清河市惠及农户300户。|金穗工程",
                "今年推行金穗工程。清河市种粮。南坪省惠及农户300户。|-",
                "金穗工程进展顺利。南坪省惠及农户300户。|金穗工程",
                "清河市启动金穗工程，南坪省惠及农户300户。|-",
                "清河市启动金穗工程，在全省惠及农户300户。|金穗工程",
                "粮食部启动金穗工程。全国惠及农户300户。|金穗工程",
                "随着金穗工程落地，惠及农户300户。|-",
                "得益于金穗工程，产量提高，惠及农户300户。|-",
                "入选金穗工程专家300名。|金穗工程",
                "聘请金穗工程专家讲课，惠及农户300户。|-",
                "投入资金300万元，在全市实施金穗工程。|金穗工程",
                "投入资金300万元，全面推进金穗工程。|-",
                "投入资金300万元，修渠，实施金穗工程。|-",
                "印发《关于种好青禾的指导意见》，推行青禾计划。\\n《指导意见》提出任务300项。|《关于种好青禾的指导意见》",
                "清河市、南坪省推进强基学习教育。\\n清河市解决问题300个。|强基学习教育",
                "清河市推进强基学习教育。\\n清河市解决问题300个。|-",
                "清河市、南坪省推进强基学习教育。\\n青田县解决问题300个。|-"
            })
    void aProgrammeIsCarriedOnWhileNobodyElseComesIn(String text, String programme) {
        assertProgramme(text, programme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清河市启动青禾计划。2023年，全市案件数较2019年下降66%。|-",
                "青禾计划深入开展。禁毒工作有序开展，破获案件65起。|-",
                "清河市启动青禾计划。聚焦环境整治，破获案件65起。|-",
                "清河市启动青禾计划。在医疗方面，新建卫生院12所。|-",
                "清河市启动青禾计划。粮食产量达到12吨。|-",
                "清河市启动青禾计划。全市现有学校35所。|-",
                "清河市启动青禾计划。新投放“白鹭快车”190辆。|-",
                // The same matter in other words, or several sides of it.
                "清河市启动青禾计划。在灌溉方面，新增农田12亩，在发电方面，各站年底投产。|青禾计划",
                "清河市启动青禾计划。聚焦计划重点，新建学校12所。|青禾计划",
                "清河市启动青禾计划，聚焦乡村教育，新建学校12所。|青禾计划",
                "清河市启动青禾计划。据了解，全市今年已培训教师300名。|青禾计划"
            })
    void aProgrammeIsNotCarriedToAnotherMatter(String text, String programme) {
        assertProgramme(text, programme);
    }

    private static void assertProgramme(String text, String programme) {
        assertThat(facts(text.replace("\\n", "\n")))
                .singleElement()
                .satisfies(
                        fact -> assertThat(fact.programme().map(EntityKey::text).orElse("-"))
                                .isEqualTo(programme));
    }

    @Test
    void everyEvidenceIsTheWordsOfTheArticle() {
        String text = "清河市启动金穗工程。今年，当地惠及农户300户，云岭省、南坪省惠及农户400户。";
        assertThat(facts(text))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact.supports())
                        .allSatisfy(
                                support -> assertThat(support.evidence().span().of(text))
                                        .isEqualTo(support.evidence().exact())));
    }

    @Test
    void aFigureStatedAgainIsOneFactWithTwoSupports() {
        List<Measurement> facts = facts("选派农技指导员312名。\n2021年，清河市共选派农技指导员312名。");
        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.supports()).hasSize(2);
            assertThat(fact.period()).contains("2021年");
            assertThat(fact.holder()).map(EntityKey::text).contains("清河市");
        });
    }

    @Test
    void respectivelyDealsAreasOutAsHolders() {
        assertThat(facts("清河市、云岭省、南坪省分别获得财政补助80万元、60万元、60万元。"))
                .extracting(fact -> fact.holder().map(EntityKey::text).orElse("-"))
                .containsExactly("清河市", "云岭省", "南坪省");
    }

    /** Value and holder of each figure. */
    private static String holders(String text) {
        return facts(text).stream()
                .map(fact -> fact.value().toPlainString()
                        + fact.unit()
                        + fact.holder().map(key -> " " + key.text()).orElse(" -"))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清河市、南坪省收入分别为80万元、60万元；投资30万元。|800000元 清河市, 600000元 南坪省, 300000元 -",
                "清河市和南坪省分别投资3万元和5万元；青田县投资2万元。|30000元 清河市, 50000元 南坪省, 20000元 青田县",
                "清河市、云岭省、南坪省新建学校分别为12、15、18所。|12所 清河市, 15所 云岭省, 18所 南坪省",
                "增速居前的县：清河市（9%）、青田县（7%）、云岭省（5%）。|9% 清河市, 7% 青田县, 5% 云岭省",
                "增速居前的有清河市（9%）、青田县（7%）和云岭省（5%）。|9% 清河市, 7% 青田县, 5% 云岭省",
                "全市新建学校35所（清河市12所、青田县15所）。|35所 清河市, 12所 清河市, 15所 青田县",
                // One figure for all of a list, and a distance.
                "清河市、南坪省30个项目开工。|30个 -",
                "清河市距青田县80公里。|80公里 清河市"
            })
    void eachFigureOfAListIsOfItsArea(String text, String expected) {
        assertThat(holders(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "董事长王大海捐款10万元。|捐款",
                "局长王大海及师生代表等共计150人参加。|师生代表",
                "青禾计划今年计划新建公路300公里。|新建公路",
                "青禾计划惠及农户300户。|青禾计划惠及农户"
            })
    void aSubjectGoesWithoutWhoActs(String text, String subject) {
        assertThat(facts(text))
                .singleElement()
                .satisfies(fact -> assertThat(fact.subject()).isEqualTo(subject));
    }

    @Test
    void aSubjectGoesWithoutTheHolderThatItBeginsWith() {
        assertThat(facts("清河市垃圾分类覆盖率达98%。"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.subject()).isEqualTo("垃圾分类覆盖率"));
        assertThat(facts("清河市和云岭省签约项目达98个。"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.subject()).startsWith("清河市和"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清河市推进绿化。长江流域水质优良比例为97.1%，同比提高2个百分点。|",
                "清河市推进绿化。在东湖公园摆出菊花6万盆。|清河市",
                "清河市推进绿化。水质优良比例为97.1%。|清河市",
                "清河市推进绿化。清河市黄河段水质优良比例为97.1%。|清河市"
            })
    void whatIsMeasuredOfAWaterIsOfNoAreaNamedBefore(String text, String holder) {
        assertThat(facts(text))
                .isNotEmpty()
                .allSatisfy(
                        fact -> assertThat(fact.holder().map(EntityKey::text)).isEqualTo(Optional.ofNullable(holder)));
    }

    @Test
    void aHeadlineThatTellsATargetAsReachedIsTheFigureOfTheText() {
        List<Measurement> facts = facts("清河市新建小学12所\n到2030年，清河市新建小学12所。");
        assertThat(facts).isNotEmpty();
        assertThat(facts.get(facts.size() - 1).status()).isEqualTo(io.mailuo.model.Status.TARGET);
    }

    @Test
    void keepsTheMoreTellingSubject() {
        assertThat(facts("会员312名。\n合作社农户会员312名。"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.subject()).isEqualTo("合作社农户会员"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新建小学12所、新建中学12所。",
                "新建小学12所。\\n新建医院12所。",
                "2021年，清河市新建小学12所。\\n2022年，清河市新建农村小学12所。",
                "清河市新建小学12所。\\n青田县新建农村小学12所。",
                "新建小学12所。\\n新建小学13所。"
            })
    void keepsDistinctThingsApart(String text) {
        assertThat(facts(text.replace("\\n", "\n"))).hasSize(2);
    }
}
