package io.mailuo.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.EntityKey;
import io.mailuo.pipeline.OwnArticles;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose figures are in news of courts, of academies and of old towns, read from the text on. */
class HoldersOfNewsTest {

    private static final MetricRelator RELATOR = new MetricRelator(Lexicon.standard());

    private static void reads(String text, String holders) {
        String found = RELATOR.relate(OwnArticles.explain(text).resolution()).stream()
                .map(figure -> figure.value().toPlainString() + "="
                        + figure.holder().map(EntityKey::text).orElse("-"))
                .sorted()
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(holders);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "青溪市人民检察院指控：被告人丁大山收受他人财物共计折合人民币18元。;18=-",
                "杭州市中级人民法院一审判处丁大山有期徒刑十二年，并处罚金人民币100元。;100=-",
                "检察机关指控，被告人丁大山在担任遂昌县县长期间，受贿438元。;438=-",
                "遂昌县检察院今年共提起公诉50人，批准逮捕30人。;30=遂昌县人民检察院 50=遂昌县人民检察院",
                "遂昌县法院审结受贿案件20件，涉案金额300元。;20=遂昌县人民法院 300=遂昌县人民法院",
            })
    void moneyThatAPersonIsChargedWithIsNobodyElses(String text, String holders) {
        reads(text, holders);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "中国科学院院士丁大山逝世。他培养了70多名研究生。;70=-",
                "中国科学院今年新增院士70名。;70=中国科学院",
                "双台乡举行首届“农行”杯道德模范表彰会，5名村民获奖。;5=-",
                "农行遂昌支行新增贷款3元。;3=中国农业银行遂昌支行",
                "国民党军队死伤300人。;300=-",
                "到2025年，建设国家质量标准实验室10家。;10=-",
                "浙江占全国出口的12%，江苏占比达15%。;12=浙江省 15=江苏省",
                "今年，浙江省实际使用外资占全国份额达12.6%。;12.6=浙江省",
                "浙江大学300人，清华大学20人。;20=清华大学 300=浙江大学",
                "民建联成立于1992年，共有会员4名。;4=-",
            })
    void aMembersBodyAndASponsorHoldNoFigures(String text, String holders) {
        reads(text, holders);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2031年，东北三省粮食总产量3斤。中部地区培育形成产业集群18个。;18=中部地区 3=东北三省",
                "在京津冀，企业增加3户。在长三角，承诺单位超17家。;17=长三角 3=京津冀",
                "来自京津冀的30名选手参加比赛。;30=-",
                "乌克兰西部地区遭到袭击，造成12人死亡。;12=乌克兰",
                "粤港澳大湾区加快建设。目前，湾区已建成实验室2家。;2=粤港澳大湾区",
                "粤港澳大湾区加快建设。广东联合港澳发布“湾区标准”26项。;26=广东省",
                "粤港澳大湾区加快建设。今年，大湾区新增企业26家。;26=粤港澳大湾区",
            })
    void aRegionOfSeveralProvincesHoldsWhatIsSaidOfIt(String text, String holders) {
        reads(text, holders);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "小区位于青溪老城区东段，共有住宅8幢。;8=-",
                "洛阳市老城区投入3元。;3=河南省洛阳市老城区",
                "洛阳新增500户。老城区新增200户。;200=河南省洛阳市老城区 500=河南省洛阳市",
                "嘉義縣政府投入3元。;3=台湾省嘉义县",
                "新北市政府投入3元。;3=台湾省新北市",
                "常州市新北区投入3元。;3=江苏省常州市新北区",
            })
    void anOldTownIsADistrictWhereItsCityIsNamedAndNoPlaceBeginsInsideAnother(String text, String holders) {
        reads(text, holders);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "两江新区生产总值增长7.2%。新区已建成38座桥。;38=重庆市两江新区 7.2=重庆市两江新区",
                "中央财政安排补助资金30元，支持15个城市。;15=中央财政 30=中央财政",
                "长三角地区建成12个平台。;12=长三角地区",
                "江苏自贸试验区挂牌以来，改革试点任务已经推进129项。;129=江苏自贸试验区",
                "推动长江经济带发展的会议有12个议题。;12=-",
            })
    void zonesRegionsAndTheTreasuryHoldFigures(String text, String holders) {
        reads(text, holders);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "加上桐庐县，杭州市所辖的余杭区都有了牌子。卫生乡镇覆盖率达到90%。;90=浙江省杭州市",
                "治沙队已向科尔沁沙地腹地推进13公里。;13=-",
                "科尔沁区今年推进13个项目。;13=内蒙古自治区通辽市科尔沁区",
                "沭阳县马厂镇办了一场论坛，让全镇21名党组织书记登台作答。;21=江苏省宿迁市沭阳县马厂镇",
                "中国移动总部大楼正在装修。首批迁来的4家企业开工。;4=-",
                "落实总书记要求，不断前进。新建站点120个。;120=-",
                "在这些平台中，20家企业参加。;20=-",
            })
    void whatStandsBesideOrInANameHoldsNothing(String text, String holders) {
        reads(text, holders);
    }

    @Test
    void aHeadlineWithOnlyTheHolderBeforeTheFigureTellsTheSameFigure() {
        reads("桐庐县1440座和建德市360座水库完成整改\n\n桐庐县1440座水库、建德市360座水库完成整改，安全水平提升。", "1440=浙江省杭州市桐庐县 360=浙江省杭州市建德市");
    }
}
