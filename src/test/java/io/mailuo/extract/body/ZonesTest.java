package io.mailuo.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.pipeline.OwnArticles;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New areas, development zones and regions, which are places though no divisions. */
class ZonesTest {

    private static void reads(String text, String places) {
        Resolution resolution = OwnArticles.explain(text).resolution();
        assertThat(Mention.only(Mention.Place.class, resolution.mentions()).stream()
                        .map(place -> place.name() + "=" + place.fullName())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(places.replace("-", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "西咸新区去年新增企业。;西咸新区=陕西省西咸新区",
                "南京江北新区新增企业。;南京江北新区=江苏省南京市江北新区",
                "雄安新区建设提速。;雄安新区=河北省雄安新区",
                "河北雄安新区新增企业。;河北雄安新区=河北省雄安新区",
                "杭州高新区新增企业。;杭州高新区=杭州高新区",
                "桐庐县经济开发区新增企业。;桐庐县经济开发区=桐庐经济开发区",
                "海南自由贸易港新增企业。;海南自由贸易港=海南自由贸易港",
                "江苏自贸试验区南京片区新增企业。;江苏自贸试验区南京片区=江苏自贸试验区南京片区",
                "中国（江苏）自由贸易试验区新增企业。;中国（江苏）自由贸易试验区=江苏自由贸易试验区",
                "上海自贸区临港新片区新增企业。;上海自贸区临港新片区=上海市临港新片区",
                "满洲里口岸出入境人员增加。;满洲里口岸=满洲里口岸",
                "南京市鼓楼区经济开发区新增企业。;南京市鼓楼区经济开发区=江苏省南京市鼓楼区经济开发区",
                "粤港澳大湾区新增企业。;粤港澳大湾区=粤港澳大湾区",
                "在京津冀，企业增加。;京津冀=京津冀",
                "西部地区新增企业。;西部地区=西部地区",
                "中国西部地区新增企业。;中国=中国 西部地区=西部地区",
                "广东粤港澳大湾区新增企业。;广东=广东省 粤港澳大湾区=粤港澳大湾区",
                "西部地区开发利用水能。;西部地区=西部地区",
            })
    void aZoneIsAPlaceWithTheDivisionBeforeIt(String text, String places) {
        reads(text, places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "江苏开发区总数达到20个。;江苏=江苏省",
                "全国高新区新增企业。;全国=中国",
                "长江经济带发展取得成效。;-",
                "长三角一体化发展取得成效。;-",
                "推动中部地区崛起。;-",
                "中东部地区气温下降。;-",
                "湖南西部地区新增企业。;湖南=湖南省",
                "浦东新区新增企业。;浦东新区=上海市浦东新区",
                "杭州高新企业增加。;杭州=浙江省杭州市",
                "桐庐县新区建设加快。;桐庐县=浙江省杭州市桐庐县",
            })
    void aClassOfZonesAndAStrategyAreNone(String text, String places) {
        reads(text, places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "杭州高新区管委会主任丁大山说。;杭州高新技术产业开发区管理委员会",
                "雄安新区党工委书记丁大山说。;中共雄安新区工作委员会",
            })
    void aZoneInTheNameOfABodyIsTheBodys(String text, String body) {
        Resolution resolution = OwnArticles.explain(text).resolution();
        assertThat(Mention.only(Mention.Organisation.class, resolution.mentions()))
                .extracting(Mention.Organisation::fullName)
                .containsExactly(body);
        assertThat(Mention.only(Mention.Place.class, resolution.mentions()))
                .noneMatch(place -> place.rule().equals("place-zone"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "建德市龙城镇新建学校。;建德市龙城镇=浙江省杭州市建德市龙城镇",
                "桐庐县小城镇整治加快。;桐庐县=浙江省杭州市桐庐县",
                "建德市人城镇化率提高。;建德市=浙江省杭州市建德市",
                "建德市村城乡差距缩小。;建德市=浙江省杭州市建德市",
            })
    void aTownBehindItsCountyMayEndLikeACommonWord(String text, String places) {
        reads(text, places);
    }
}
