package io.mailuo.extract.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where names of programmes begin and end, and which words make one. */
class NameEndsTest {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "各地开展“青禾”专项服务活动。|“青禾”专项服务活动",
                "各地开展“青禾”专项工作。|“青禾”专项工作",
                "各地开展“青禾”专项法律监督工作。|“青禾”专项法律监督工作",
                "各地开展“青禾”专项监督行动。|“青禾”专项监督行动",
                "各地开展“青禾”专项整治工作。|“青禾”专项整治",
                "杭州市推出“清河办”APP。|“清河办”APP",
                "杭州市推出“清河办”App，服务群众。|“清河办”App",
                "杭州市推出“清河办”小程序。|“清河办”小程序",
                "杭州市实施“青苗”“红叶”“蓝天”三大行动。|“青苗”行动;“红叶”行动;“蓝天”行动",
                "杭州市响应“金穗计划”，资助学生。|“金穗计划”",
                "“金穗行动计划”共计12项重点合作项目获得进展。|“金穗行动计划”",
                "“金穗行动计划”共有12项重点合作项目获得进展。|“金穗行动计划”",
                "这是最大规模教师培训行动“金穗计划”。|“金穗计划”",
                "启动2021年“我为乡亲办实事暨金穗行动”。|“我为乡亲办实事暨金穗行动”",
                "“暖阳包”是某慈善总会发起的公益项目。|“暖阳包”",
                "“暖阳包”是某慈善总会在平台发起的公益项目。|“暖阳包”",
                "“暖阳包”是某公司研发的新产品。|''",
                "“暖阳楼”是某市打造的孵化平台。|''",
                "“小喇叭”是村民给他起的绰号。|''",
                "某县构建“党委领导、政府负责”治理格局。|''",
                "某县构建“党委领导、政府负责”治理体系。|“党委领导、政府负责”治理体系",
                "某县构建“党组织—网格长—网格员—农户”网格体系。|''",
                "某县推行“党支部+合作社+农户”模式。|“党支部+合作社+农户”模式",
                "发布《清河行动》白皮书。|''",
                "发布《清河教育行动方案》。|《清河教育行动方案》",
                "有人强调“我们要实施甲山振兴战略”。|甲山振兴战略",
            })
    void aroundAQuotation(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "杭州市职工技能大赛在学院开赛。|杭州市职工技能大赛",
                "杭州市比赛在体育馆举行。|''",
                "职工技能大赛在学院开赛。|''",
                "杭州市中小学生阳光体育活动正式启动。|杭州市中小学生阳光体育活动",
                "杭州市群众文化活动启动。|''",
                "杭州市交通运输体系正式运行。|''",
                "杭州市实施山区校长助力工程。|山区校长助力工程",
                "杭州市开展调研工程。|''",
                "成功举办3届杭州市科普作品创作大赛。|杭州市科普作品创作大赛",
                "（记者 林一舟）杭州市第三届职业技能大赛开幕。|杭州市第三届职业技能大赛",
                "双方设立中国—欧盟学生交流奖学金计划。|中国—欧盟学生交流奖学金计划",
                "沭阳县实施农村饮水安全工程、危房改造工程、校园食堂提升工程三项民生工程。|农村饮水安全工程;危房改造工程;校园食堂提升工程",
                "沭阳县实施农村饮水安全工程、危房改造工程和学校食堂提升工程。|农村饮水安全工程;危房改造工程;学校食堂提升工程",
                "某公司完成绿化工程三项。|''",
                "某县正加速实施数字经济创新提质工程。|数字经济创新提质工程",
                "某县实施社区文化惠民工程。|社区文化惠民工程",
                "某县实施重大科技工程。|''",
                "某县启动农业生产计划。|''",
                "城市更新行动不断向纵深推进。|城市更新行动",
                "为了保障水利工程的顺利实施，大家昼夜施工。|''",
                "某县把坚决打赢净土保卫战作为重中之重。|净土保卫战",
                "某县把打造示范工程作为重点。|''",
                "某省打好科尔沁、毛乌素两大沙地歼灭战。|科尔沁、毛乌素两大沙地歼灭战",
                "某市正在开展茶机研发、制造、推广、应用一体化试点。|茶机研发、制造、推广、应用一体化试点",
                "某部深入实施茶叶等主要作物大面积单产提升行动。|茶叶等主要作物大面积单产提升行动",
                "深入实施自贸试验区提升战略。|自贸试验区提升战略",
                "外资准入负面清单缩减至29项。|外资准入负面清单",
                "各国代表赞赏“一带一路”倡议。|“一带一路”倡议",
                "各国代表共商“一带一路”。|''",
                "期待即将举行的杭州亚运会圆满成功。|杭州亚运会",
            })
    void withoutMarks(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "实施“优秀教师培养计划”（以下简称“优师计划”）。“优师计划”已惠及300人。|1",
                "实施“优秀教师培养计划”（又实施“优师计划”）。“优师计划”已惠及300人。|2",
            })
    void aShortNameHasTheCoreOfTheFullOne(String text, long cores) {
        assertThat(FINDER.find(WrittenArticle.of(text)).stream()
                        .map(Mention.Programme::core)
                        .distinct()
                        .count())
                .isEqualTo(cores);
    }

    private static String names(String text) {
        return String.join(
                ";",
                FINDER.find(WrittenArticle.of(text)).stream()
                        .map(Mention.Programme::name)
                        .toList());
    }
}
