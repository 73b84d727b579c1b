package io.mailuo.extract.person;

import static io.mailuo.extract.person.ReadPeople.reads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies of titles behind others: bureaux of counties, committees of congresses, missions abroad, towns, cells. */
class OfficesInBodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "广西壮族自治区党委教育工委副书记、教育厅副厅长丁大山到校。;丁大山|中共广西壮族自治区委员会教育工作委员会|副书记 丁大山|广西壮族自治区教育厅|副厅长",
                "青田县副县长、公安局局长丁大山出席。;丁大山|青田县人民政府|副县长 丁大山|青田县公安局|局长",
                "福建省副省长、公安厅厅长丁大山出席。;丁大山|福建省人民政府|副省长 丁大山|福建省公安厅|厅长",
                "保康县委常委、公安局长丁大山出席。;丁大山|中共保康县委员会|常委 丁大山|保康县公安局|局长",
                "青田县委副书记兼政法委书记丁大山出席。;丁大山|中共青田县委员会|副书记 丁大山|中共青田县委政法委员会|书记",
                "青田县政府办公室副主任、信访局局长丁大山出席。;丁大山|青田县人民政府办公室|副主任 丁大山|青田县信访局|局长",
                "浙江省人民政府副秘书长、办公厅主任丁大山出席。;丁大山|浙江省人民政府|副秘书长 丁大山|浙江省人民政府办公厅|主任",
                "青田县人大常委会副主任、总工会主席丁大山出席。;丁大山|青田县人民代表大会常务委员会|副主任 丁大山|青田县总工会|主席",
            })
    void aBureauBehindADeputyHeadIsTheAreas(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "省人大常委会委员、法制委员会主任委员丁大山出席。;丁大山|省人民代表大会常务委员会|委员 丁大山|省人民代表大会法制委员会|主任委员",
                "上海市政协常委、文史资料委员会主任丁大山出席。;丁大山|中国人民政治协商会议上海市委员会|常委 丁大山|中国人民政治协商会议上海市委员会文史资料委员会|主任",
                "市政协常委、经济委员会主任丁大山出席。;丁大山|市政协|常委 丁大山|市政协经济委员会|主任",
                "任命丁大山为省人大常委会人事代表选举工作委员会主任。;丁大山|省人民代表大会常务委员会人事代表选举工作委员会|主任",
                "市人大常委会副主任、高新区管理委员会主任丁大山出席。;丁大山|市人民代表大会常务委员会|副主任 丁大山|高新区管理委员会|主任",
                "县委常委、监察委员会主任丁大山出席。;丁大山|县委|常委 丁大山|县监察委员会|主任",
            })
    void aCommitteeOfACongressIsItsOwn(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "青田县纪委书记、监委主任丁大山出席。;丁大山|中共青田县纪律检查委员会|书记 丁大山|青田县监察委员会|主任",
                "青田县纪委常委、监委委员丁大山出席。;丁大山|中共青田县纪律检查委员会|常委 丁大山|青田县监察委员会|委员",
                "县委组织部副部长、老干部局局长丁大山出席。;丁大山|县委组织部|副部长 丁大山|县委老干部局|局长",
            })
    void theSupervisoryCommissionBehindTheCommissionForDisciplineIsTheAreas(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "共青团苏州市第十八届委员会书记丁大山出席。;丁大山|共青团苏州市委员会|书记",
                "民革苏州市第八届委员会主委丁大山出席。;丁大山|中国国民党革命委员会苏州市委员会|主委",
                "中共苏州市第十四届委员会书记丁大山出席。;丁大山|中共苏州市委员会|书记",
            })
    void theCommitteesOfALeagueOrPartyBearNoEdition(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "云岭镇党委书记丁大山参加。;丁大山|中共云岭镇委员会|书记",
                "云岭乡党委书记丁大山、乡长林小河参加。;丁大山|中共云岭乡委员会|书记 林小河|云岭乡人民政府|乡长",
                "云岭街道党工委书记丁大山参加。;丁大山|中共云岭街道工作委员会|书记",
                "青田县船寮镇党委委员、副镇长丁大山参加。;丁大山|中共青田县船寮镇委员会|委员 丁大山|青田县船寮镇人民政府|副镇长",
            })
    void townsThatNoTableKnowsKeepTheirNames(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "石家庄地委书记丁大山出席。;丁大山|中共石家庄地区委员会|书记",
                "石家庄市委书记丁大山出席。;丁大山|中共石家庄市委员会|书记",
                "喀什地委书记丁大山出席。;丁大山|中共喀什地区委员会|书记",
            })
    void aCommitteeOfAFormerPrefectureIsNotTheCitys(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "中国驻旧金山总领事丁大山致辞。;丁大山|中国驻旧金山总领事馆|总领事",
                "法国驻上海总领事王度致辞。;王度|法国驻上海总领事馆|总领事",
                "美国驻华大使史密斯致辞。;史密斯|美国驻华大使馆|大使",
                "任命丁大山为中华人民共和国驻索马里联邦共和国特命全权大使。;丁大山|中国驻索马里大使馆|特命全权大使",
                "丁大山曾任驻法国大使。;丁大山|中国驻法国大使馆|大使|former",
                "国务委员兼外长丁大山致辞。;丁大山|国务院|国务委员 丁大山|外交部|外长",
                "澳洲外长黄小贤会见外交部长丁大山。;丁大山|外交部|部长 黄小贤||外长",
                "法国国防部长米勒宣布辞职。马克西总统表示惋惜。;米勒|法国国防部|部长 马克西|法国|总统",
            })
    void anEnvoyIsOfTheMission(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "火箭军司令员丁大山、政委林小河,副司令员王小田、赵大江,参谋长李小军出席。;丁大山|中国人民解放军火箭军|司令员 李小军|中国人民解放军火箭军|参谋长 林小河|中国人民解放军火箭军|政委 王小田|中国人民解放军火箭军|副司令员 赵大江|中国人民解放军火箭军|副司令员",
                "市政协副主席林小河,秘书长王小田参加会议。;林小河|市政协|副主席 王小田|市政协|秘书长",
                "县消防救援大队大队长王小田、教导员赵大江出席。;王小田|县消防救援大队|大队长 赵大江|县消防救援大队|教导员",
                "青田县财政局党组书记、县国资办主任丁大山,党组成员、副局长林小河参加。;丁大山|中共青田县财政局党组|书记 丁大山|青田县国资办|主任 林小河|中共青田县财政局党组|成员 林小河|青田县财政局|副局长",
                "民革常州市会议召开,任命丁大山为秘书长。;丁大山||秘书长",
            })
    void aTitleGoesBackToTheBodyThatHasSuchTitles(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市监察委负责人、市中级人民法院负责人、市人民检察院检察长丁大山列席会议。;丁大山|市人民检察院|检察长",
                "市财政局、市发改委负责人,市教育局局长丁大山参加座谈。;丁大山|市教育局|局长",
                "云岭合作社负责人、县政协委员丁大山说。;丁大山|云岭合作社|负责人 丁大山|县政协|委员",
                "县水利局负责人林小河参加。;林小河|县水利局|负责人",
            })
    void theUnnamedHeadsOfOrgansAreNobodyNamedBehindThem(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "中国农业银行原公司业务部总经理丁大山出席。;丁大山|中国农业银行公司业务部|总经理|former",
                "中国农业银行公司业务部总经理丁大山出席。;丁大山|中国农业银行公司业务部|总经理",
                "平江县青山村党支部召开会议，书记丁大山讲话。;丁大山|平江县青山村党支部|书记",
                "平江县青山村党总支书记丁大山主持，支委委员王小山、李小河发言。;" + "丁大山|平江县青山村党总支|书记 王小山|平江县青山村党总支|支委委员 李小河|平江县青山村党总支|支委委员",
                "县委组织部到村里调研，书记丁大山介绍。;丁大山||书记",
                "全国政协主席、党组书记丁大山主持。;丁大山|中国人民政治协商会议全国委员会|主席 丁大山|中国人民政治协商会议全国委员会党组|书记",
                "云岭镇党委书记丁大山说。;丁大山|中共云岭镇委员会|书记",
            })
    void aUnitOrCellIsThatOfTheBodyAroundIt(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "会议召开\\n苏州日报讯（驻常熟记者丁大山）会议召开。;丁大山|苏州日报|记者",
                "会议召开\\n中国云岭网记者丁大山报道 会议召开。;丁大山|中国云岭网|记者",
                "新华社驻四川记者丁大山报道。;丁大山|新华通讯社|记者",
                "本报讯（驻常熟记者丁大山）会议召开。;丁大山||记者",
            })
    void whoIsStationedInAPlaceWritesForAMedium(String text, String posts) {
        reads(text.replace("\\n", "\n"), posts);
    }
}
