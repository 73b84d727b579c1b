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
                "“渔车南下”“岛车北上”等突破性政策不断优化。|“渔车南下”政策;“岛车北上”政策",
                "“青州黄花”“白沙羊肉”等品牌走红。|''",
                "坚持“引进来”“走出去”等政策。|''",
                "“渔岗计划”招聘工作启动。|“渔岗计划”",
                "给“海龄行动”志愿服务队伍回信。|“海龄行动”",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县妇联主办“童心向党 争做‘四有’少年”主题日活动。|“童心向党 争做‘四有’少年”主题日活动",
                "网信办开展“清朗·整治‘伪科普’账号”专项行动。|“清朗·整治‘伪科普’账号”专项行动",
                "他说：“我们把‘甲乙工程’当作头等大事，一年来走访了全县三十多个村。”|‘甲乙工程’",
                "电视台《2031年元宵晚会》今天发布海报。|《2031年元宵晚会》",
                "总台大型融媒体活动《漫步古城》走进青州。|大型融媒体活动《漫步古城》",
                "主题教育活动《学习手册》已经发放。|''",
                "第四届乡土电影大会在婺源举行。|第四届乡土电影大会",
                "2031国际青年创新大赛“红色之旅”活动启动。|2031国际青年创新大赛;“红色之旅”活动",
                "应急管理厅启动2031年第二次矿山督导核查。|2031年第二次矿山督导核查",
                "到2031年渔业保险服务体系基本建立。|''",
                "2031年渔业保险服务体系初步建立。|''",
                "采用“水路列车+公路列车”模式运行。|“水路列车+公路列车”模式",
                "采用“线上+线下”模式办理。|''",
                "第二届“一带一路”青年厨艺大赛将举办。|第二届“一带一路”青年厨艺大赛",
                "扎实开展全国水利系统干部队伍教育整顿。|全国水利系统干部队伍教育整顿",
                "全国粮食和物资储备科技活动周在江西南昌开幕。|全国粮食和物资储备科技活动周",
                "海警2031年第一次北部湾联合巡逻结束。|海警2031年第一次北部湾联合巡逻",
            })
    void ofShowsAndWhatTheyAreCalled(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国家渔业捕捞红线监管平台上线。|国家渔业捕捞红线监管平台",
                "远洋船舶沿海捎带业务试点进一步扩围。|远洋船舶沿海捎带业务试点",
                "随着新就业群体职业伤害保障试点全面推开，更多人受益。|新就业群体职业伤害保障试点",
                "万人千企招聘专项行动自6月启动以来，成效显著。|万人千企招聘专项行动",
                "部署做好清理拖欠工程款行动和保障工作。|清理拖欠工程款行动",
                "启动渐进式延迟法定缴费年限改革。|渐进式延迟法定缴费年限改革",
                "出台国家基本托育服务清单。|国家基本托育服务清单",
                "记者获悉改革试点全面启动。|''",
                "企业使用的平台上线。|''",
                "政府宣布平台投入运行。|''",
                "推动农村改革。|''",
                "开展改革试点。|''",
            })
    void asSubjectOfWhatBecomesOfThem(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "实施渔业服务能力提升、重点海域巡查和示范带动等三大行动。|渔业服务能力提升行动;重点海域巡查行动;示范带动行动",
                "浙江实施培育热点扩增量、创新场景拓市场等五大行动。|培育热点扩增量行动;创新场景拓市场行动",
                "青海实施特色文化和旅游产业培育等九大工程。|特色文化和旅游产业培育工程",
                "通过系统数据更新、安全风险排查等六大行动改进服务。|''",
                "将实施防疫、救灾等三大行动。|''",
                "开展扫黄打非、打击电信诈骗等专项行动。|扫黄打非专项行动;打击电信诈骗专项行动",
                "海岸林保护、滩涂湿地修养生息等专项规划编制实施。|海岸林保护专项规划;滩涂湿地修养生息专项规划",
                "编制空间规划等专项规划。|空间规划",
                "出台就业、教育、医疗卫生等专项规划。|''",
                "实施甲甲提升、乙乙提升、丙丙提升、丁丁提升等三大行动。|''",
            })
    void summedUpByTheirNumber(String text, String names) {
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
