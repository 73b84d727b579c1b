package io.mailuo.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Context;
import io.mailuo.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextReaderTest {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Places PLACES = Places.from(LEXICON);
    private static final PlaceFinder PLACE_FINDER = new PlaceFinder(LEXICON, PLACES);
    private static final ContextReader READER =
            new ContextReader(LEXICON, PLACES, PLACE_FINDER, new OrganisationFinder(LEXICON, PLACES));
    private static final TitleBody TITLES = new TitleBody(LEXICON, PLACES);

    private static Context read(String text) {
        return READER.read(Drafts.document(text));
    }

    @Test
    void takesTheCityThatABareCommitteeSpeaksFor() {
        assertThat(read("徐州市召开会议\n市委书记讲话。泉山区作了发言。全市干部参加。").place()).contains("江苏省徐州市");
    }

    @Test
    void takesTheProvinceThatWeSpeakOf() {
        assertThat(read("我省召开会议\n省委书记讲话。江苏各地代表参加。徐州市作了发言。").place()).contains("江苏省");
    }

    @Test
    void takesTheCountyOfAFormerDivision() {
        assertThat(read("县委召开会议\n崇明县全县干部参加。").place()).contains("上海市崇明县");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市委书记丁大山率党政代表团赴绍兴市考察。",
                "县长丁大山与余杭区区长林小河签订协议。",
                "省长丁大山会见福建省省长林小河。",
                "我市与绍兴市签订协议。",
                "市委书记丁大山率团到昆山市和张家港市考察。"
            })
    void takesNoAreaThatItsOwnLeadersVisitOrMeet(String text) {
        assertThat(read(text).place()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "市委书记丁大山率丽水市代表团赴绍兴市考察。, 浙江省丽水市",
        "市委书记丁大山到绍兴市越城区调研。, 浙江省绍兴市越城区",
        "县委书记丁大山到青田县石门村调研。, 浙江省丽水市青田县",
        "市长丁大山到绍兴市第一医院调研。, 浙江省绍兴市",
        "湖州市党政代表团来绍兴考察。市委书记丁大山陪同。, 浙江省绍兴市",
    })
    void takesTheAreaThatItsLeadersGoRoundOrHeadADelegationOf(String text, String place) {
        assertThat(read(text).place()).contains(place);
    }

    @Test
    void takesNoPlaceWhereManyAreNamed() {
        assertThat(read("各地喜迎丰收\n江苏、四川、河南、湖北、辽宁粮食增产。").place()).isEmpty();
    }

    @Test
    void readsTheMediumFromADateline() {
        assertThat(read("新华社北京3月5日电（记者张三）国务院召开会议。").publisher()).contains("新华通讯社");
        assertThat(read("会议召开\n云岭每日电讯5月7日报道 国务院召开会议。").publisher()).contains("云岭每日电讯");
        assertThat(read("会议召开\n云岭网5月7日报道，国务院召开会议。").publisher()).isEmpty();
        assertThat(read("会议召开\n央视网消息（新闻联播）：国务院召开会议。").publisher()).contains("央视网");
    }

    @Test
    void readsTheMediumFromASourceLine() {
        assertThat(read("会议召开。\n（本文摘自2015年3月6日《四川日报》）").publisher()).contains("四川日报");
    }

    @Test
    void readsTheSchoolThatSpeaks() {
        assertThat(read("我校召开会议。南阳理工学院党委书记讲话。").self()).contains("南阳理工学院");
        assertThat(read("清华大学和四川大学召开会议。").self()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "南阳理工学院校长陈方一行到我校调研。我校介绍了情况，洛阳师范学院现有学生2万人。",
                "洛阳师范学院现有学生2万人。南阳理工学院与我校签约，双方共建实验室。",
                "我校举行论坛，南阳理工学院校长陈方、许昌学院院长李立参加。会上说，洛阳师范学院招生1000人。"
            })
    void takesNoGuestForTheSchoolThatSpeaks(String text) {
        assertThat(read(text).self()).contains("洛阳师范学院");
    }

    @ParameterizedTest
    @CsvSource({
        "四川省资阳市安岳县, 县长, 安岳县人民政府",
        "四川省资阳市安岳县, 县委书记, 中共安岳县委员会",
        "四川省成都市武侯区, 区长, 成都市武侯区人民政府",
        "四川省, 副省长, 四川省人民政府",
        "四川省资阳市安岳县龙台镇, 镇长, 安岳县龙台镇人民政府",
        "四川省资阳市安岳县三里村, 村主任, 安岳县三里村村民委员会",
    })
    void namesTheBodyThatATitleHides(String place, String title, String body) {
        assertThat(TITLES.of(place, title)).contains(body);
    }

    @Test
    void namesNoBodyForATitleThatImpliesNone() {
        assertThat(TITLES.of("四川省", "教授")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "徐州举行展览。, 徐州, 江苏省徐州市",
        "铜山区举行展览。, 铜山区, 江苏省徐州市铜山区",
        "绵阳市涪城区举行展览。, 绵阳市涪城区, 四川省绵阳市涪城区",
        "安岳县龙台镇花果村举行展览。, 安岳县龙台镇花果村, 四川省资阳市安岳县龙台镇花果村",
        "北京市海淀区举行展览。, 北京市海淀区, 北京市海淀区",
        "大连市民踊跃参加。, 大连, 辽宁省大连市",
        "南京市鼓楼区举行展览。, 南京市鼓楼区, 江苏省南京市鼓楼区",
        "我国举行展览。, 我国, 中国",
        "法国举行展览。, 法国, 法国",
    })
    void findsPlacesWithTheirFullNames(String text, String name, String full) {
        assertThat(PLACE_FINDER.find(Drafts.document(text), Context.UNKNOWN))
                .extracting(Mention.Place::name, Mention.Place::fullName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(name, full));
    }

    @Test
    void pointsBackWithThisDistrict() {
        assertThat(PLACE_FINDER.find(Drafts.document("绵阳市涪城区召开会议。该区增长很快。"), Context.UNKNOWN))
                .extracting(Mention.Place::fullName)
                .containsExactly("四川省绵阳市涪城区", "四川省绵阳市涪城区");
    }

    @Test
    void readsProvincesByLetter() {
        assertThat(PLACE_FINDER.find(Drafts.document("京津冀协同发展。"), Context.UNKNOWN))
                .extracting(Mention.Place::fullName)
                .containsExactly("北京市", "天津市", "河北省");
        assertThat(PLACE_FINDER.find(Drafts.document("乡村振兴战略深入实施，家乡变化很大。"), Context.UNKNOWN))
                .isEmpty();
    }

    @Test
    void takesTheCapitalOfADatelineForNoHome() {
        assertThat(read("督查激励\n新华社北京5月11日电 发展改革委负责人说，对21个省区市拨付资金。安徽省产值增长。").place())
                .isEmpty();
        assertThat(read("机器人产业\n新华社北京5月11日电 北京市经信局说，北京市收入200亿元。全市有企业300家。").place())
                .contains("北京市");
    }

    @Test
    void readsTheMediumOfAReporter() {
        assertThat(read("会议召开\n浙江新闻客户端记者周启明\n会议召开。").publisher()).contains("浙江新闻客户端");
        assertThat(read("会议召开\n综合本报记者周启明、何文静报道\n会议召开。").publisher()).isEmpty();
        assertThat(read("会议召开\n会议召开。（来源：江苏省市场监督管理局网站）").publisher()).isEmpty();
    }
}
