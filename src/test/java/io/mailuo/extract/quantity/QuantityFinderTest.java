package io.mailuo.extract.quantity;

import static io.mailuo.extract.quantity.QuantityText.figures;
import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {

    private static List<String> subjects(String text) {
        return QuantityText.find(text).stream().map(Mention.Quantity::subject).toList();
    }

    private static List<String> periods(String text) {
        return QuantityText.find(text).stream()
                .map(q -> q.period().map(p -> p.span().of(text)).orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全县选派312名指导员。|312名",
                "走访企业2.6万余家。|≥26000家",
                "新建泵站近80座。|~80座",
                "投资约4.5亿元。|~450000000元",
                "投资4.5亿元左右。|~450000000元",
                "覆盖率超过九成。|≥9成",
                "合格率达97.3%。|97.3%",
                "合格率达97%以上。|≥97%",
                "用水量不超过300吨。|≤300吨",
                "不足百户的村庄搬迁完毕。|≤100户",
                "工程共建成桥梁45座、隧道12座。|45座 12座",
                "果园面积突破20万亩。|≥200000亩",
                "设备共1.2万台（套）。|12000台（套）",
                "降水量为10至25毫米。|10..25毫米",
                "占比在10%—15%之间。|10..15%",
                "计划招收3-5名学徒。|3..5名",
                "参会代表上千名。|≥1000名",
                "培训百余名村医。|≥100名",
                "占全部用地的百分之三十。|30%",
                "成绩为12秒35。|12.35秒",
                "港口最低气温零下5℃。|-5℃",
                "该队以3金5银8铜收官。|3金 5银 8铜",
                "全程缩短至2个多小时。|≥2小时",
                "利率为3.1%和3.6%。|3.1% 3.6%",
                "网络用户规模达8.2亿。|820000000",
                "发生4.8级地震。|4.8级",
                "全程用时1小时25分。|85分钟",
                "成绩为2分30秒。|150秒",
                "她投出18米25。|18.25米",
                "修复古籍594件套。|594件套",
                "镇上有1万多常住居民。|≥10000",
                "全县学校总数48所。|48所",
                "人均GDP10万元。|100000元",
                "孕产妇死亡率降至7.1/10万。|7.1/10万",
                "人均预期寿命80.2岁，比五年前提高0.6岁。|80.2岁 0.6岁",
                "在9市推广这一做法。|9市",
                "补助不超过实际投入的40%。|≤40%",
                "亩产约为普通品种的1.3倍。|~1.3倍",
                "每个乡至少新建2所幼儿园。|≥2所",
                "办理时间由12个工作日压缩为4个工作日。|12个工作日 4个工作日",
                "填报时间压缩六成五。|-6.5成",
                "增速快于全市1.2和1.7个百分点。|1.2个百分点 1.7个百分点",
                "协议涉及8省市。|8省市"
            })
    void readsValueUnitAndComparator(String text, String expected) {
        assertThat(figures(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议于2021年5月3日举行。",
                "第十五次会议召开。",
                "35岁以下的青年可以报名。",
                "3年内完成。",
                "上午8:30开始。",
                "每天8时30分开放。",
                "推进“六个一”建设。",
                "实施“千人计划”。",
                "《二十条措施》印发。",
                "她获得女子800米自由泳冠军。",
                "打造“1小时交通圈”。",
                "甲队以3:1获胜。",
                "双方战成2比2。",
                "入选前三名。",
                "乘坐5路车可达。",
                "数百名群众参加。",
                "一批项目开工。",
                "三位专家发言。",
                "位于人民路12号。",
                "客服热线24小时值班。",
                "统一思想，一直向前。",
                "评为三级医院。",
                "共11部门联合发文。",
                "她获得女子200米金牌。",
                "震中位于北纬26度。",
                "第1、2、3名获奖。",
                "工期5年的工程开工。",
                "采用B12型号的设备。",
                "县政协召开十届十三次主席会议。",
                "县委五届二十三次全会召开。",
                "双方在十年坚实合作基础上发起联盟。"
            })
    void refusesFiguresThatStateNoQuantity(String text) {
        assertThat(QuantityText.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全区共有企业512家。|ACTUAL:512",
                "新建驿站46个。|ACTUAL:46",
                "出口额同比增长13.5%。|CHANGE:13.5",
                "出口额同比下降4.2%。|CHANGE:-4.2",
                "利率较年初下降0.25个百分点。|CHANGE:-0.25",
                "会员比上年净增320名。|CHANGE:320",
                "产值增速达8%。|CHANGE:8",
                "产量翻了一番。|CHANGE:1",
                "覆盖率从12.5%提高到80.1%。|BASELINE:12.5 ACTUAL:80.1",
                "人均收入由2010年的8000元增长到2020年的2万元。|BASELINE:8000 ACTUAL:20000",
                "力争引进人才500名。|TARGET:500",
                "到2030年，建成充电站200座。|TARGET:200",
                "该县将新建学校6所。|TARGET:6",
                "预计客流量达30万人次。|TARGET:300000",
                "将百余项业务合并办理。|ACTUAL:100",
                "“春风计划”帮助农户120户。|ACTUAL:120",
                "电价降至0.5元。|ACTUAL:0.5",
                "确保参保率达到95%。|TARGET:95",
                "要培训村医不少于200人次。|TARGET:200",
                "重要文物达到300件。|ACTUAL:300",
                "亩产比全县平均高30公斤。|ACTUAL:30",
                "亩产比上年高30公斤。|CHANGE:30",
                "出口增速比全省平均高1.6个百分点。|ACTUAL:1.6",
                "出口增速比去年同期高1.6个百分点。|CHANGE:1.6",
                "安居工程到2030年筹集住房500套。|TARGET:500",
                "去年该计划发布榜单37个。|ACTUAL:37",
                "公司计划投资3亿元。|TARGET:300000000",
                "今年计划招收学徒120名。|TARGET:120",
                "帮扶计划300万元已拨付。|ACTUAL:3000000",
                "确保全年新增企业80家以上。|TARGET:80",
                "11项指标年底前将全部完成。|TARGET:11",
                "今年将安排资金20亿元，较上年增加3%。|TARGET:2000000000 CHANGE:3",
                "把382张报表归并为41张。|BASELINE:382 ACTUAL:41",
                "会议要求，要抓住农时，建成大棚30座。|TARGET:30",
                "会议强调，水厂储水量要达到5000吨。|TARGET:5000",
                "某某建议，设立基金，首期规模2亿元。|TARGET:200000000",
                "年底前完成管网改造68公里，新增泵站3座。|TARGET:68 TARGET:3",
                "年底前已完成管网改造68公里。|ACTUAL:68",
                "要对排查出的92个问题逐一销号。|ACTUAL:92",
                "要抓好产业园、物流园等12个重点项目。|ACTUAL:12",
                "要清醒看到，开工率比年度目标还差5个百分点。|ACTUAL:5",
                "全县落实省里整治行动要求，清运垃圾3万吨。|ACTUAL:30000",
                "吃住加起来要花1200元。|ACTUAL:1200",
                "项目全部达产后可年产电池20吉瓦时，带动就业600人。|TARGET:20 TARGET:600",
                "给予企业最高500万元补助。|ACTUAL:5000000",
                "年度计划投资80亿元。|TARGET:8000000000",
                "项目完成年度投资80亿元。|ACTUAL:8000000000",
                "将养殖户贷款上限提至50万元。|ACTUAL:500000",
                "争取上级资金3亿元。|ACTUAL:300000000",
                "党员平均年龄下降4岁。|CHANGE:-4",
                "覆盖率比去年底各高出4、7个百分点。|CHANGE:4 CHANGE:7"
            })
    void tellsReachedFromAimedAtAndChange(String text, String expected) {
        assertThat(QuantityText.statuses(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全县选派312名科技特派员。|科技特派员",
                "蔬菜大棚40余个。|蔬菜大棚",
                "规模以上企业服务覆盖率达98%。|规模以上企业服务覆盖率",
                "常住人口总量超过80万人。|常住人口总量",
                "27个部门定期会商。|部门会商",
                "造成4人受伤。|造成受伤",
                "清理河道垃圾64.6万吨。|清理河道垃圾",
                "派出640名高技能、专业化教师到乡镇任教。|高技能、专业化教师",
                "20多个服务窗口里两地合署办公。|服务窗口",
                "全长126公里的高速公路通车。|高速公路全长",
                "电缆等14类产品的检测标准发布。|电缆产品",
                "市县两级共选派科技指导员350名。|选派科技指导员",
                "为3省的果农提供指导。|果农提供指导",
                "志愿者组织120名学生参加植树。|学生参加植树",
                "桥梁建成后日均通行量达90万辆。|日均通行量",
                "在全球的船舶订单中，近七成来自亚洲。|全球的船舶订单",
                "新政将团队资助上限提高到300万元。|团队资助上限",
                "村里把闲置房屋租金提高到8万元。|闲置房屋租金",
                "每名干部走访3家企业。|每名干部走访企业",
                "不满意票2张。|不满意票",
                "给予30万元安家补助。|安家补助",
                "这型火箭推力480吨。|火箭推力",
                "统计局发布数据显示，出口20亿元。|出口",
                "任命李某某等5人为审判员。|任命审判员",
                "学校招生计划增加30名。|学校招生计划",
                "18个沿江行政村作为第一课堂。|沿江行政村",
                "清水村共有各族群众86户。|清水村各族群众",
                "为27名干部澄清正名。|干部澄清正名",
                "“领航”工程走进第一小学、第二中学等15个学校。|“领航”工程走进学校",
                "3万个光伏基站组成的电网投入使用。|光伏基站",
                "500名志愿者把双休日过成了工作日。|志愿者",
                "加工车间5月动工，总投资800万元。|加工车间总投资",
                "经济收入从2021年的8万元起步。|经济收入"
            })
    void takesTheSubjectFromTheClause(String text, String expected) {
        assertThat(subjects(text)).containsExactly(expected);
    }

    @Test
    void sharesOfOneVerbAreNamedByWhatItGives() {
        assertThat(subjects("小微企业贡献了全市80%的出口、90%的就业。")).containsExactly("贡献的出口占比", "贡献的就业占比");
    }

    @Test
    void noSubjectBeginsOrEndsWithAMarkOrAParticle() {
        List<String> texts = List.of(
                "县里从全省8个市、20个县的学校选派教师300名到山区。", "其中2本长达120页。", "换届后参与率从20%提高到85%。", "设6个站点，线路长80公里。", "公路正从3米拓宽到6米。");
        for (String text : texts) {
            assertThat(subjects(text))
                    .allSatisfy(subject -> assertThat(subject)
                            .doesNotMatch("^[、，的了和到在为].*")
                            .doesNotMatch(".*[、，的了到在]$")
                            .isNotBlank());
        }
    }

    @Test
    void aChangeWithoutASubjectHasTheOneBefore() {
        assertThat(subjects("全县水果产量达12万吨，同比增长5.1%。")).containsExactly("全县水果产量", "全县水果产量");
    }

    @Test
    void respectivelyDealsFiguresOutInOrder() {
        assertThat(subjects("景区接待游客20万人次，实现收入3亿元，同比分别增长8%、9%。")).containsExactly("景区接待游客", "景区收入", "景区接待游客", "景区收入");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "蔬菜、水果产量分别占全省总量的12%和15%。|蔬菜产量占全省总量 水果产量占全省总量",
                "三市分别获得财政补助80万元、60万元。|获得财政补助 获得财政补助",
                "团队按A、B、C三类分别给予30万元、20万元、10万元。|A类团队 B类团队 C类团队"
            })
    void respectivelySharesWhatItSays(String text, String expected) {
        assertThat(String.join(" ", subjects(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县里筹集人才住房900套，目前已交付300套。|交付人才住房",
                "排查安全隐患143处，已整改129处。|整改隐患",
                "每万人专利拥有量46件，是全省平均的2.1倍。|每万人专利拥有量为全省平均的倍数",
                "乡镇干部900名，其中女性占40%。|乡镇干部女性占比",
                "公司有员工97名，去年产值8600万元。|公司产值",
                "推出“富民贷”，期限由3年延长到10年。|“富民贷”期限",
                "亩产400公斤，比邻县高30公斤。|亩产比邻县高"
            })
    void theLastFigureSpeaksOfTheOneBefore(String text, String expected) {
        List<String> subjects = subjects(text);
        assertThat(subjects.get(subjects.size() - 1)).isEqualTo(expected);
    }

    @Test
    void longSpeechIsCutIntoClausesAndAShortQuotationIsNot() {
        assertThat(subjects("他说：“过去大家凑在一起没有活干，现在村集体凭票分红，去年每亩分了87元。”")).containsExactly("每亩分");
        assertThat(subjects("开展“查堵点、破难题，促发展”活动120场。"))
                .singleElement()
                .asString()
                .contains("活动");
    }

    @Test
    void aPartOfAWholeNamesTheWhole() {
        assertThat(subjects("全年发展会员300名，其中农村的120名，占40%。")).containsExactly("发展会员", "农村的发展会员", "农村的发展会员占比");
    }

    @Test
    void aLevelAloneIsOfWhatTheFigureBeforeCounts() {
        assertThat(subjects("现有国家级示范区9处、省级15处。")).containsExactly("国家级示范区", "省级示范区");
    }

    @Test
    void asManySubjectsAsFiguresAreDealtOut() {
        assertThat(subjects("学校、医院的覆盖率升至41%、20%。")).containsExactly("学校的覆盖率", "医院的覆盖率");
    }

    @Test
    void readsFractionsAsShares() {
        assertThat(figures("近3/4的农户参加，超过三分之二的县通车。")).isEqualTo("~75% ≥66.67%");
    }

    @Test
    void subjectsThatShareAFigureHaveItEach() {
        assertThat(subjects("农村供水覆盖率、城镇供水覆盖率均达100%。")).containsExactly("农村供水覆盖率", "城镇供水覆盖率");
    }

    @Test
    void aFigureInsideANameCountsNothing() {
        String text = "百村千户帮扶30名学员。";
        assertThat(QuantityText.find(text)).hasSize(1);
        assertThat(QuantityText.find(text, new Span(0, 9))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年，全县新增就业岗位1200个。|2021年",
                "截至6月底，共有会员530名。|截至6月底",
                "目前，全县有泵站12座。|-",
                "今天（5月6日）发布的数据显示，产量为30吨。|-",
                "今年上半年，产量比2019年增长12%。|今年上半年",
                "县里计划用5年时间种树300亩。|5年时间",
                "近三年，累计投资5亿元。|近三年",
                "6项指标在2024年已提前完成。|2024年",
                "三年选派200名干部到山区。|三年",
                "产量连续9年保持在30吨以上。|-",
                "农机手连续奋战31小时，收割小麦300亩。|-",
                "每年新建公园3座。|每年"
            })
    void framesAFigureByItsPeriod(String text, String expected) {
        assertThat(periods(text)).containsExactly(expected);
    }

    @Test
    void carriesThePeriodInsideAParagraphOnly() {
        assertThat(periods("2022年，产量为30吨。出口额达5亿元。\n企业有40家。")).containsExactly("2022年", "2022年", "-");
    }

    @Test
    void figuresOfGrowthTakeTheTimeOfTheReportWhereTheirParagraphGivesNone() {
        assertThat(periods("上半年，产值为30亿元。\n投资增长5%。\n企业有40家。")).containsExactly("上半年", "上半年", "-");
    }

    @Test
    void anAimThatIsMetAimsAtNothingMore() {
        assertThat(QuantityText.statuses("全年完成年度目标任务的58%，培训学员300人。")).doesNotContain("TARGET");
    }

    @Test
    void aKindOfPeopleTakesWhatTheTotalSays() {
        assertThat(subjects("居民人均可支配收入24000元。其中，农村居民15000元。")).containsExactly("居民人均可支配收入", "农村居民人均可支配收入");
    }

    @Test
    void aKindOfBusinessesSaysWhoseEarningsTheyAre() {
        assertThat(subjects("规模以上文化企业实现营业收入300亿元。")).containsExactly("规模以上文化企业营业收入");
    }

    @Test
    void quotesTheWordsThatStateTheFigure() {
        String text = "此外，蔬菜大棚40余个。";
        assertThat(QuantityText.find(text)).singleElement().satisfies(q -> {
            assertThat(q.span().of(text)).isEqualTo("40余个");
            assertThat(q.quote().of(text)).isEqualTo("蔬菜大棚40余个");
            assertThat(q.programme()).isEmpty();
            assertThat(q.holder()).isEmpty();
            assertThat(q.confidence()).isBetween(0.0, 1.0);
        });
    }
}
