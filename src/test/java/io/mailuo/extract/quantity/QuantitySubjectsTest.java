package io.mailuo.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitySubjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "在营企业30家。|在营企业=30家",
                "出口3元，在孵企业12家。|出口=3元 在孵企业=12家",
                "收入3元，可比增长15%。|收入=3元 收入=15%",
                "森林覆盖率达到60%；新增就业3人。|森林覆盖率=60% 新增就业=3人",
                "产值完成96元；新建学校12所。|产值=96元 新建学校=12所"
            })
    void wordsThatAreCutAreMadeWhole(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "完成退耕还林12亩，大坝坝高26米。|完成退耕还林=12亩 大坝坝高=26米",
                "全县还新建学校26所。|全县新建学校=26所",
                "项目总投资2元，占地面积30亩。|项目总投资=2元 项目占地面积=30亩",
                "工业投资2元，占总投资的30%。|工业投资=2元 工业投资占总投资=30%",
                "GDP达420元，财政收入52元。|GDP=420元 财政收入=52元",
                "登记失业率3.1%，控制在4.5%以内。|登记失业率=3.1% 登记失业率=4.5%",
                "我军控制居民点8个。|控制居民点=8个",
                "260家企业中有26家为上市企业。|企业=260家 企业=26家",
                "发展蔬菜、茶叶、中药材等24亩。|发展蔬菜、茶叶、中药材=24亩",
                "馆藏的瓷器、书画等26件文物。|文物=26件",
                "农民人均年增收2000元。|农民人均年增收=2000元",
                "生产总值358元，按可比价格计算增长7.7%。|生产总值=358元 生产总值=7.7%"
            })
    void wordsAroundWhatIsMeasuredLeaveItWhole(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新签约亿元以上项目68个。|新签约亿元以上项目=68个",
                "园区年产值超10亿元企业6家。|园区年产值超10亿元企业=6家",
                "完成投资26元以上，新建学校12所。|完成投资=26元 新建学校=12所",
                "产值超26元，企业12家。|产值=26元 企业=12家"
            })
    void aThresholdSaysWhichAreCounted(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    /** Subject, value and unit of each figure. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "对领军人才最高给予200万元项目资助。|领军人才项目资助=2000000元",
                "顶尖人才团队最高给予1亿元综合资助。|顶尖人才团队综合资助=100000000元",
                "硕士每人补贴3万元。|硕士补贴=30000元",
                "对首次升规的工业企业给予20万元奖励。|首次升规的工业企业奖励=200000元",
                "省财政下达补助资金3亿元。|省财政下达补助资金=300000000元"
            })
    void aGrantIsOfThoseWhoGetIt(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "经营性收入20万元以上的村占比达到80%。|经营性收入=200000元 经营性收入20万元以上的村占比=80%",
                "规模5亿元以上的企业有23家。|规模=500000000元 规模5亿元以上的企业=23家",
                "投资1000万元以上的项目开工45个。|投资=10000000元 投资1000万元以上的项目=45个",
                "产值超过50亿元。|产值=5000000000元"
            })
    void aConditionIsPartOfWhatMeetsIt(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "城镇和农村居民人均可支配收入分别为41200元、19800元。|城镇居民人均可支配收入=41200元 农村居民人均可支配收入=19800元",
                "棉花、油菜籽产量分别达1万吨、2万吨。|棉花产量=10000吨 油菜籽产量=20000吨",
                "全市小麦、大豆产量分别达到52万吨和3万吨。|小麦产量=520000吨 大豆产量=30000吨",
                "进出口总额、实际利用外资分别达到45亿元、3亿美元。|进出口总额=4500000000元 实际利用外资=300000000美元",
                "发明专利、实用新型专利分别增长8%、9%。|发明专利=8% 实用新型专利=9%",
                "一年期和五年期以上贷款利率分别为3.1%和3.6%。|一年期贷款利率=3.1% 五年期以上贷款利率=3.6%",
                "一年期贷款利率为3.1%。|一年期贷款利率=3.1%",
                "2023年小麦、玉米产量分别为3吨、4吨。|小麦产量=3吨 玉米产量=4吨",
                "液货船、散货船两大船型分别增长8%、9%。|液货船=8% 散货船=9%",
                "工业、农业两大领域投资额分别增长8%、9%。|工业两大领域投资额=8% 农业两大领域投资额=9%",
                "第一、二、三产业增加值分别增长3%、4%、5%。|第一产业增加值=3% 第二产业增加值=4% 第三产业增加值=5%",
                "第一产业、第二产业增加值分别增长3%、4%。|第一产业增加值=3% 第二产业增加值=4%"
            })
    void whatAListSharesBeginsAtAWord(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全市完成生产总值980亿元，其中涪城区完成426亿元。|全市生产总值=98000000000元 全市生产总值=42600000000元",
                "租金不超过市场价的60%。|租金占市场价=60%",
                "每亩节水80立方米，亩均增收320元。|每亩节水=80立方米 亩均增收=320元",
                "人口密度为每平方公里268人。|人口密度=268人",
                "机电产品占六成半。|机电产品占比=6.5成",
                "全镇3.6万人口。|全镇人口=36000人",
                "往返需5个半小时。|往返=5.5小时",
                "税收承诺由80万元调整为65万元。|税收承诺=800000元 税收承诺=650000元",
                "集团去年营收12亿元，研发人员有1800名。|集团营收=1200000000元 研发人员=1800名"
            })
    void saysWhatIsMeasured(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"合作社成员由2018年的23户增至176户。|2018年 -", "2020年，村集体收入由2016年的5万元增至90万元。|2016年 2020年"})
    void theTimeOfABaselineIsNotThatOfItsEnd(String text, String expected) {
        assertThat(QuantityText.find(text).stream()
                        .map(q -> q.period().map(p -> p.span().of(text)).orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "可再生能源装机达到3亿千瓦。|可再生能源装机=300000000千瓦",
                "居民人均可支配收入达3.2万元。|居民人均可支配收入=32000元",
                "办事材料压减30%以上。|办事材料=-30%",
                "电站投用后，预计每年发电量可达10亿度。|发电量=1000000000度",
                "两省80%的有线电视终端、85%的IPTV终端完成整改。|有线电视终端=80% IPTV终端=85%",
                "首台10兆瓦直驱机组并网。|直驱机组并网=10兆瓦"
            })
    void wordsAreTakenWholeAndTimesLeaveTheRestOfAWord(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新能源总装机连续突破3亿、4亿大关，达到4.5亿千瓦。|新能源总装机=450000000千瓦",
                "数据显示，消费者信心指数降至51.2，同比下降7.6%。|消费者信心指数=-7.6%",
                "收费项目压减50%以上，最高达79%。|收费项目=-50% 收费项目=79%",
                "共培育特色产业集群20个，累计带动就业超1.1万人。|培育特色产业集群=20个 累计带动就业=11000人",
                "全国民航日均保障航班19400班，同比增长5%。|全国民航日均保障航班=19400班 全国民航日均保障航班=5%"
            })
    void aClauseWithoutASubjectGoesOnWithThatOfItsSentence(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "爆炸造成甲镇、乙镇共17人受伤。|造成受伤=17人",
                "事故导致3人死亡、5人受伤。|事故导致死亡=3人 事故导致受伤=5人",
                "全国有6021名17岁及以下未成年人因此受伤。|全国未成年人因此受伤=6021名",
                "今年已有超过3.25万人因枪支暴力丧生。|因枪支暴力丧生=32500人"
            })
    void peopleAreCountedByWhatBefellThem(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中国队夺得100米直道竞速赛的冠军。",
                "比赛设12人龙舟200米直道赛。",
                "他获得500米比赛金牌。",
                "女队参加7人制橄榄球赛。",
                "三年级3班最先到达。",
                "会议9点30分开始。"
            })
    void namesOfEventsAndClassesAreNoFigures(String text) {
        assertThat(QuantityText.subjects(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3人制定了方案。|制定了方案=3人", "跑道长400米。|跑道长=400米", "12人龙山村行。|龙山村行=12人"})
    void wordsThatOnlyBeginLikeThoseOfEventsDoNotHideAFigure(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3月份物流指数为108.3点，比上月提高1.1个点。|物流指数=108.3点 物流指数=1.1个点",
                "股指开盘前，9点30分发布公告。|",
                "合同额1228亿元人民币，执行额83亿元。|合同额=122800000000元 执行额=8300000000元",
                "月均下载量从去年的19万次迅速增加到203万次。|月均下载量=190000次 月均下载量=2030000次",
                "分别有72%和53%的受访者表示满意。|受访者表示满意=72% 受访者表示满意=53%",
                "全天将有超过900名来自世界各地的涉赛人员入境。|涉赛人员入境=900名",
                "她们晋级四分之一决赛。|",
                "2025成都某大会开幕。|",
                "第二阶段计划输水3.3亿立方米。|第二阶段计划输水=330000000立方米"
            })
    void figuresOfTheGenreAreReadWithWhatTheyAreOf(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "商品零售额增长5%，突破3亿元。服务消费升温，服务支出占比提升3.5个百分点，达到46.1%。|商品零售额=5% 商品零售额=300000000元 服务支出占比=3.5个百分点 服务支出占比=46.1%",
                "粮食产量为5万吨，农民收入增加300元，达到2万元。|粮食产量=50000吨 农民收入=300元 农民收入=20000元",
                "贸易规模连续跨过5万亿元、6万亿元两个大的台阶。|贸易规模=5000000000000元 贸易规模=6000000000000元",
                "我国粮食产量达5万吨。|粮食产量=50000吨",
                "教育局从专项经费中划拨300万元。|教育局划拨=3000000元",
                "两县目前共报告13例确诊病例。|两县报告确诊病例=13例",
                "两县报告显示，共有13例确诊病例。|确诊病例=13例",
                "在6个服务区建成42座超级充电站。|服务区建成=6个 超级充电站=42座",
            })
    void aFigureIsOfWhatItsSentenceHasComeTo(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "累计投资3亿元实施交通项目232项。|累计投资=300000000元 实施交通项目=232项",
                "投入2亿元补助资金。|投入补助资金=200000000元",
                "该县投资建设81条共700公里通村公路。|建设通村公路=81条 建设通村公路=700公里",
                "3、千人医生数达到2名。|千人医生数=2名",
                "团支部30万个，共青团员7300万名。|团支部=300000个 共青团员=73000000名",
                "安排重点项目444项（拆分后共569项），其中民生项目9项。|安排重点项目=444项 安排重点项目=569项 民生项目=9项",
                "选派34名“网格书记”到社区。|“网格书记”=34名",
                "悬挂着8张特殊的“网格图”。|“网格图”=8张",
                "下达资金4亿元，下达4亿元用于修路。|下达资金=400000000元 下达=400000000元",
            })
    void whatMoneyIsForAndWhatStandsInFrontIsNoSubject(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.地区生产总值（第1项）：增长6.1%，总量达到520亿元。|地区生产总值=6.1% 地区生产总值总量=52000000000元",
                "7.进出口总额（第8项）：预计下降8%左右。|进出口总额=-8%",
                "高考录取率：85.6%，同比提高3.2个百分点。|高考录取率=85.6% 高考录取率=3.2个百分点",
                "人民网：受灾人数超过3万人。|受灾人数=30000人"
            })
    void whatALabelNamesIsMeasuredBehindItsColon(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "二氧化硫和化学需氧量排放量分别下降9.3%和6.8%。|二氧化硫排放量=-9.3% 化学需氧量排放量=-6.8%",
                "3项指标未达到序时进度（占比低于91.7%或低于目标）。|指标达到序时进度=3项 指标达到序时进度占比=91.7%"
            })
    void listsAndAsidesAreCutAtTheirWords(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新建学校、医院、公园8个项目。|新建项目=8个",
                "涉及农业、水利、交通6个部门。|涉及部门=6个",
                "修建水渠、道路、桥梁12座。|修建水渠、道路、桥梁=12座",
                "6个社区建立了为民服务“先丰站”。|社区建立为民服务“先丰站”=6个",
                "整治私搭乱建2次、乱堆乱放18处。|整治私搭乱建=2次 乱堆乱放=18处"
            })
    void whatIsListedInFrontIsCountedAndQuotedNamesAreWhole(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"现场为50年以上党龄的老党员颁发纪念章。", "30年教龄的教师受到表彰。", "他有10年以上工作经验。"})
    void howLongSomebodyHasBeenOneIsNoFigure(String text) {
        assertThat(QuantityText.subjects(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "拥有面积超5000亩的茶园和百棵以上的古树。|茶园面积=5000亩",
                "结对帮扶了151户脱贫户。|结对帮扶脱贫户=151户",
                "选派乡村振兴驻村干部318名。|选派乡村振兴驻村干部=318名",
                "2461家民宿今年暑期入住率超92%。|民宿=2461家 民宿入住率=92%",
                "新增100个全民阅读点、20个便民服务点。|全民阅读点=100个 便民服务点=20个"
            })
    void aNumberBehindTheNounCountsSomethingElseAndWordsOfTheGenreAreWhole(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "建成12个标准化的村卫生室。|建成村卫生室=12个",
                "改造600个标准化的“司机之家”。|“司机之家”=600个",
                "监测到515次小规模地震。|小规模地震=515次",
                "民营经济占比达67.4%。|民营经济占比=67.4%",
                "推出12场重点地区、重点行业的线上专场招聘活动。|线上专场招聘活动=12场",
                "连通65个沿海国家300个站点。|连通沿海国家=65个 连通站点=300个",
                "全市57家进出口企业中超过九成企业已开展内销业务。|进出口企业=57家 企业开展内销业务=9成",
                "中老铁路累计运输6吨。|中老铁路累计运输=6吨",
                "有120名曾参加抗美援朝的老兵。|老兵=120名",
                "村里有12名曾获奖的老师。|村里老师=12名",
                "共有26个获得表彰的集体。|集体=26个",
                "厂里有30名塞籍职工代表。|塞籍职工代表=30名",
                "出动574架无人机、数十枚导弹。|出动无人机=574架",
                "形成5大系列、300个规格的产品。|形成规格=300个",
                "安装180个自动控制阀的信息。|自动控制阀=180个",
                "解决300名患者的救治任务。|解决患者=300名",
                "游客达30人次创造了新的纪录。|游客=30人次",
                "冬小麦应播面积超过6亩。|冬小麦应播面积=6亩"
            })
    void aQualityOrAClauseBeforeTheNounIsNotCounted(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新工艺让生产效率提升了50%。|生产效率=50%",
                "附加值较高的产业销售收入同比增长12%。|附加值较高的产业销售收入=12%",
                "在2025年全市生产总值站上了20万元新台阶。|全市生产总值=200000元",
                "全村新修台阶20个。|全村新修台阶=20个",
                "入网率达到45%，前年这个数字为5%。|入网率=45% 入网率=5%",
                "以5%的土地、7%的人口，生产了12%的粮食。|土地占比=5% 人口占比=7% 生产的粮食占比=12%",
                "以5%的利率放款。|利率放款=5%"
            })
    void whatOnlyLeadsToTheFigureIsNoSubject(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "该区吸引了40个国家和地区的投资。|国家和地区=40个",
                "产品覆盖欧亚40个国家和地区。|覆盖欧亚国家和地区=40个",
                "同31个国家和地区签署了24个自贸协定。|国家和地区签署自贸协定=31个 自贸协定=24个",
                "向36个国家和地区派遣医疗队员300人次。|国家和地区=36个 派遣医疗队员=300人次",
                "20名成员来自甲大学、乙大学等高校。|成员=20名",
                "3000家网络货运企业通过平台调度。|网络货运企业=3000家",
                "200家企业通过认证。|企业通过认证=200家",
                "30名干部以及县委书记受到表彰。|干部=30名",
                "三地联合发布“清河标准”26项。|联合发布“清河标准”=26项"
            })
    void whatIsSaidOfWhatIsCountedIsOfItWhereItSaysWhich(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }
}
