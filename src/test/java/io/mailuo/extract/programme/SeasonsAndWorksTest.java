package io.mailuo.extract.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names without marks of weeks, months and contests, of campaigns of a set time and of works. */
class SeasonsAndWorksTest {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第12个全民健身月今天启动。|第12个全民健身月",
                "海宁市第12个爱国卫生月推进活动开始。|海宁市第12个爱国卫生月推进活动",
                "第21个全国节能宣传周在南昌启动。|第21个全国节能宣传周",
                "第三届文化·人才·创新周昨天启动。|第三届文化·人才·创新周",
                "先锋服务月期间，各支部上门办事。|先锋服务月",
                "第二届山地自行车赛昨天开赛。|第二届山地自行车赛",
                "首届民间剪纸展开幕。|首届民间剪纸展",
                "举办了渔民丰收文化节、海鲜美食节等活动。|渔民丰收文化节",
                "“2024云上—书香周”今天在福建福州开幕。|“2024云上—书香周”",
                "青州亚运会体育比赛门票热销。|青州亚运会",
                "我国经济进入第3个发展阶段，项目5月开工。|''",
                "第一个月完成投资3亿元。|''",
                "第三十届进博会国家展今天开放。|第三十届进博会",
                "第四届全国渔民歌会节6月举行。|''",
                "中国提出的理念倡议得到响应。|''",
                "第二个交易周收盘。|''",
                "服务月刊出版。|''",
                "首届春节烟花庆典开场。|''",
                "第五届城市发展论坛举行。|''",
                "第9届广交会第一期线下展今天结束。|第9届广交会",
                "“易贷通”2023年5月上线。|“易贷通”",
            })
    void ofWeeksMonthsAndContests(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "组织实施为期三年的非法采砂处置专项整治行动。|非法采砂处置专项整治行动",
                "启动了为期两年的渔港安全隐患排查专项行动。|渔港安全隐患排查专项行动",
                "人社部千家万岗招聘专项行动推出4个专场。|千家万岗招聘专项行动",
                "启动2024年财政支持社会组织参与养老项目。|2024年财政支持社会组织参与养老项目",
                "启动2024年12项重点活动。|''",
                "要把学习贯彻重要讲话精神和深入开展主题教育结合起来。|''",
                "第二批深入学习实践科学发展观活动展开。|深入学习实践科学发展观活动",
                "首批国家公园建设试点启动。|国家公园建设试点",
                "法国提出的全球海洋倡议得到响应。|全球海洋倡议",
                "全市打响污水治理歼灭战。|污水治理歼灭战",
            })
    void ofCampaigns(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国家重点能源工程闽赣电力联网工程启动送电。|闽赣电力联网工程",
                "国家重点水利工程全线通水。|''",
                "该县推进东平港口、长兴铁路枢纽改造工程等12个项目。|长兴铁路枢纽改造工程",
                "该县推进水稻、玉米单产提升工程等10项工作。|水稻、玉米单产提升工程",
                "清水河青山以下段护岸调整和建设工程在安徽开工。|清水河青山以下段护岸调整和建设工程",
                "技师学院汽车工程系设有11个专业。|''",
                "参与新区规划、建设、管理等工作。|''",
                "对做好规划纲要编制工作提出要求。|''",
                "“把海州港打造成为对外开放重要门户”战略目标正在实现。|''",
                "实施“把文化种进乡村”行动。|“把文化种进乡村”行动",
            })
    void ofWorksAndPlans(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "推行“蓝色账户”积分制。|“蓝色账户”积分制",
                "靠的是“夏季清风”执法检查。|“夏季清风”执法检查",
                "试行车辆注销登记“一次办结”。|车辆注销登记“一次办结”",
                "自2017年启动建设“千里绿廊”以来，成效明显。|“千里绿廊”",
                "镇里“同心联合体”建设持续推进。|“同心联合体”建设",
                "“甲州—乙州”今天在甲州启动。|''",
                "“开门红”今天在网上热传。|''",
            })
    void besideAQuotation(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    private static String names(String text) {
        return String.join(
                ";",
                FINDER.find(WrittenArticle.of(text)).stream()
                        .map(Mention.Programme::name)
                        .toList());
    }
}
