package io.mailuo.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationFinderTest {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Places PLACES = Places.from(LEXICON);
    private static final PlaceFinder PLACE_FINDER = new PlaceFinder(LEXICON, PLACES);
    private static final OrganisationFinder FINDER = new OrganisationFinder(LEXICON, PLACES);

    private static List<Mention.Organisation> find(String place, String text) {
        Document document = Drafts.document(text);
        Context context = new Context(
                Optional.of(place).filter(name -> !name.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                place.isEmpty());
        return FINDER.find(document, context, PLACE_FINDER.find(document, context));
    }

    private static List<String> fullNames(String place, String text) {
        return find(place, text).stream().map(Mention.Organisation::fullName).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "徐州市委召开会议。, 中共徐州市委员会",
        "中共徐州市委召开会议。, 中共徐州市委员会",
        "市委作出部署。, 中共徐州市委员会",
        "省委作出部署。, 中共江苏省委员会",
        "江苏省委作出部署。, 中共江苏省委员会",
        "市委书记到会讲话。, 中共徐州市委员会",
        "泉山区委书记到会讲话。, 中共徐州市泉山区委员会",
        "沛县县委书记到会讲话。, 中共沛县委员会",
        "邳州市委书记到会讲话。, 中共邳州市委员会",
        "省委组织部发布公告。, 中共江苏省委组织部",
        "市委宣传部发布公告。, 中共徐州市委宣传部",
        "市委统战部发布公告。, 中共徐州市委统战部",
        "市委政法委发布公告。, 中共徐州市委政法委员会",
        "市委编办发布公告。, 中共徐州市委机构编制委员会办公室",
        "市委党校举行开学典礼。, 中共徐州市委党校",
        "市委教育工委发出通知。, 中共徐州市委教育工作委员会",
        "省直机关工委发出通知。, 中共江苏省直属机关工作委员会",
        "市政府发出通知。, 徐州市人民政府",
        "徐州市人民政府发出通知。, 徐州市人民政府",
        "泉山区政府发出通知。, 徐州市泉山区人民政府",
        "省政府发出通知。, 江苏省人民政府",
        "市人大常委会开展检查。, 徐州市人民代表大会常务委员会",
        "市政协开展视察。, 中国人民政治协商会议徐州市委员会",
        "市纪委通报典型问题。, 中共徐州市纪律检查委员会",
        "市纪委监委通报典型问题。, 中共徐州市纪律检查委员会",
        "市教育局发布公告。, 徐州市教育局",
        "泉山区教体局发布公告。, 徐州市泉山区教育体育局",
        "市卫健委发布公告。, 徐州市卫生健康委员会",
        "市发改委发布公告。, 徐州市发展和改革委员会",
        "市人社局发布公告。, 徐州市人力资源和社会保障局",
        "市住建局发布公告。, 徐州市住房和城乡建设局",
        "市市场监管局发布公告。, 徐州市市场监督管理局",
        "省科技厅发布公告。, 江苏省科学技术厅",
        "省农业农村厅发布公告。, 江苏省农业农村厅",
        "沛县公安局发布公告。, 沛县公安局",
        "泉山区人民法院开庭审理。, 徐州市泉山区人民法院",
        "泉山区检察院提起公诉。, 徐州市泉山区人民检察院",
        "团市委发出倡议。, 共青团徐州市委员会",
        "市妇联发出倡议。, 徐州市妇女联合会",
        "市总工会发出倡议。, 徐州市总工会",
        "市残联发出倡议。, 徐州市残疾人联合会",
        "徐州一中举行校庆。, 徐州市第一中学",
        "民建省委会作出部署。, 中国民主建国会江苏省委员会",
        "九三学社徐州市委作出部署。, 九三学社徐州市委员会",
        "农工党市委会开展调研。, 中国农工民主党徐州市委员会",
        "我市教育局发布公告。, 徐州市教育局",
        "市原农业局负责人到场。, 徐州市农业局",
        "市委第三巡察组进驻。, 中共徐州市委第三巡察组",
        "市住房和城乡建设局发布公告。, 徐州市住房和城乡建设局",
        "市行政审批服务局发布公告。, 徐州市行政审批服务局",
        "省军区派员参加。, 江苏省军区",
        "徐州经开区管委会发布公告。, 徐州经济技术开发区管理委员会",
        "徐州银行发放贷款。, 徐州银行",
        "徐州中学举行校庆。, 徐州中学",
    })
    void namesLocalBodiesInFull(String text, String expected) {
        assertThat(fullNames("江苏省徐州市", text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "科技部发布公告。, 科学技术部",
        "工信部发布公告。, 工业和信息化部",
        "教育部发布公告。, 教育部",
        "国家发改委发布公告。, 国家发展和改革委员会",
        "国务院国资委发布公告。, 国务院国有资产监督管理委员会",
        "央行发布公告。, 中国人民银行",
        "国家统计局发布公告。, 国家统计局",
        "中组部发布公告。, 中国共产党中央委员会组织部",
        "党中央作出部署。, 中国共产党中央委员会",
        "国务院作出部署。, 国务院",
        "全国政协举行会议。, 中国人民政治协商会议全国委员会",
        "最高检发布公告。, 最高人民检察院",
        "世卫组织发布报告。, 世界卫生组织",
        "欧盟发布报告。, 欧洲联盟",
        "联合国安理会举行会议。, 联合国安全理事会",
        "国铁集团发布数据。, 中国国家铁路集团有限公司",
        "中科院发布成果。, 中国科学院",
        "全国妇联发出倡议。, 中华全国妇女联合会",
        "俄罗斯国防部发布消息。, 俄罗斯国防部",
        "巴西央行发布报告。, 巴西央行",
        "美国政府发布声明。, 美国政府",
        "哈佛大学发布研究。, 哈佛大学",
        "清华大学发布研究。, 清华大学",
        "深圳海关发布数据。, 深圳海关",
        "云南省博物馆举办展览。, 云南省博物馆",
        "国家图书馆举办展览。, 国家图书馆",
        "中国汽车工业协会发布数据。, 中国汽车工业协会",
        "四川日报刊登报道。, 四川日报",
    })
    void namesCentralAndNamedBodies(String text, String expected) {
        assertThat(fullNames("", text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加强基层党组织建设。",
                "民营企业发展迅速。",
                "金融机构加大投入。",
                "各级党委高度重视。",
                "有关部门要加强配合。",
                "各地政府要落实责任。",
                "市县两级党委要带头。",
                "各县（市、区）委书记参加会议。",
                "12个部门共同参加。",
                "省第九次党代会即将举行。",
                "全国人大代表提出建议。",
                "县政协委员提出建议。",
                "村民在医院就诊。",
                "学校开展活动。",
                "公司业绩增长。",
                "教育部门要加强管理。",
                "财政部门安排资金。",
                "打开城市发展新格局。",
                "战略布局不断优化。",
                "大学生创业踊跃。",
                "中学生参加比赛。",
                "上海市场供应充足。",
                "公立医院改革深化。",
                "全市公安机关加强巡逻。",
                "一批龙头企业落户。",
                "各乡镇党委书记参加会议。",
                "高校毕业生就业。",
                "委员会召开会议。",
                "党员干部下沉一线。",
                "建成国际重要物流中心。",
                "他高中毕业后返乡。",
                "徐州市共规划学校12所。",
                "走进市中心的商业街。",
                "大会在市会议中心举行。",
                "生物医药、电子信息等企业加快发展。",
                "公司董事长介绍情况。",
                "集团总经理介绍情况。",
                "李四总经理介绍情况。",
                "召开“服务企业”专题协商会。",
                "全市中小学开学。",
                "各市委、县委要抓好落实。",
                "外交部长会议即将召开。",
                "有关科室参加会议。",
                "各旗县市党委要带头。",
                "徐州两个代表团参加比赛。",
                "各县市区妇联主席参加。",
            })
    void leavesClassesPlacesAndMeetingsAlone(String text) {
        assertThat(fullNames("江苏省徐州市", text)).isEmpty();
    }

    @Test
    void tellsTheCommitteeThatADepartmentIsAUnitOf() {
        assertThat(find("江苏省徐州市", "省委组织部发布公告。"))
                .singleElement()
                .satisfies(body -> assertThat(body.unitOf()).contains("中共江苏省委员会"));
    }

    @Test
    void readsADepartmentBehindAStandingMemberOfItsCommittee() {
        assertThat(fullNames("江苏省徐州市", "徐州市委常委、组织部部长张三讲话。")).containsExactly("中共徐州市委员会", "中共徐州市委组织部");
    }

    @Test
    void findsBodyAndUnitBothWhereTheyBeginTogether() {
        assertThat(fullNames("江苏省徐州市", "市教育局政治处主任张三讲话。")).containsExactly("徐州市教育局", "徐州市教育局政治处");
    }

    @ParameterizedTest
    @CsvSource({
        "南通市委、市政府发出感谢信。, 南通市人民政府",
        "南通市委市政府发出感谢信。, 南通市人民政府",
        "南通市委、市人大常委会、市政府联合发文。, 南通市人民政府",
        "市委副书记、政法委书记张三到会。, 中共徐州市委政法委员会",
        "启东市委常委、纪委书记、监委主任张三到会。, 启东市监察委员会",
        "泉山区金山街道党工委书记、办事处主任张三到会。, 徐州市泉山区金山街道办事处",
        "徐州经开区党工委书记、管委会主任张三到会。, 徐州经济技术开发区管理委员会",
    })
    void carriesAnAreaOnToTheBodiesListedBehind(String text, String expected) {
        assertThat(fullNames("江苏省徐州市", text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "荔城区登峰小学举行校庆。, 荔城区登峰小学",
        "国网徐州供电公司抢修线路。, 国网徐州供电公司",
        "滨湖热电徐州分公司储煤充足。, 滨湖热电徐州分公司",
        "中国移动徐州分公司开通热线。, 中国移动徐州分公司",
        "荔城区第三幼儿园举行活动。, 荔城区第三幼儿园",
        "云湾湾水产有限公司招工。, 云湾湾水产有限公司",
        "西北农林科技大学发布成果。, 西北农林科技大学",
        "复旦大学附属华山医院发布成果。, 复旦大学附属华山医院",
        "泰国潮州会馆举行庆典。, 泰国潮州会馆",
        "云海药业董事长介绍情况。, 云海药业",
    })
    void readsNamesThatWordsCutAnyhow(String text, String expected) {
        assertThat(fullNames("", text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "巴西国防部长到访。, 巴西国防部",
        "俄国防部发布通报。, 俄罗斯国防部",
        "泰国贸易部发布公告。, 泰国贸易部",
        "美国退役军人部部长表态。, 美国退役军人部",
        "挪威旅游和海洋部发布公告。, 挪威旅游和海洋部",
        "英国军方发布消息。, 英国军方",
        "欢迎老挝人民革命党代表。, 老挝人民革命党",
        "中国驻挪威大使馆发布提醒。, 中国驻挪威大使馆",
        "拉共体发表声明。, 拉美和加勒比国家共同体",
    })
    void readsBodiesAbroadFromTheirCountry(String text, String expected) {
        assertThat(fullNames("", text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"风暴袭击挪威南部。", "非洲国家政府作出承诺。", "两国外交部长会议举行。", "泰国执政党召开大会。", "挪威总部大楼落成。", "他们喜爱挪威俱乐部。"})
    void readsNoBodyInPartsOfACountryAndClasses(String text) {
        assertThat(fullNames("", text)).isEmpty();
    }

    @Test
    void givesAPartyAbroadToTheCountryThatTheArticleNames() {
        assertThat(fullNames("", "美国举行选举。民主党公布人选。")).containsExactly("美国民主党");
        assertThat(fullNames("", "工作汇报会举行。民主党公布人选。")).isEmpty();
        assertThat(fullNames("", "挪威通过法案。国会作出说明。")).containsExactly("挪威国会");
        assertThat(fullNames("", "挪威代表到访我国。国会大厦落成。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "市委主题教育第二巡回指导组组长张三到会。, 中共徐州市委主题教育第二巡回指导组",
        "市委常委会召开会议。, 中共徐州市委常务委员会",
        "市交通局原党组书记张三受审。, 中共徐州市交通运输局党组",
        "市人社局、教育局、科协联合招聘。, 徐州市教育局",
        "市人社局、教育局、科协联合招聘。, 徐州市科学技术协会",
        "中国共产党沛县第九届委员会举行会议。, 中共沛县委员会",
        "沛县实验中学党委书记张三到会。, 中共沛县实验中学委员会",
        "市教育局财务处、人事处参加。, 徐州市教育局人事处",
        "徐州金柳产业链党委成立。, 徐州金柳产业链党委",
        "泉山区金山街道办事处发出通知。, 徐州市泉山区金山街道办事处",
    })
    void namesCommitteesGroupsAndBodiesThatShareAnArea(String text, String expected) {
        assertThat(fullNames("江苏省徐州市", text)).contains(expected);
    }

    @Test
    void letsABranchSpeakOfNoParent() {
        assertThat(fullNames("江苏省徐州市", "人民银行徐州市分行发放贷款。")).containsExactly("中国人民银行徐州市分行");
    }

    @Test
    void findsACompanyOfATradeThatIsNamedAgain() {
        assertThat(fullNames("", "琅川乳业今年扩产。琅川乳业还招工百人。")).containsOnly("琅川乳业");
        assertThat(fullNames("", "振兴乳业是大事。振兴乳业靠科技。")).isEmpty();
    }

    @Test
    void callsNoPrefectureOfMinoritiesACity() {
        String text = "市委书记讲话。州委作出部署。";
        assertThat(fullNames("吉林省延边朝鲜族自治州敦化市", text)).containsExactly("中共敦化市委员会", "中共延边朝鲜族自治州委员会");
        assertThat(fullNames("吉林省延边朝鲜族自治州", "市委书记讲话。")).isEmpty();
    }

    @Test
    void findsCompaniesInAListOfThem() {
        assertThat(fullNames("", "昆飞娱乐、星辉娱乐等龙头企业参加展会。")).containsExactly("昆飞娱乐", "星辉娱乐");
    }

    @Test
    void readsACompanyWithoutItsLegalFormAsTheCompany() {
        assertThat(fullNames("", "宁德时代新能源科技股份有限公司建厂。宁德时代公司招工。")).containsOnly("宁德时代新能源科技股份有限公司");
    }

    @Test
    void separatesCoordinatedBodies() {
        assertThat(fullNames("江苏省徐州市", "市委、市政府和省委宣传部、省财政厅联合发文。"))
                .containsExactly("中共徐州市委员会", "徐州市人民政府", "中共江苏省委宣传部", "江苏省财政厅");
    }

    @Test
    void findsAShortFormAfterTheFullName() {
        assertThat(fullNames("", "四川大学发布成果。川大研究团队介绍了情况。")).containsExactly("四川大学", "四川大学");
    }

    @Test
    void resolvesABareVillageCommitteeToTheVillageBefore() {
        assertThat(fullNames("江苏省徐州市", "沛县龙固镇三里村党总支书记、村委会主任张三讲话。")).containsExactly("沛县龙固镇三里村党总支", "沛县龙固镇三里村村民委员会");
    }

    @Test
    void readsAQuotedNameInABody() {
        assertThat(fullNames("江苏省徐州市", "“微湖渔歌”文旅联合体党委成立。")).containsExactly("微湖渔歌文旅联合体党委");
    }

    @ParameterizedTest
    @CsvSource({"市政协主席周启明主持会议。, 市政协", "县委组织部部长李向荣讲话。, 县委组织部", "市委召开动员会。, 市委", "昨天，县纪委通报典型问题。, 县纪委"})
    void namesABodyOfACityThatTheArticleNeverNamesAsItIsWritten(String text, String body) {
        assertThat(fullNames("", text)).contains(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"各市委组织部要抓好落实。", "多个县委书记参加培训。", "省、市、县三级联动。", "每个市教育局都要公开。"})
    void namesNoBodyOfAClassOfAreas(String text) {
        assertThat(fullNames("", text)).isEmpty();
    }

    @Test
    void keepsSpansExact() {
        String text = "昨天，市教育局和沛县公安局联合行动。";
        assertThat(find("江苏省徐州市", text))
                .allSatisfy(body -> assertThat(body.span().of(text)).isEqualTo(body.name()))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"江苏省徐州市,徐州市,江苏省", "四川省绵阳市,绵阳市,四川省", "河南省南阳市,南阳市,河南省", "湖北省宜昌市,宜昌市,湖北省"})
    void swapsTheNamesWithTheProvinceAndCity(String place, String city, String province) {
        String text = "省委组织部、市委宣传部、市卫健委和" + city + "财政局召开会议，" + province + "教育厅派人参加。";
        assertThat(fullNames(place, text))
                .containsExactly(
                        "中共" + province + "委组织部",
                        "中共" + city + "委宣传部",
                        city + "卫生健康委员会",
                        city + "财政局",
                        province + "教育厅");
    }

    @Test
    void givesTheUsualFormsOfACommitteesDepartment() {
        assertThat(FINDER.usualForms("中共江苏省委组织部")).contains("江苏省委组织部", "省委组织部");
        assertThat(FINDER.usualForms("中共成都市武侯区委员会")).contains("成都市武侯区委", "武侯区委", "区委");
        assertThat(FINDER.usualForms("中共襄阳市纪律检查委员会"))
                .contains("市纪委监委", "市纪委市监委")
                .doesNotContain("市纪委区监委", "襄阳市纪委县监委", "市纪委{}监委");
        assertThat(FINDER.usualForms("科学技术部")).contains("科技部");
        assertThat(FINDER.usualForms("某某科技有限公司")).contains("某某科技");
    }

    @Test
    void givesTheSameBodiesEachTime() {
        String text = "市委、市政府和省委宣传部、省财政厅、徐州一中、江苏师范大学联合发文。";
        assertThat(find("江苏省徐州市", text)).isEqualTo(find("江苏省徐州市", text));
    }

    @ParameterizedTest
    @CsvSource({
        "得到中央全面深化改革领导小组的肯定。, 中央全面深化改革领导小组",
        "国务院食安委办公室召开会议。, 国务院食品安全委员会",
        "中国移动通信集团江苏有限公司捐款。, 中国移动通信集团江苏有限公司",
        "徐州市委成立由市委书记任组长的农业产业发展领导小组。, 中共徐州市委员会",
    })
    void readsCoordinatingBodiesAndBranches(String text, String body) {
        assertThat(fullNames("江苏省徐州市", text)).startsWith(body);
        assertThat(fullNames("江苏省徐州市", text)).noneMatch(name -> name.contains("任组长"));
    }

    @Test
    void givesNoMunicipalityTheCommitteeOfAProvince() {
        assertThat(fullNames("上海市", "省委作出部署。")).isEmpty();
        assertThat(fullNames("上海市", "市委作出部署。")).containsExactly("中共上海市委员会");
    }
}
