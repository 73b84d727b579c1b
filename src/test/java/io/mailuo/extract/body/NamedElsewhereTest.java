package io.mailuo.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies and places whose full name stands elsewhere in the article, or in no table. */
class NamedElsewhereTest {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Places PLACES = Places.from(LEXICON);
    private static final PlaceFinder PLACE_FINDER = new PlaceFinder(LEXICON, PLACES);
    private static final OrganisationFinder FINDER = new OrganisationFinder(LEXICON, PLACES);

    private static Context at(String place) {
        return new Context(
                Optional.of(place).filter(name -> !name.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                place.isEmpty());
    }

    private static List<String> bodies(String place, String text) {
        Document document = Drafts.document(text);
        return FINDER.find(document, at(place), PLACE_FINDER.find(document, at(place))).stream()
                .map(Mention.Organisation::fullName)
                .toList();
    }

    private static List<String> places(String place, String text) {
        return PLACE_FINDER.find(Drafts.document(text), at(place)).stream()
                .map(Mention.Place::fullName)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "谷城县有贫困村27个。;湖北省襄阳市谷城县",
                "谷城县全国文明村3个。;湖北省襄阳市谷城县",
                "谷城县有省级重点镇3个。;湖北省襄阳市谷城县",
                "谷城县大有村有农户26户。;湖北省襄阳市谷城县大有村",
                "全市建成创新平台26个。;湖北省襄阳市"
            })
    void whatACountyHasIsNoVillageAndAWordHoldsNoCounty(String text, String place) {
        assertThat(places("湖北省襄阳市", text))
                .contains(place)
                .noneMatch(name -> name.contains("有贫困") || name.contains("新平"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "徐州市中心医院挂牌。医院院长到场。;徐州市中心医院",
                "徐州市中心医院挂牌。医院党委书记到场。;中共徐州市中心医院委员会",
                "徐州淮塔重工有限公司投产。公司董事长到场。;徐州淮塔重工有限公司",
                "徐州淮塔重工有限公司投产，该公司投入巨资。;徐州淮塔重工有限公司",
                "省委党的建设工作领导小组办公室发出通知。;中共江苏省委党的建设工作领导小组办公室",
                "四川大学华西药学院开学，川大华西药学院招生500人。;四川大学华西药学院",
                "市云计算和大数据发展服务局挂牌。;徐州市云计算和大数据发展服务局",
                "市市场监管局发出通知。;徐州市市场监督管理局",
                "徐州市委派出工作组。;中共徐州市委员会",
                "徐州市教育局指导市第一中学办学。;徐州市教育局",
                "徐州市教育局指导中心挂牌。;徐州市教育局指导中心",
            })
    void findsABodyByWhatTheArticleSaid(String text, String body) {
        assertThat(bodies("江苏省徐州市", text)).contains(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"企业家座谈会召开。", "县级医院能力提升。", "各医院院长到会。", "民营企业董事长座谈。", "市委成立领导小组。"})
    void leavesClassesOfBodiesAlone(String text) {
        assertThat(bodies("江苏省徐州市", text)).allMatch("中共徐州市委员会"::equals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "自治区党委组织部发出通知。;中共广西壮族自治区委员会组织部",
                "自治区数据局成立。;广西壮族自治区数据局",
                "自治区党委作出部署。;中共广西壮族自治区委员会",
            })
    void readsTheBodiesOfAnAutonomousRegion(String text, String body) {
        assertThat(bodies("广西壮族自治区南宁市", text)).contains(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "《汉江早报》记者 韩立;汉江早报",
                "汉江早报讯（记者 韩立）秋收开始。;汉江早报",
                "谷城县融媒体中心记者 韩立;谷城县融媒体中心",
            })
    void findsTheMediumOfABylineOrDateline(String text, String body) {
        assertThat(bodies("湖北省襄阳市谷城县", text)).contains(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报讯（记者 韩立）秋收开始。", "我台记者 韩立", "好消息传来，记者现场采访。"})
    void takesNoMediumFromWordsForTheOwnOne(String text) {
        assertThat(bodies("湖北省襄阳市谷城县", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "在石浆岭镇，人们忙着收割。石浆岭镇今年丰收。;湖北省襄阳市谷城县石浆岭镇",
                "走进鹅掌坪村，茶园青翠。鹅掌坪村有茶园千亩。;湖北省襄阳市谷城县鹅掌坪村",
                "“好收成！”九道拐村党总支书记说。;湖北省襄阳市谷城县九道拐村",
                "在钱井村，茶园青翠。钱井村有茶园千亩。;湖北省襄阳市谷城县钱井村",
                "赵家湾村党总支书记说，好收成。;湖北省襄阳市谷城县赵家湾村",
                "双坡镇玉坝村村民收割忙。;湖北省襄阳市谷城县双坡镇玉坝村",
                "近日，会同县启动防汛响应。;湖南省怀化市会同县",
                "中非总统抵达北京。;中非",
            })
    void findsATownshipOrVillageWithoutItsCounty(String text, String place) {
        assertThat(places("湖北省襄阳市谷城县", text)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建设美丽乡村，推进乡村振兴。美丽乡村入画来。",
                "三个村抱团发展，三个村都分了红。",
                "评出一名优秀社区工作者。一名优秀社区工作者发言。",
                "“和风润乡”活动启动。“和风润乡”活动为期三天。",
                "在矿区和郊区植树。",
                "昌宁湖水清。",
                "水利局牵头，会同县财政局发文。",
                "中非双方签署协议。"
            })
    void takesNoPlaceFromCommonWords(String text) {
        assertThat(places("湖北省襄阳市谷城县", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "江苏各地丰收，徐州市最早。|在安徽，省农业农村厅派出专家。;安徽省农业农村厅",
                "江苏各地丰收，徐州市最早。|苏北粮多，省农业农村厅派出专家。;江苏省农业农村厅",
            })
    void readsTheProvinceOfAParagraphThatBeginsWithAnother(String text, String body) {
        assertThat(bodies("江苏省", text.replace('|', '\n'))).contains(body);
    }

    @ParameterizedTest
    @CsvSource({
        "浙江海天集团向县人民医院捐赠物资。, 浙江海天集团向县人民医院",
        "“感谢大家！”海天集团董事长说。, 感谢大家！海天集团",
        "构建25个5G开放实验室。, G开放实验室",
        "中国台湾网11月5日讯 记者报道。, 中国台",
        "红星村党委书记、村委会主任到会。, 村村民委员会",
        "金桥联合控股（香港）有限公司总裁到会。, （香港）有限公司",
    })
    void noBodyBeginsInAnotherWordOrRunsOverAClause(String text, String none) {
        assertThat(bodies("", text)).doesNotContain(none);
    }
}
