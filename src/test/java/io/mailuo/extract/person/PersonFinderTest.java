package io.mailuo.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonFinderTest {

    @ParameterizedTest
    @CsvSource({
        "襄阳市教育局局长周启明介绍了情况。, 周启明",
        "襄阳市委书记韩立出席会议并讲话。, 韩立",
        "会议由枣阳市副市长何文静主持。, 何文静",
        "湖北省农业农村厅党组成员、副厅长吴少华在会上发言。, 吴少华",
        "该校校长陈思远致辞。, 陈思远",
        "谷城县石花镇党委书记邓国平带队走访。, 邓国平",
        "襄阳市总工会主席、党组书记马晓燕要求各单位抓好落实。, 马晓燕",
        "村民田有福高兴地说。, 田有福",
        "技术员秦小荷正在地里忙活。, 秦小荷",
        "驻村第一书记龚建国告诉记者。, 龚建国",
        "襄阳市某科技有限公司董事长丁一凡说。, 丁一凡",
        "县委副书记欧阳文博主持会议。, 欧阳文博",
        "市人大常委会副主任司马青参加活动。, 司马青",
        "县委书记上官云珠到会讲话。, 上官云珠",
        "副县长诸葛云峰参加调研。, 诸葛云峰",
        "新疆维吾尔自治区政协副主席艾尔肯·买买提参加活动。, 艾尔肯·买买提",
        "联合国秘书长安东尼奥·古特雷斯发表讲话。, 安东尼奥·古特雷斯",
        "法国总统马克龙抵达北京。, 马克龙",
    })
    void findsANameBehindATitle(String text, String name) {
        assertThat(new ReadPeople(text).names()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "周启明局长强调安全第一。, 周启明",
        "陈思远校长为学生颁奖。, 陈思远",
        "何文静副市长到现场查看。, 何文静",
        "邓国平同志主持会议。, 邓国平",
        "在周启明教授的指导下，课题进展顺利。, 周启明",
    })
    void findsANameBeforeATitle(String text, String name) {
        assertThat(new ReadPeople(text).names()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "省委常委周启明、韩立、何文静出席会议。;周启明 韩立 何文静",
                "市领导吴少华、陈思远、邓国平、马晓燕参加活动。;吴少华 陈思远 邓国平 马晓燕",
                "副市长吴少华和陈思远到会。;吴少华 陈思远",
                "副局长吴少华、副局长陈思远到会。;吴少华 陈思远",
                "市领导吴少华 陈思远 邓国平参加活动。;吴少华 陈思远 邓国平",
                "村民田有福、秦小荷等人参加了培训。;田有福 秦小荷",
                "副市长何文静，市教育局局长周启明，谷城县县长韩立参加会议。;何文静 周启明 韩立",
            })
    void readsListsThatShareATitle(String text, String names) {
        assertThat(new ReadPeople(text).names()).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "本报记者 周启明, 周启明",
        "本报记者周启明, 周启明",
        "本报记者　周启明　通讯员　何文静, 周启明 何文静",
        "本报记者 周启明 韩立 通讯员 何文静, 周启明 韩立 何文静",
        "记者/周启明 韩立 通讯员/何文静, 周启明 韩立 何文静",
        "（记者 周启明）, 周启明",
        "（本报记者 周启明 通讯员 何文静）, 周启明 何文静",
        "文/周启明 图/韩立, 周启明 韩立",
        "图为农机手收割水稻。 周启明 摄, 周启明",
        "□ 本报记者 周启明, 周启明",
        "■本报记者 周启明 韩立, 周启明 韩立",
        "本报记者 韩 立, 韩立",
        "作者：周启明, 周启明",
        "记者周启明 摄, 周启明",
        "责任编辑：周启明, 周启明",
        "周启明 摄, 周启明",
    })
    void readsBylines(String byline, String names) {
        String text = "襄阳粮食丰收\n" + byline + "\n秋收时节，田野里一派忙碌景象，农机来回穿梭，稻谷颗粒归仓。\n";
        assertThat(new ReadPeople(text).names()).containsExactlyInAnyOrder(names.split(" "));
    }

    @Test
    void readsABylineAtTheEnd() {
        String text = "襄阳粮食丰收\n秋收时节，田野里一派忙碌景象，农机来回穿梭，稻谷颗粒归仓。（记者 周启明 通讯员 何文静）\n";
        assertThat(new ReadPeople(text).names()).containsExactly("周启明", "何文静");
    }

    @Test
    void readsTheWireServicesByline() {
        assertThat(new ReadPeople("新华社武汉10月12日电（记者周启明、韩立）湖北秋粮收购进展顺利。").names()).containsExactly("周启明", "韩立");
        assertThat(new ReadPeople("本报讯（记者 周启明）昨日，襄阳秋粮收购进展顺利。").names()).containsExactly("周启明");
        assertThat(new ReadPeople("本报武汉10月12日电 （记者周启明）湖北秋粮收购进展顺利。").names()).containsExactly("周启明");
    }

    @Test
    void readsSpeakersOfAnInterview() {
        String text = "访襄阳市教育局局长周启明\n记者：今年有哪些打算？\n周启明：我们将新建一批学校。\n记者：经费如何保障？\n周启明：市里已经作了安排。\n";
        assertThat(new ReadPeople(text).names()).containsExactly("周启明", "周启明", "周启明");
    }

    @ParameterizedTest
    @CsvSource({
        "周启明表示，要抓好秋收。周启明说，时间不等人。, 周启明 周启明",
        "“今年收成好。”田有福说。田有福今年60岁。, 田有福 田有福",
        "据周启明介绍，项目已开工。, 周启明",
        "在田有福的果园里，枝头挂满了梨。田有福告诉记者，今年行情好。, 田有福 田有福",
    })
    void findsSpeakersWithoutATitle(String text, String names) {
        assertThat(new ReadPeople(text).names()).containsExactly(names.split(" "));
    }

    @Test
    void findsANameAgain() {
        String text = "谷城县县长韩立走进果园。村民围了上来，韩立一一作答。临别时，韩立握着他们的手。";
        assertThat(new ReadPeople(text).names()).containsExactly("韩立", "韩立", "韩立");
    }

    @Test
    void findsSurnameAndTitleOfAPersonNamedBefore() {
        assertThat(new ReadPeople("谷城县县长韩立走进果园。韩县长说，要把路修好。").names()).containsExactly("韩立", "韩立");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "看望教育界委员时强调，要强化支撑。",
                "会见记者时说，面对压力要团结。",
                "这是他就任总统后首次访华。",
                "这是他当选总理后首次接受采访。",
                "他当选党首后表示，将打造新格局。",
                "热烈欢迎主席特别代表来印尼出席仪式。",
                "30位委员在全国政协委员履职平台上发表意见。",
            })
    void takesAParticleBehindATitleForNoSurname(String text) {
        assertThat(new ReadPeople(text).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "副市长时建中出席。, 时建中",
        "省委书记时光辉强调，要抓好落实。, 时光辉",
        "处长来庆说，很好。, 来庆",
        "县委书记向东表示欢迎。, 向东",
        "向红梅主任说，好。, 向红梅",
        "图为励建书院士。, 励建书",
    })
    void readsASurnameThatMayBeAParticle(String text, String name) {
        assertThat(new ReadPeople(text).names()).containsExactly(name);
    }

    @Test
    void takesAPrepositionBeforeANameOfTheArticleForNoSurname() {
        assertThat(new ReadPeople("俄罗斯总统普京来访。他向普京总统致以问候。普京说，谢谢。").names()).containsOnly("普京");
    }

    @Test
    void leavesSurnameAndTitleOfNobodyNamedAlone() {
        assertThat(new ReadPeople("谷城县县长韩立走进果园。王书记也来了。").names()).containsExactly("韩立");
    }

    @Test
    void readsANameSpreadToTheWidthOfThree() {
        assertThat(new ReadPeople("市领导何文静、韩 立、周启明参加会议。").names()).containsExactly("何文静", "韩立", "周启明");
    }

    @Test
    void readsNamesInTraditionalCharacters() {
        assertThat(new ReadPeople("襄陽市教育局局長馬曉燕介紹了情況。馬曉燕說，學校將擴建。").names()).containsExactly("马晓燕", "马晓燕");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推动经济高质量发展。",
                "全面推进乡村振兴。",
                "记者从襄阳市教育局获悉，学校将扩建。",
                "有关方面高度重视。",
                "活动吸引300余人参加。",
                "部长级会议在北京举行。",
                "委员会主任务是统筹协调。",
                "学习贯彻习近平新时代中国特色社会主义思想。",
                "深入学习有关文件精神。",
                "裴家湾村环境整洁。",
                "黄龙观村修通了公路。",
                "张家港市出台政策。",
                "石家庄市出台政策。",
                "金华中学举行运动会。",
                "书记讲党课，干部听党课。",
                "严格落实各项措施。",
                "于是大家行动起来。",
                "和平路上车水马龙。",
                "常委会议审议了报告。",
                "主任会议听取了汇报。",
                "村干部带头，党员跟上。",
                "时任领导班子成员参加。",
                "全市各级领导干部要带头。",
                "经理论学习，大家深受启发。",
                "江水滔滔，群山连绵。",
                "马铃薯种植面积扩大。",
                "高新技术企业增加了。",
                "秦岭北麓生态改善。",
                "孔子学院举行开学典礼。",
                "劳模精神代代相传。",
                "委员们提出了建议。",
                "局长们走上讲台。",
                "院长论坛在武汉举行。",
                "安全生产形势稳定。",
                "方便群众办事。",
                "万元户越来越多。",
                "都江堰市发展旅游。",
                "汤圆、饺子热气腾腾。",
                "曾任职务一览表已经公布。",
                "科长以上干部参加学习。",
                "部长通道开启。",
                "教师节前夕，学校举行活动。",
                "医生护士日夜坚守。",
                "记者现场采访发现，这里变了样。",
                "记者近日走进襄阳。",
                "记者了解到，项目已开工。",
                "通讯员队伍不断壮大。",
                "代表团抵达武汉。",
                "主席台上坐满了人。",
                "班长负责制效果好。",
            })
    void findsNobodyWhereNobodyIsNamed(String text) {
        assertThat(new ReadPeople(text).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "襄阳市教育局局长周启明介绍了情况。;周启明|襄阳市教育局|局长",
                "襄阳市委书记韩立讲话。;韩立|中共襄阳市委员会|书记",
                "谷城县委书记韩立讲话。;韩立|中共谷城县委员会|书记",
                "谷城县县长韩立讲话。;韩立|谷城县人民政府|县长",
                "襄阳市副市长何文静到会。;何文静|襄阳市人民政府|副市长",
                "湖北省委组织部常务副部长何文静到会。;何文静|中共湖北省委组织部|常务副部长",
                "谷城县石花镇党委书记邓国平带队。;邓国平|中共谷城县石花镇委员会|书记",
                "襄阳市教育局党组书记、局长周启明介绍了情况。;周启明|中共襄阳市教育局党组|书记 周启明|襄阳市教育局|局长",
                "襄阳市教育局党组成员、副局长吴少华发言。;吴少华|中共襄阳市教育局党组|成员 吴少华|襄阳市教育局|副局长",
                "襄阳市代市长何文静到会。;何文静|襄阳市人民政府|代市长|acting",
                "襄阳市教育局原局长周启明出席。;周启明|襄阳市教育局|局长|former",
                "时任谷城县委书记韩立推动了这项工作。;韩立|中共谷城县委员会|书记|former",
                "韩立曾任谷城县县长。;韩立|谷城县人民政府|县长|former",
                "韩立任谷城县县长。;韩立|谷城县人民政府|县长",
                "韩立辞去谷城县县长职务。;韩立|谷城县人民政府|县长|former",
                "韩立担任谷城县人大常委会主任。;韩立|谷城县人民代表大会常务委员会|主任",
                "韩立当选为谷城县人民政府县长。;韩立|谷城县人民政府|县长",
                "周启明，襄阳市教育局局长，近日接受采访。;周启明|襄阳市教育局|局长",
                "周启明（襄阳市教育局局长）介绍了情况。;周启明|襄阳市教育局|局长",
                "襄阳市教育局副局长吴少华、陈思远到会。;吴少华|襄阳市教育局|副局长 陈思远|襄阳市教育局|副局长",
                "武汉大学教授陈思远说。;陈思远|武汉大学|教授",
                "武汉大学校长陈思远说。;陈思远|武汉大学|校长",
                "韩立同志任中共谷城县委书记。;韩立|中共谷城县委员会|书记",
                "谷城县委书记、县长韩立讲话。;韩立|中共谷城县委员会|书记 韩立|谷城县人民政府|县长",
                "谷城县石花镇党委书记、镇长韩立讲话。;韩立|中共谷城县石花镇委员会|书记 韩立|谷城县石花镇人民政府|镇长",
                "江汉大学党委书记、校长韩立讲话。;韩立|中共江汉大学委员会|书记 韩立|江汉大学|校长",
                "谷城县人民医院党委副书记、院长韩立讲话。;韩立|中共谷城县人民医院委员会|副书记 韩立|谷城县人民医院|院长",
                "襄阳市教育局党委书记、局长韩立讲话。;韩立|中共襄阳市教育局委员会|书记 韩立|襄阳市教育局|局长",
                "襄阳市人大常委会党组书记、主任韩立讲话。;韩立|中共襄阳市人民代表大会常务委员会党组|书记 韩立|襄阳市人民代表大会常务委员会|主任",
                "韩立历任谷城县石花镇镇长、谷城县副县长。;韩立|谷城县石花镇人民政府|镇长|former 韩立|谷城县人民政府|副县长|former",
            })
    void readsPosts(String text, String posts) {
        assertThat(new ReadPeople(text).posts()).containsExactly(posts.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "襄阳市人大常委会副秘书长、研究室主任韩立到会。;" + "韩立|襄阳市人民代表大会常务委员会|副秘书长 韩立|襄阳市人民代表大会常务委员会研究室|主任",
                "襄阳市公安局刑侦支队支队长韩立、交警支队政委何文静发言。;" + "韩立|襄阳市公安局刑侦支队|支队长 何文静|襄阳市公安局交通警察支队|政委",
                "襄阳市政协主席韩立，副主席何文静，秘书长吴少华出席。;"
                        + "韩立|中国人民政治协商会议襄阳市委员会|主席 何文静|中国人民政治协商会议襄阳市委员会|副主席 吴少华|中国人民政治协商会议襄阳市委员会|秘书长",
                "武汉大学校长韩立、党委副书记何文静到会。;韩立|武汉大学|校长 何文静|中共武汉大学委员会|副书记",
                "襄阳市委第三巡回指导组组长韩立到会。;韩立|中共襄阳市委第三巡回指导组|组长",
                "谷城县委常委、县委宣传部部长、统战部部长韩立到会。;" + "韩立|中共谷城县委员会|常委 韩立|中共谷城县委宣传部|部长 韩立|中共谷城县委统战部|部长",
                "谷城县石花镇党委书记韩立、镇长何文静到会。;韩立|中共谷城县石花镇委员会|书记 何文静|谷城县石花镇人民政府|镇长",
                "襄阳市政协委员韩立建议。;韩立|中国人民政治协商会议襄阳市委员会|委员",
                "全国人大代表韩立说。;韩立|全国人民代表大会|代表",
                "全国政协委员韩立说。;韩立|中国人民政治协商会议全国委员会|委员",
                "来自西藏的全国政协委员韩立建议。;韩立|中国人民政治协商会议全国委员会|委员",
                "香港特区全国人大代表韩立说。;韩立|全国人民代表大会|代表",
                "住鄂全国政协委员韩立建议。;韩立|中国人民政治协商会议全国委员会|委员",
                "全国政协委员、襄阳市副市长韩立建议。;韩立|中国人民政治协商会议全国委员会|委员 韩立|襄阳市人民政府|副市长",
                "越南共产党中央政治局委员、中央书记处书记韩立德来访。;" + "韩立德|越南共产党中央委员会政治局|委员 韩立德|越南共产党中央委员会书记处|书记",
                "老挝人民革命党中央政治局委员、中央书记处常务书记、国家副主席韩立德来访。;" + "韩立德|老挝人民革命党中央委员会政治局|委员 韩立德|老挝人民革命党中央委员会书记处|常务书记 韩立德|老挝|副主席",
                "中共中央政治局委员、中央军委副主席韩立到会。;韩立|中国共产党中央委员会政治局|委员 韩立|中国共产党中央军事委员会|副主席",
                "国务委员韩立会见来宾。国务委员何文静出席。;韩立|国务院|国务委员 何文静|国务院|国务委员",
                "国家主席韩立同越南国家主席何文赏会谈。国家主席何文赏表示欢迎。;" + "韩立|中华人民共和国|主席 何文赏|越南|主席 何文赏|越南|主席",
                "法国总理韩立德访华。;韩立德|法国政府|总理",
                "古巴外长韩立德访华。;韩立德|古巴外交部|外长",
                "古巴国防部长韩立德访华。;韩立德|古巴国防部|部长",
                "古巴国家主席韩立德访华。;韩立德|古巴|主席",
                "古巴共和国总统韩立德访华。;韩立德|古巴|总统",
                "古巴新任总统韩立德访华。;韩立德|古巴|总统",
                "《荆楚教研》主编韩立到会。;韩立|荆楚教研|主编",
                "襄阳市副市长（主持市政府工作）韩立到会。;韩立|襄阳市人民政府|副市长",
                "襄阳市教育局副局长、“红娘”韩立到会。;韩立|襄阳市教育局|副局长",
                "襄阳市教育局局长（韩立）到会。;韩立|襄阳市教育局|局长",
                "在乌兰嘎查，乌兰嘎查党支部书记韩立说。;韩立|乌兰嘎查党支部|书记",
            })
    void givesATitleWithoutABodyTheOneThatTheSentenceNames(String text, String posts) {
        assertThat(new ReadPeople(text).posts()).containsExactlyInAnyOrder(posts.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "襄阳市人大常委会主任韩立，市委领导小组副组长、成员，各组组长参加会议。;韩立|襄阳市人民代表大会常务委员会|主任",
                "襄阳市教育局党组书记韩立兼任党委书记。;韩立|中共襄阳市教育局党组|书记 韩立||党委书记",
                "国防部长奥斯汀德讲话。;奥斯汀德||国防部长",
                "会议提名韩立为襄阳市审计局局长人选。;''",
                "襄阳市选手韩立夺冠。;''",
                "襄阳市委书记要带头，局长们表态。;''",
                "第一书记来了走、走了来。;''",
                "记者：钱有了，路通了吗？;''",
                "记者：谢谢您接受采访。;''",
            })
    void givesNoBodyAndNoPostThatTheTextDoesNotSay(String text, String posts) {
        assertThat(new ReadPeople(text).posts())
                .containsExactlyInAnyOrder(posts.isEmpty() ? new String[0] : posts.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "兴安盟盟长朝鲁主持会议。, 朝鲁",
        "襄阳市教育局局长斯琴其木格、何文静到会。, 斯琴其木格 何文静",
        "襄阳市副市长牟云参加会议。, 牟云",
        "何文静参加会见。, 何文静",
        "新疆维吾尔自治区教育厅副厅长艾合买提·吐尔逊到会。, 艾合买提·吐尔逊",
    })
    void readsNamesThatOnlyTheirPlaceProves(String text, String names) {
        assertThat(new ReadPeople(text).names()).containsExactlyInAnyOrder(names.split(" "));
    }

    @Test
    void givesOneBodyToEachTitleOfAChain() {
        assertThat(new ReadPeople("襄阳市委常委、组织部部长马晓燕，副市长何文静到会。").posts()).contains("马晓燕|中共襄阳市委员会|常委", "马晓燕|中共襄阳市委组织部|部长");
    }

    @Test
    void readsAChainWithTwoBodies() {
        assertThat(new ReadPeople("襄阳市委教育工委书记、市教育局局长周启明介绍了情况。").posts())
                .containsExactly("周启明|中共襄阳市委教育工作委员会|书记", "周启明|襄阳市教育局|局长");
    }

    @Test
    void givesTheReporterOfTheTextNoNamedMediumWhereNoneIsNamed() {
        List<String> posts = new ReadPeople("襄阳粮食丰收\n本报记者 周启明\n秋收时节，田野里一派忙碌景象。\n").posts();
        assertThat(posts).containsExactly("周启明||记者");
    }

    @Test
    void givesNoPostForARankOrAnOccupationWithoutABody() {
        assertThat(new ReadPeople("村民田有福高兴地说。中国工程院院士陈思远到场。").posts())
                .doesNotContain("田有福||村民")
                .noneMatch(post -> post.endsWith("院士"));
    }

    @Test
    void readsASpreadNameBehindAConjunction() {
        ReadPeople read = new ReadPeople("襄阳市教育局局长周启明和副局长韩　立到会。");
        assertThat(read.names()).containsExactly("周启明", "韩立");
    }

    @Test
    void findsNobodyInsideTheNameOfAProgramme() {
        assertThat(new ReadPeople("全省实施“金穗行动”计划。市里推进“金穗行动”计划，效果良好。").names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "走进柳长青家的果园，枝头挂满了桃子。, 柳长青",
        "来自陕西的参赛选手李秋实获得一等奖。, 李秋实",
    })
    void findsPeopleWhomNoTitleIntroduces(String text, String name) {
        assertThat(new ReadPeople(text).names()).containsExactly(name);
    }
}
