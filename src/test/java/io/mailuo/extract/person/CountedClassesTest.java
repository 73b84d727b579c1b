package io.mailuo.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of sentences in which names and posts went wrong in unread news, each with sentences of our own. */
class CountedClassesTest {

    private static String[] each(String listed) {
        return listed == null ? new String[0] : listed.split(" ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "周启明、何文静、马国栋、索朗多吉、胡文清和邓国民参加有关接见。;周启明 何文静 马国栋 索朗多吉 胡文清 邓国民",
                "周启明、何文静、周忠和。;周启明 何文静 周忠和",
                "座谈会上，刘元明、黄群文、张天任、陈四海等先后发言。;刘元明 黄群文 张天任 陈四海",
                "黑龙江队的靳小然、杨一帆、李文婕分获女子组的冠、亚、季军。;靳小然 杨一帆 李文婕",
                "冰壶项目决出首枚金牌，黑龙江队的巴文鑫/姜懿文获得冠军。;巴文鑫 姜懿文",
                "由孙晓莎、陈晓梦、王艺文出战的中国队以3比2获胜。;孙晓莎 陈晓梦 王艺文",
            })
    void readsListsWithoutATitleToTheirLastName(String text, String names) {
        assertThat(new ReadPeople(text).names()).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "大会选举产生了以周启明为主席的主席团。;周启明;周启明||主席",
                "会议产生了以马国栋为会长、何文静为秘书长的理事会。;马国栋 何文静;马国栋||会长 何文静||秘书长",
                "要坚持以人民为中心。;;",
            })
    void readsTheNameThatATitleIsGivenTo(String text, String names, String posts) {
        ReadPeople read = new ReadPeople(text);
        assertThat(read.names()).containsExactly(each(names));
        assertThat(read.posts()).containsExactlyInAnyOrder(each(posts));
    }

    @ParameterizedTest
    @CsvSource({
        "日本新进党党首铃木一郎说决定退出联盟。, 铃木一郎",
        "应巴马科索总统邀请，代表团进行国事访问。, 巴马科索",
        "近年来，我同拉马多尼总统保持密切沟通。, 拉马多尼",
        "伊朗最高领袖穆赫塔尔·哈桑尼9日晚发表讲话。, 穆赫塔尔·哈桑尼",
        "联合国中东和平进程临时特别协调员卡斯在会议上表示局势严峻。, 卡斯",
        "国务院总理周启明会见古巴国家主席迪亚科-卡内洛。, 周启明 迪亚科-卡内洛",
    })
    void readsNamesAbroadBesideTheirTitles(String text, String names) {
        assertThat(new ReadPeople(text).names()).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "中国驻法国大使何文静出席活动。;何文静|中国驻法国大使馆|大使",
                "俄驻美大使安东宁反对制裁。;安东宁|俄罗斯驻美国大使馆|大使",
                "中国驻美大使周启明出席。;周启明|中国驻美国大使馆|大使",
                "前驻美大使周启明出席。;周启明||大使",
                "俄军防化部队司令安东宁出席。;安东宁||司令",
                "美国国务卿鲁比森8日表示将举行会谈。;鲁比森|美国|国务卿",
                "朝鲜国务委员长金成哲发表讲话。;金成哲|朝鲜|国务委员长",
                "黎巴嫩看守总理米卡尔30日谴责袭击。;米卡尔|黎巴嫩政府|看守总理",
                "欢迎老挝人民革命党中央总书记、国家主席本通来访。;本通|老挝人民革命党中央委员会|总书记 本通|老挝|主席",
                "越共中央总书记阮文福对我国进行国事访问。;阮文福|越南共产党中央委员会|总书记",
                "主席团常务主席李家明主持会议。;李家明||常务主席",
                "他同法国代表会谈。周启明主席强调合作。;周启明|中华人民共和国|主席",
                "代表法国的大会举行，周启明当选主席。;周启明||主席",
                "人民进步党主席周启明访问法国。周启明主席强调合作。;周启明||主席 周启明||主席",
                "湘江公司董事长兼CEO周启明说。;周启明|湘江公司|董事长 周启明|湘江公司|CEO",
            })
    void givesPostsAbroadTheirOwnBodies(String text, String posts) {
        assertThat(new ReadPeople(text).posts()).containsExactly(posts.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "湖北省农业农村厅副厅长邱建中介绍，该厅已经部署。, 邱建中",
        "党委书记郭树文面向系统作宣讲。, 郭树文",
        "28岁的返乡青年李想开了一家民宿。, 李想",
        "中国选手全红梅获得金牌，队友摘银。, 全红梅",
        "第一作者为博士生郝书文。, 郝书文",
    })
    void endsANameWhereTheNextWordBegins(String text, String names) {
        assertThat(new ReadPeople(text).names()).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "江苏太仓进行集中烘干，让农民能卖个好价钱。",
                "这所学校的两名皮肤病专家曾于上世纪60年代展开实验。",
                "祝贺泰方成功主办会议。",
                "为传承两国友谊、推动两国关系发展发挥了作用。",
                "留给小廖送达的时间不多了。",
                "向希法医院送去物资。",
                "伊媒称伊朗总统积极回应访问邀请。",
                "总书记来到穿越千年风霜的白马寺。",
                "经批准后将由俄总统任命。",
                "输水分春、夏两个阶段实施。",
                "双方继续争夺巴赫卡特。",
                "要边学习、边对照、边检视、边整改。",
                "他在副局长任上干了3年。",
            })
    void takesNoCutWordForAName(String text) {
        assertThat(new ReadPeople(text).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "韩国前总统尹锡明缺席。;尹锡明|韩国|总统|former",
                "王明会见德国前总理默克林。;默克林|德国政府|总理|former",
                "前任县委书记周启明说。;周启明|县委|书记|former",
                "已故总统萨利赫的葬礼举行。;萨利赫||总统|former",
                "杭州市前市长周启明出席。;周启明|杭州市人民政府|市长|former",
                "三天前杭州市市长周启明到任。;周启明|杭州市人民政府|市长",
                "10日前杭州市市长周启明到任。;周启明|杭州市人民政府|市长",
                "目前杭州市市长周启明在京。;周启明|杭州市人民政府|市长",
            })
    void aTitleThatWasLeftIsHeldNoMoreAndATimeBeforeItSaysNothing(String text, String post) {
        assertThat(new ReadPeople(text).posts()).containsExactly(post);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "俄总统普京宁表示，双方将谈判。;普京宁|俄罗斯|总统",
                "俄财政部长西卢安诺维奇25日表示，产量将下降。;西卢安诺维奇|俄罗斯财政部|部长",
                "法国议会10日开会，法总统克莱蒙德到会。;克莱蒙德|法国|总统",
                "以色列空袭加沙，以总理内塔尼胡表示将继续。;内塔尼胡|以色列政府|总理",
                "韩国、新加坡开会，新总统李在民就职。;李在民||总统",
                "5日首相铃木一郎讲话。;铃木一郎||首相",
            })
    void aCountryIsReadByItsLetterBeforeTheTitleOfItsHead(String text, String post) {
        assertThat(new ReadPeople(text).posts()).contains(post);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "外交部长周启明10日会见德国外长。;周启明|外交部|部长",
                "外交部长周启明、财政部长何文静参加会见。;周启明|外交部|部长 何文静|财政部|部长",
                "外交部长拉夫罗维奇10日说，会谈有成果。;拉夫罗维奇||外交部长",
                "受到美国加利福尼亚州州长纽森特、财政部长耶伦达迎接。;纽森特|加利福尼亚州政府|州长 耶伦达|美国财政部|财政部长",
            })
    void aMinisterIsOfTheMinistryThatTheTitleNames(String text, String posts) {
        assertThat(new ReadPeople(text).posts()).containsExactlyInAnyOrder(each(posts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "马来西亚总理安瓦罕，外交部部长穆罕杜德，交通部长陆兆明等到场。;安瓦罕|马来西亚政府|总理 穆罕杜德|马来西亚外交部|部长 陆兆明|马来西亚交通部|部长",
                "以色列总理内塔胡和国防部长卡茨曼、外交部长萨尔曼发表声明。;内塔胡|以色列政府|总理 卡茨曼|以色列国防部|部长 萨尔曼|以色列外交部|部长",
                "德国副总理兼经济和气候保护部长哈贝尔说，经济好转。;哈贝尔|德国政府|副总理 哈贝尔|德国经济和气候保护部|部长",
                "国家主席会见法国总统马克尔，外交部长周启明参加会见。;马克尔|法国|总统 周启明|外交部|部长",
                "法国总统马克尔访华，外交部部长周启明到机场迎接。;马克尔|法国|总统 周启明|外交部|部长",
                "中国总理李文远、外交部长周启明出席。;李文远|国务院|总理 周启明|外交部|部长",
                "中国外长周启明、中国国防部长董建军出席。;周启明|外交部|外长 董建军|国防部|部长",
            })
    void aMinisterBehindAnOfficialOfACountryIsOfItsMinistry(String text, String posts) {
        assertThat(new ReadPeople(text).posts()).containsExactlyInAnyOrder(each(posts));
    }

    @Test
    void theTaiwanesePartyIsNotTheDemocraticPartyOfASimilarShortName() {
        assertThat(new ReadPeople("民进党主席林德清发表讲话。").posts()).containsExactly("林德清|民主进步党|主席");
        assertThat(new ReadPeople("民进中央主席蔡达文出席。").posts()).containsExactly("蔡达文|中国民主促进会|主席");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "总理同易卜拉欣最高元首会谈。马来西亚最高元首易卜拉欣表示赞同。易卜拉欣说很好。;易卜拉欣 易卜拉欣 易卜拉欣",
                "桃树绽放，白如雪、粉似霞，市民尽享春日之美。;",
                "路虽远，行则将至；事虽难，做则必成。;",
                "在位于海南的种植基地，人们正在播种。;",
                "联合国亚太区域主任玛丽娅·阿拉布的发言引起共鸣。;玛丽娅·阿拉布",
                "特别代表宣读了来信。;",
            })
    void aNameThatIsKnownIsReadToItsBeginningAndAFigureOfSpeechIsNone(String text, String names) {
        assertThat(new ReadPeople(text).names()).containsExactly(each(names));
    }

    @Test
    void aReporterFromAbroadIsOfNoMediumOfThisCountry() {
        assertThat(new ReadPeople("新闻\n\n来源：央视网\n\n美国资深调查记者西摩·赫林24日说，管道被毁。").posts())
                .containsExactly("西摩·赫林||记者");
    }
}
