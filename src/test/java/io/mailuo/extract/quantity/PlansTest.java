package io.mailuo.extract.quantity;

import static io.mailuo.extract.quantity.QuantityText.statuses;
import static io.mailuo.extract.quantity.QuantityText.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is planned, and what was planned and is met. */
class PlansTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新增就业59人，超额完成55人的目标任务。|新增就业=59人 新增就业=55人",
                "失业率为4.1%，低于5.5%的预期控制目标。|失业率=4.1% 失业率=5.5%",
                "新建学校42所，超额完成40所的年度任务。|新建学校=42所 新建学校=40所"
            })
    void anAimThatIsMetIsOfWhatMeetsIt(String text, String expected) {
        assertThat(subjects(text)).isEqualTo(expected);
        assertThat(statuses(text)).matches("ACTUAL:\\S+ TARGET:\\S+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "投资39元，占年度目标任务的78.2%。|ACTUAL:39 ACTUAL:78.2",
                "到2025年，覆盖率达到60%；普及率达到95%，处理率达到80%；新增就业3人。|TARGET:60 TARGET:95 TARGET:80 TARGET:3",
                "到2025年，覆盖率达到60%；目前已建成学校30所。|TARGET:60 ACTUAL:30",
                "到2025年，覆盖率达到60%；2022年建成学校30所。|TARGET:60 ACTUAL:30",
                "省政府印发《水网规划》，提出2021年至2025年新建水库120座。|TARGET:120",
                "《培训方案》明确，三年共培训教师5000人次以上。|TARGET:5000",
                "批复《水网规划》，明确到2030年累计建成水库1200座。|TARGET:1200",
                "根据规划，全县要新建学校100所。|TARGET:100",
                "《实施方案》提出了20条措施。|ACTUAL:20",
                "《实施方案》提出20条措施。|ACTUAL:20",
                "《实施方案》明确，今年梳理任务92项。|ACTUAL:92",
                "《水网规划》提出，2019年建成水库120座。|ACTUAL:120",
                "根据规划，全县已新建学校100所。|ACTUAL:100",
                "《水网规划》印发后，全县新建水库120座。|ACTUAL:120",
                "希望工程资助了250名学生。|ACTUAL:250",
                "希望全县培训500名教师。|TARGET:500",
                "某某计划志愿者共有41名。|ACTUAL:41",
                "累计安排培训计划专项资金157元。|ACTUAL:157"
            })
    void whatAPlanSaysIsAimedAt(String text, String expected) {
        assertThat(statuses(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全县今年要新建学校12所。|TARGET:12",
                "今年全县要确保完成造林5亩。|TARGET:5",
                "今后五年，城镇新增就业要达到50人。|TARGET:50",
                "全县要按期完成改厕3户。|TARGET:3",
                "下一步，园区应新建充电桩500个。|TARGET:500",
                "今年以来，护林员每天要走20公里。|ACTUAL:20",
                "护林员一年要走2000公里。|ACTUAL:2000",
                "今年，我国需要进口大豆9吨。|ACTUAL:9",
                "村里今年已经要回欠款20元。|ACTUAL:20"
            })
    void whatIsToBeDoneInTimeToComeOrByTheWholeAreaIsAimedAt(String text, String expected) {
        assertThat(statuses(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们要建成高标准农田12亩。|TARGET:12",
                "每天我们要走26公里。|ACTUAL:26",
                "我们要知道，全县有贫困户260户。|ACTUAL:260",
                "今后五年，全县生产总值年均增长8%，财政收入增长6%。|TARGET:8 TARGET:6",
                "预计全县明年接待游客26人次。|TARGET:26",
                "未来三年，全县投入资金2元，新建学校26所。|TARGET:2 TARGET:26",
                "明年全县新建学校26所。|TARGET:26",
                "未来三年，在现有26所学校基础上，新建学校3所。|ACTUAL:26 TARGET:3",
                "为明年储备项目120个。|ACTUAL:120",
                "去年，明年的项目已开工26个。|ACTUAL:26",
                "今年的主要预期目标是：产值增长6.5%；新增就业12人；价格涨幅3%。|TARGET:6.5 TARGET:12 TARGET:3",
                "圆满完成年度目标：新建学校26所；培训农民260人。|ACTUAL:26 ACTUAL:260",
                "主要目标完成情况：新建学校26所；培训农民260人。|ACTUAL:26 ACTUAL:260",
                "规划纲要提出，棚户区改造20套。|TARGET:20",
                "报告提出，去年新建粮仓26座。|ACTUAL:26",
                "残联年内将至少为200名残疾人安装假肢。|TARGET:200"
            })
    void whatIsToComeOrIsListedBehindAnAimIsAimedAt(String text, String expected) {
        assertThat(statuses(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "有力保障群众用水，全县新建水厂26座。|ACTUAL:26",
                "力保全年造林12亩。|TARGET:12",
                "斗争取得实效，全县立案260件。|ACTUAL:260",
                "争取全年造林12亩。|TARGET:12",
                "完成计划投资的80.6%，新建学校26所。|ACTUAL:80.6 ACTUAL:26",
                "全年计划投资12元。|TARGET:12",
                "全县按计划完成造林12亩。|ACTUAL:12",
                "计划生育服务站26个。|ACTUAL:26",
                "希望工程资助学生3名，援建希望小学26所。|ACTUAL:3 ACTUAL:26",
                "围绕目标任务，全县新建学校26所。|ACTUAL:26",
                "将教育摆在优先位置，新建学校26所。|ACTUAL:26",
                "将困难群众纳入救助，新建学校26所。|ACTUAL:26",
                "全县将改造小区26个，纳入年度计划。|TARGET:26",
                "已将低保标准由每月574元提高到609元。|BASELINE:574 ACTUAL:609",
                "全县将继续新建学校26所。|TARGET:26",
                "预计全县生产总值突破200元，增长8.8%。|ACTUAL:200 CHANGE:8.8",
                "项目建成后，预计年产值10元。|TARGET:10"
            })
    void wordsThatOnlyLookLikeAPlanAimAtNothing(String text, String expected) {
        assertThat(statuses(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2025年要培训农民3000人。|培训农民=3000人",
                "今年全县要确保完成造林5亩。|全县完成造林=5亩",
                "今年，园区要力争引进企业200家。|园区引进企业=200家",
                "主要目标为：新建粮仓26座；改造渠道120公里。|新建粮仓=26座 改造渠道=120公里",
                "去年目标是新建粮仓26座。|新建粮仓=26座",
                "方案提出，三年新建粮仓260座。|新建粮仓=260座"
            })
    void theWordThatAsksIsNoPartOfTheSubject(String text, String expected) {
        assertThat(subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "绿化率从11.3%增长到18.5%，提高了7.2个百分点。|BASELINE:11.3 ACTUAL:18.5 CHANGE:7.2",
                "绿化率由11.3%增长至18.5%。|BASELINE:11.3 ACTUAL:18.5",
                "产值增长达18.5%。|CHANGE:18.5",
                "年入河泥沙减少4吨。|CHANGE:-4",
                "收入3元，同口径增长96%。|ACTUAL:3 CHANGE:96",
                "贫困人口减少3200人。|CHANGE:-3200",
                "企业增加26家。|CHANGE:26",
                "贫困人口减少到3200人。|ACTUAL:3200",
                "医院增加26张床位。|ACTUAL:26",
                "新增企业26家。|ACTUAL:26",
                "自然增长率为2.1‰，增长率为3%。|ACTUAL:2.1 CHANGE:3"
            })
    void tellsTheEndOfAChangeFromIt(String text, String expected) {
        assertThat(statuses(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "十年前，全村人均年收入不足3000元。|BASELINE:3000",
                "目前，这一比例仅为5%。|ACTUAL:5",
                "入网率达到45%，前年这个数字仅为5%。|ACTUAL:45 BASELINE:5",
                "过去五年，全市仅有3起事故。|ACTUAL:3",
                "以前没有公路，目前仅有2条公路。|ACTUAL:2",
                "新开工项目计划总投资同比增长11%。|CHANGE:11",
                "计划新建学校12所。|TARGET:12"
            })
    void howLittleThereWasOnceIsABaseline(String text, String expected) {
        assertThat(statuses(text)).isEqualTo(expected);
    }
}
