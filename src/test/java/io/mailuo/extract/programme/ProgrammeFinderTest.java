package io.mailuo.extract.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeFinderTest {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云岭市启动“青禾筑梦”计划。|“青禾筑梦”计划|青禾筑梦|计划",
                "各地开展“百村联心”精准帮扶活动，效果明显。|“百村联心”精准帮扶活动|百村联心|活动",
                "县里推出“三评三亮”授权评价新模式。|“三评三亮”授权评价新模式|三评三亮|新模式",
                "全面建立乡镇“大协商”制。|乡镇“大协商”制|大协商|制",
                "深入实施青年农场主“双培育”计划。|青年农场主“双培育”计划|双培育|计划",
                "积极推行党小组“A+B+C”建设。|党小组“A+B+C”建设|A+B+C|建设",
                "深化落实省委“一纲四目”。|“一纲四目”|一纲四目|''",
                "累计入选省“白鹭行动”计划专家26人。|“白鹭行动”计划|白鹭|计划",
                "市里建起“湖畔E站”服务平台。|“湖畔E站”服务平台|湖畔E站|服务平台",
                "推动“七个一”工作落实落地。|“七个一”工作|七个一|工作",
                "实施“碧波工程”，彻底治理河道。|“碧波工程”|碧波|",
                "推行不合格干部“补课教育”。|不合格干部“补课教育”|补课教育|",
                "制定出台人才发展“十四五”规划。|人才发展“十四五”规划|人才发展十四五|规划",
            })
    void findsQuotedNameWithHeadNoun(String text, String name, String core, String head) {
        Mention.Programme found = only(text);
        assertThat(found.name()).isEqualTo(name);
        assertThat(found.core()).isEqualTo(core);
        if (head != null) {
            assertThat(found.head()).isEqualTo(head);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县里推出“暖企九条”。|“暖企九条”",
                "全市推广“支书夜话”，群众满意。|“支书夜话”",
                "积极探索“干部蹲点领题攻关”。|“干部蹲点领题攻关”",
                "做优“云岭人才码”，服务更多企业。|“云岭人才码”",
                "“户分类、村收集、镇转运”的实施，让垃圾有了去处。|“户分类、村收集、镇转运”",
                "“云上丝绸汇”正式启动……|“云上丝绸汇”",
                "去年以来落实“民营经济25条”，成效初显。|“民营经济25条”",
                "面向新录用公务员实施“起跑行动”。|“起跑行动”",
            })
    void findsQuotedNameThatAVerbOfRunningGoverns(String text, String name) {
        assertThat(only(text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“局长接访日”解决居民难题412件。|“局长接访日”",
                "“我为乡亲送清凉”活动走进山村。|“我为乡亲送清凉”活动",
                "“跟着古塔去旅行”计划拉动消费。|“跟着古塔去旅行”计划",
                "“杏花归巢”引才工程成效初显。|“杏花归巢”引才工程",
                "组建120人的“银发辅导员”队伍。|“银发辅导员”队伍",
                "云岭县率先推行以“自愿、有偿、保底”为主要内容的碑票制度，群众得实惠。|碑票制度",
                "随着白鹭湖生态保护工程的推进，候鸟多了。|白鹭湖生态保护工程",
                "启动“云岭同窗”双向挂职行动，选派干部。|“云岭同窗”双向挂职行动",
            })
    void findsNamesByWhatTheyDoAndHowTheyAreBuilt(String text, String name) {
        assertThat(only(text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“老黄牛”走进车间，和工人拉家常。",
                "云岭市城市生命线工程安全运行监测中心昨日挂牌。",
                "云岭省委第八巡视组进驻。",
                "水利部总规划师何小满在会上发言。",
            })
    void refusesNicknamesAndBodiesNamedAfterWorks(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void leavesTheNumberOfAListOutOfItsNames() {
        assertThat(names("配套实施“启航”“远帆”三项计划。")).containsExactly("“启航”计划", "“远帆”计划");
    }

    @Test
    void givesEachMemberOfAListTheSharedHeadNoun() {
        assertThat(names("打造“云里好支书”“云里先锋站”“云里才市”等应用，撬动变革。")).containsExactly("“云里好支书”应用", "“云里先锋站”应用", "“云里才市”应用");
    }

    @Test
    void splitsTheUnquotedPartsFromTheirUmbrella() {
        assertThat(names("实施红旗领航、堡垒筑基、先锋示范“三大行动计划”。")).containsExactly("红旗领航行动计划", "堡垒筑基行动计划", "先锋示范行动计划", "“三大行动计划”");
    }

    @Test
    void takesNoPartsWhereTheNumberOfTheUmbrellaDiffers() {
        assertThat(names("实施红旗领航、堡垒筑基“五大行动计划”。")).containsExactly("“五大行动计划”");
    }

    @Test
    void keepsUmbrellaAndNamedPartApart() {
        assertThat(names("推进实施“十村示范、百村进位”工程等“六大工程”。")).containsExactly("“十村示范、百村进位”工程", "“六大工程”");
    }

    @Test
    void takesTheSummingUpOfAListAsItsHeadNoun() {
        assertThat(names("“空心厂”改造等几大专项行动也相继拉开帷幕。")).containsExactly("“空心厂”改造");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "省委部署实施金色田野固本工程。|金色田野固本工程",
                "实施乡镇干部新本领提升行动，优化培训。|乡镇干部新本领提升行动",
                "县里又启动新一轮林下经济巩固提升行动。|新一轮林下经济巩固提升行动",
                "开展清澈河湖建设先锋行动，带动群众。|清澈河湖建设先锋行动",
                "云岭县博物馆二期扩建工程顺利完成。|博物馆二期扩建工程",
                "第12届中国云岭茶叶博览会今天开幕。|第12届中国云岭茶叶博览会",
                "将举办茶叶新品发布会、国际茶器创意设计大赛等活动。|国际茶器创意设计大赛",
                "要深入实施区域协调发展战略。|区域协调发展战略",
                "扎实开展党史学习教育。|党史学习教育",
                "教育局发布打造全域书香校园示范高地行动计划。|打造全域书香校园示范高地行动计划",
                "日前公布首批山区水源保护非试验项目名单。|山区水源保护非试验项目",
                "实施质量强县、品牌强县主导战略。|质量强县、品牌强县主导战略",
                "六部门部署开展老年护理服务能力提升行动。|老年护理服务能力提升行动",
                "第二轮第三批中央生态环境保护督察全部进驻。|第二轮第三批中央生态环境保护督察",
                "制定组织工作高质量发展规划纲要，统筹推进。|组织工作高质量发展规划纲要",
            })
    void findsUnquotedNameThatIsParticular(String text, String name) {
        assertThat(names(text)).anyMatch(found -> found.endsWith(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "记者了解到，2031年百城千岗招聘专项行动日前启动。|2031年百城千岗招聘专项行动",
                "各地深入实施产销对接和推广应用行动。|产销对接和推广应用行动",
                "全市开展百兆乡村建设行动。|百兆乡村建设行动",
                "县里把村级组织固本强基提质工程摆在首位。|村级组织固本强基提质工程",
                "工人正接线，户户亮工程眼看完工。有了钱，户户亮工程才动工。|户户亮工程",
                "今年是云岭清河协同发展战略实施10周年。|协同发展战略",
                "全县开展学习贯彻云岭精神主题教育。|学习贯彻云岭精神主题教育",
                "对标省委、省政府渔业强省建设行动抓落实。|渔业强省建设行动",
                "坚决打赢河道清污攻坚战。|河道清污攻坚战",
                "今年春风行动已累计提供岗位300个。|春风行动",
            })
    void findsUnquotedNameBetweenItsTwoEnds(String text, String name) {
        assertThat(names(text)).anyMatch(found -> found.endsWith(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "双方要把共识转化为坚定行动。",
                "敌军展开大规模封锁行动。",
                "要不断增强规划执行力。",
                "会议通过主席团和秘书长名单。",
                "“十四五”时期加快建设新型能源体系。",
                "要弘扬“三牛”精神，下好“先手棋”。",
                "对方“危险且草率”地推行管控。",
            })
    void refusesWhatOnlySaysHowSomebodyActs(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void findsNamesEachBehindItsOwner() {
        assertThat(names("区民政局“银龄伴夕阳”、滨江街道“楼道议事厅”、区法院“枫桥小站”等支部品牌先后亮相。"))
                .containsExactly("“银龄伴夕阳”支部品牌", "“楼道议事厅”", "“枫桥小站”支部品牌");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“十五五”规划纲要提出新要求。|“十五五”规划纲要",
                "学校推行“班主任家访日”的做法受到好评。|“班主任家访日”",
                "县委正在抓“三严三实”专题教育。|“三严三实”专题教育",
                "一枚小小的“云岭码”让办事不再难。|“云岭码”",
                "坚决打好工业振兴、项目建设、文旅融合“三大会战”。|“三大会战”",
                "区里举行“青苗教师培育工程”推进会。|“青苗教师培育工程”",
                "落实云岭省委“三江固本”工程部署。|“三江固本”工程",
                "开办“渔火夜校”186期。|“渔火夜校”",
            })
    void findsQuotedNamesWhereTheSentenceShowsThatTheyAreRun(String text, String name) {
        assertThat(names(text)).contains(name);
    }

    @Test
    void readsTheShortNameThatADocumentGivesItself() {
        assertThat(names("印发《云岭市人才集聚十八条》（下称“人才18条”）。人才18条已见效。")).containsExactly("《云岭市人才集聚十八条》", "“人才18条”", "人才18条");
    }

    @Test
    void leavesVerbsAndAdverbsOutsideTheName() {
        assertThat(names("全市持续深入推进水乡古镇保护提升行动。")).containsExactly("水乡古镇保护提升行动");
    }

    @Test
    void readsListsOfWholeNamesApart() {
        assertThat(names("深入实施质量兴省战略、人才兴省战略、创新兴省战略。")).containsExactly("质量兴省战略", "人才兴省战略", "创新兴省战略");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "会议审议通过《云岭湿地保护规划》。|《云岭湿地保护规划》",
                "市政府印发《茶产业振兴三年行动方案（2023—2025年）》。|《茶产业振兴三年行动方案（2023—2025年）》",
                "《关于支持青年返乡的若干措施》发布。|《关于支持青年返乡的若干措施》",
            })
    void findsTitlesOfPlans(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《中华人民共和国水法》修订通过。",
                "《云岭日报》刊发文章。",
                "《意见》提出，要加快建设。",
                "他撰写的《山村纪事》出版。",
            })
    void refusesLawsMediaBooksAndAnaphors(String text) {
        assertThat(names(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "干部群众坚决做到“两个维护”。",
                "打通服务群众“最后一公里”。",
                "县里打出“组合拳”，跑出“加速度”。",
                "以“诗意水乡 共享发展”为主题的论坛开幕。",
                "他被授予“最美邮递员”称号。",
                "“今年的茶叶卖得特别好。”老李说。",
                "快递“小哥”穿行在街巷。",
                "着力破解“硬骨头”。",
                "小区有了“田间支部”的牌子。",
                "他们形成了“村民主体、企业参与”的新格局。",
                "被誉为“天空之镜”的湖泊。",
                "打造“口袋公园”4万多个。",
                "“五一”假期游客增加。",
                "践行“绿水青山就是金山银山”理念。",
                "“十四五”时期，我国经济发展。",
                "共建“一带一路”的国家得到支持。",
                "军方使用“飓风”导弹系统。",
                "水利部指导地方做好台风“青苇”暴雨洪水防御工作。",
                "要坚持“稳”字当头。",
                "他提出“推动农业高质量发展”。",
                "警惕“形象工程”“政绩工程”。",
                "从“有没有”到“好不好”。",
                "船舶“海洋176”抵达港口。",
            })
    void refusesDoctrinesFiguresThemesTitlesAndSentences(String text) {
        assertThat(names(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建立有效机制，搭建各类平台。",
                "一批重大工程开工建设。",
                "加快构建现代产业体系。",
                "完善体制机制，健全规章制度。",
                "今年实施了10个水利工程。",
                "省委召开全省经济工作会议。",
                "省第十六次党代会胜利召开。",
                "公司计划明年建成投产。",
                "会议作出战略部署。",
                "在两国元首战略引领下，合作深化。",
                "运行好人民代表大会制度。",
                "人们参加各种活动。",
                "该计划进展顺利。",
                "工程质量稳步提高。",
                "部队展开军事行动。",
                "措施加强规划编制工作。",
            })
    void refusesClassesMeetingsAndAnaphors(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void findsBareReturnsOfAQuotedName() {
        List<Mention.Programme> found = find("市里启动“青禾筑梦”计划。\n两年来，青禾筑梦帮助三百名青年创业。");
        assertThat(found).extracting(Mention.Programme::core).containsExactly("青禾筑梦", "青禾筑梦");
        assertThat(found.get(1).rule()).isEqualTo("programme-again");
    }

    @Test
    void doesNotTakeAnAnaphorForTheName() {
        assertThat(find("市里启动“青禾筑梦”计划。该计划为期三年。")).hasSize(1);
    }

    @Test
    void spansAreTheNamesOwnCharacters() {
        Document document = WrittenArticle.of("市委部署开展“百村联心”帮扶活动，启动《湿地保护规划》编制。");
        assertThat(FINDER.find(document))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(document.at(found.span())).isEqualTo(found.name()));
    }

    @Test
    void mentionsDoNotOverlap() {
        List<Mention.Programme> found = find("省委实施“金穗工程”，推进“金穗工程”培训计划，金穗工程惠及万家。");
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).span().start())
                    .isGreaterThanOrEqualTo(found.get(i - 1).span().end());
        }
    }

    @Test
    void readsBracketsInsideAName() {
        assertThat(names("迭代乡(镇、街道)书记经验交流会制度，激励担当。")).containsExactly("乡(镇、街道)书记经验交流会制度");
    }

    private static Mention.Programme only(String text) {
        List<Mention.Programme> found = find(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static List<String> names(String text) {
        return find(text).stream().map(Mention.Programme::name).toList();
    }

    private static List<Mention.Programme> find(String text) {
        return FINDER.find(WrittenArticle.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第三届全国推广普通话大赛在济南举行。|第三届全国推广普通话大赛",
                "启动“晨光”“晚霞”等一系列行动。|“晨光”行动 “晚霞”行动",
                "实施“晨光”“晚霞”系列活动。|“晨光”活动 “晚霞”活动",
                "会议听取关于“晨光计划”实施情况的汇报。|“晨光计划”",
                "开展化肥等农资打假专项行动。|化肥等农资打假专项行动",
                "举办了县第七届集体舞大赛。|第七届集体舞大赛",
            })
    void readsEditionsSeriesAndReports(String text, String names) {
        assertThat(names(text)).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下一步，将开展专项提升行动。",
                "推进集中攻坚行动。",
                "全面落实“新春第一会”部署。",
                "举办协同治理论坛等活动。",
                "完成年度计划开工的80.8%。",
                "学习关于“三农”工作的重要论述。"
            })
    void refusesSortsOfActionAndMeetings(String text) {
        assertThat(names(text)).isEmpty();
    }
}
