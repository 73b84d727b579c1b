package io.mailuo.extract.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that hold a rating, a year or a second name, and those of platforms for the public. */
class RatedWorksTest {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "青海至浙江1000千伏特高压交流工程正式投运。|青海至浙江1000千伏特高压交流工程",
                "青海至浙江±800千伏特高压直流输电工程完成试运行。|青海至浙江±800千伏特高压直流输电工程",
                "海南500千伏主网架工程日前全面投产。|海南500千伏主网架工程",
                "建成220千伏输电工程。|''",
                "总长30公里的供水工程完工。|''",
                "推进全省3万公里农村公路改造工程。|''",
                "全省实施30公里道路工程。|''",
            })
    void aRatingIsAPartOfTheNameOfAWork(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024青州书香节今天开幕。|2024青州书香节",
                "2024青州书香节暨浙江书展今天（8月16日）开幕。|2024青州书香节暨浙江书展",
                "第9个全国青苗安全日暨护苗周活动启动。|第9个全国青苗安全日暨护苗周活动",
                "为期三天的2024青苗帮扶行动在青州举行。|2024青苗帮扶行动",
                "2024年春节，各地举行活动。|''",
                "国务院部署开展第五次全国青苗普查。|第五次全国青苗普查",
                "青州发布第三次青苗状况调查结果。|第三次青苗状况调查",
                "青州开展青苗资源摸底调查。|''",
                "开展普查。|''",
                "2025浙江新春消费季启动。|2025浙江新春消费季",
                "首届青苗市集暨游园会在青州举办。|首届青苗市集暨游园会",
            })
    void aYearOrTwoNamesMakeAnEvent(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全国青苗信息监测平台汇集数据。|全国青苗信息监测平台",
                "数据接入国家青苗监测调度平台。|国家青苗监测调度平台",
                "全国主要网站平台受理举报。|''",
                "30个省份建成省级青苗信息监管平台。|''",
                "搭建供需对接平台。|''",
                "该信息监测平台汇集数据。|''",
                "中国在线教育平台出海。|''",
            })
    void aPlatformOfAWholeAreaSaysWhatItIsFor(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "吉林省实施青穗粮仓科技会战。|青穗粮仓科技会战",
                "青州近日发布加快建设青穗通道五年行动方案。|加快建设青穗通道五年行动方案",
                "水利部编制完成“青穗”工程总体规划。|“青穗”工程总体规划",
                "今年是青穗江豚保护行动计划收官之年。|青穗江豚保护行动计划",
                "青穗沙地歼灭战已进入决战阶段。|青穗沙地歼灭战",
                "我国在实施青穗托育重大专项。|青穗托育重大专项",
                "二期工程投产。|''",
                "浙江又一超级工程开工建设。|''",
                "今年实施道路改造工程20个项目，惠及群众。|''",
                "实施大型水利工程。|''",
                "把青苗培育工程摆在首位。|青苗培育工程",
                "资本市场服务国家战略和宏观经济的能力增强。|''",
                "这是一项重大历史性战略选择。|''",
                "加快实施种业振兴、农业防灾减灾等支撑性重大工程。|''",
            })
    void whatStandsBeforeAndBehindBoundsTheName(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    private static String names(String text) {
        return FINDER.find(WrittenArticle.of(text)).stream()
                .map(Mention.Programme::name)
                .collect(Collectors.joining(" "));
    }
}
