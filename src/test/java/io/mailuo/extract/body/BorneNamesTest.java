package io.mailuo.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of the words around it a body's name bears: areas above its own, letters, marks, other bodies inside. */
class BorneNamesTest {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Places PLACES = Places.from(LEXICON);
    private static final PlaceFinder PLACE_FINDER = new PlaceFinder(LEXICON, PLACES);
    private static final OrganisationFinder FINDER = new OrganisationFinder(LEXICON, PLACES);

    private static List<String> bodies(String place, String text) {
        Document document = Drafts.document(text);
        Context context = new Context(
                Optional.of(place).filter(name -> !name.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                place.isEmpty());
        return FINDER.find(document, context, PLACE_FINDER.find(document, context)).stream()
                .map(Mention.Organisation::fullName)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "湖南平江县图书馆展出古籍。, 平江县图书馆",
        "陕西省榆林市佳县博物馆展出古籍。, 佳县博物馆",
        "江西宜春袁州区法律援助中心揭牌。, 宜春市袁州区法律援助中心",
        "江苏苏州博物馆展出古籍。, 苏州博物馆",
        // As many schools are called, with the whole name of the province.
        "江苏省苏州中学开学。, 江苏省苏州中学",
        "浙江安吉天荒坪镇中心小学开学。, 安吉县天荒坪镇中心小学",
        // A company's registered name may have both.
        "江苏苏州云岭材料有限公司投产。, 江苏苏州云岭材料有限公司",
        "宁波鄞州图书馆展出古籍。, 宁波鄞州图书馆",
        "上海市闵行区图书馆展出古籍。, 上海市闵行区图书馆",
    })
    void aNameIsBorneWithoutTheAreasAboveItsOwn(String text, String body) {
        assertThat(bodies("", text)).containsExactly(body);
    }

    @ParameterizedTest
    @CsvSource({
        "国际电工委员会（IEC）低压直流技术委员会成立。, 国际电工委员会低压直流技术委员会",
        "中国标准化协会养老服务技术委员会成立。, 中国标准化协会养老服务技术委员会",
        "省社科院研究基地成立。, 浙江省社会科学院研究基地",
        "省中国特色社会主义理论体系研究中心宁波大学研究基地成立。, 浙江省中国特色社会主义理论体系研究中心宁波大学研究基地",
        "浙江省习近平新时代中国特色社会主义思想研究中心成立。, 浙江省习近平新时代中国特色社会主义思想研究中心",
        "市《平安条例》宣传领导小组成立。, 宁波市《平安条例》宣传领导小组",
        "镇里成立的惠民青岭农业发展有限公司投产。, 惠民青岭农业发展有限公司",
        "市爱卫办发出通知。, 宁波市爱国卫生运动委员会办公室",
    })
    void aNameGoesOnOverLettersAndMarksAndOtherBodies(String text, String body) {
        assertThat(bodies("浙江省宁波市", text)).contains(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "北京国际科技创新中心建设提速。",
                "武汉区域科技创新中心建设提速。",
                "上海国际航运中心建设提速。",
                "张北柔性直流电网投运。",
                "我国网民规模扩大。",
            })
    void whatAPlaceIsToBecomeIsNoBody(String text) {
        assertThat(bodies("", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"镇里的加快富山有限公司建设。", "他们加快富山有限公司建设。"})
    void aVerbThatHasAnObjectBeginsNoName(String text) {
        assertThat(bodies("", text)).isEqualTo(List.of("富山有限公司"));
    }

    @ParameterizedTest
    @CsvSource({
        "总台推出节目。, '', 中央广播电视总台",
        "中国中央广播电视总台推出节目。, '', 中央广播电视总台",
        "中央纪委国家监委公开通报。, '', 中国共产党中央纪律检查委员会",
        "国家网信办发出通知。, '', 国家互联网信息办公室",
        "香港证监会发出通知。, '', 香港证券及期货事务监察委员会",
        "市文明办发出通知。, 江苏省徐州市, 徐州市精神文明建设指导委员会办公室",
        "市社工委发出通知。, 江苏省徐州市, 中共徐州市委社会工作委员会",
    })
    void aShortNameIsThatOfTheBodyThatIsMeant(String text, String place, String body) {
        assertThat(bodies(place, text)).containsExactly(body);
    }

    @Test
    void inACityTheChannelsOfTheCityAreMeant() {
        assertThat(bodies("江苏省盐城市", "总台推出节目。")).doesNotContain("中央广播电视总台");
        assertThat(bodies("江苏省盐城市", "盐城广播电视总台推出节目。")).containsExactly("盐城广播电视总台");
    }
}
