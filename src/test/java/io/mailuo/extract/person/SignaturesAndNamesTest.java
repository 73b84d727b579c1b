package io.mailuo.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that signatures give, names to their last character, and what looks like one. */
class SignaturesAndNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "会议部署了春耕。（何文静）;何文静",
                "会议部署了春耕。（何文静 周启明）;何文静 周启明",
                "会议部署了春耕。\\n（何文静、周启明）;何文静 周启明",
                "会议部署了春耕。（通讯员 高峰 记者 周启明）;高峰 周启明",
                "本报讯 （何文静 周启明）10月18日，运动会举行。;何文静 周启明",
                "会议部署了春耕。\\n■ 何文静 周启明;何文静 周启明",
                "2013-09-07 09:09 作者：牛小浩来源：新华网;牛小浩",
                "会议部署了春耕。\\n审核：何文静;何文静",
                "会议部署了春耕。（县妇联 何文静）;何文静",
                "会议部署了春耕。（撰稿人：何文静 审稿人：周启明）;何文静 周启明",
            })
    void readsSignatures(String text, String names) {
        assertThat(new ReadPeople(text.replace("\\n", "\n")).names()).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议部署了春耕。（资料图）",
                "会议部署了春耕。（完）",
                "会议部署了春耕。（下转第二版）",
                "会议部署了春耕。（民歌）",
                "会议部署了春耕。（摘自 人民日报）",
                "会议部署了春耕。（作者单位 高山）",
                "会议部署了春耕。（江苏 安徽）",
                "会议部署了春耕。\n●安全生产",
                "会议部署了春耕。\n来源：方案"
            })
    void takesNoRemarkForASignature(String text) {
        assertThat(new ReadPeople(text).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市长周衡华以数据和案例介绍了情况。;周衡华",
                "县委书记何静拟任市领导职务，何静当选为委员。;何静 何静",
                "集团董事长丁天任，院长何文静出席。;丁天任 何文静",
                "选手丁琦以72米97的成绩夺冠。;丁琦",
                "总工会主席买买提·吐尔洪向100位工匠表示祝贺。;买买提·吐尔洪",
                "开发区下派“网格第一书记”范大亮走访居民。;范大亮",
            })
    void readsANameToItsEnd(String text, String names) {
        assertThat(new ReadPeople(text).names()).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"党总支下辖团结、罗坑、青平、凤山4个村。", "由县委书记任设区市党委常委的有2人。", "“网格书记”制度全面推行。", "县委书记包联6个重点村。"})
    void takesNoPlaceAndNoVerbForAPerson(String text) {
        assertThat(new ReadPeople(text).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "何文静由谷城县副县长升任枣阳市副市长。;何文静|谷城县人民政府|副县长|former 何文静|枣阳市人民政府|副市长",
                "何文静从谷城县县长任枣阳市委书记。;何文静|谷城县人民政府|县长|former 何文静|中共枣阳市委员会|书记",
                "湖北省委组织部部务委员何文静出席。;何文静|中共湖北省委组织部|部务委员",
                "谷城县委宣传部部长兼谷城县融媒体中心主任何文静出席。;何文静|中共谷城县委宣传部|部长 何文静|谷城县融媒体中心|主任",
            })
    void readsTheOfficeThatSomebodyLeavesAndWhatBelongsToATitle(String text, String posts) {
        assertThat(new ReadPeople(text).posts()).containsExactly(posts.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "北京大学博雅讲席教授何文静、浙江大学求是特聘教授周启明参加。;何文静|北京大学|博雅讲席教授 周启明|浙江大学|求是特聘教授",
                "复旦大学长江学者特聘教授何文静参加。;何文静|复旦大学|长江学者特聘教授",
                "浙江大学特聘教授何文静参加。;何文静|浙江大学|特聘教授",
                "国务院参事室特约研究员何文静参加。;何文静|国务院参事室|特约研究员",
                "湖北黄冈商会会长何文静，监事长周启明，总顾问高峰出席。;何文静|湖北黄冈商会|会长 周启明|湖北黄冈商会|监事长 高峰|湖北黄冈商会|总顾问",
                "长三角食品产业创新合作联盟理事长何文静出席。;何文静|长三角食品产业创新合作联盟|理事长",
                "江苏省大数据产业联盟秘书长何文静出席。;何文静|江苏省大数据产业联盟|秘书长",
                "泰兴市科技镇长团团长何文静出席。;何文静|泰兴市科技镇长团|团长",
            })
    void readsNamedChairsAndBodiesOfSeveralMembers(String text, String posts) {
        assertThat(new ReadPeople(text).posts()).containsExactly(posts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "浙江大学聘请特聘教授何文静。",
                "清华大学首批特聘教授何文静参加。",
            })
    void takesNoVerbAndNoNumberForTheNameOfAChair(String text) {
        assertThat(new ReadPeople(text).posts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "社会学家何文静认为，老龄化是趋势。;何文静",
                "中国数学家周启明、何文静在2026年大会上获奖。;周启明 何文静",
                "项目发起人何文静介绍了情况。;何文静",
            })
    void readsNamesBehindTitlesThatOnlyTheRulesKnow(String text, String names) {
        assertThat(new ReadPeople(text).names()).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "溧阳市何文静市长会见了客人。;何文静|溧阳市人民政府|市长",
                "建邺区南苑街道何文静副书记介绍了情况。;何文静|江苏省南京市建邺区南苑街道|副书记",
                "甘肃省委常委、省委宣传部部长、新任省委新闻发言人何文静介绍。;何文静|中共甘肃省委员会|常委 何文静|中共甘肃省委宣传部|部长 何文静|中共甘肃省委员会|新闻发言人",
                "湖北省委常委、原省委秘书长何文静出席。;何文静|中共湖北省委员会|常委 何文静|中共湖北省委员会|秘书长|former",
                "湖北凌云首席科学家何文静介绍了情况。;何文静||首席科学家",
                "陈庄村党支部书记何文静、李家湾社区党总支书记周启明参加。;何文静|陈庄村党支部|书记 周启明|李家湾社区党总支|书记",
                "陈庄社区党委书记何文静发起倡议。;何文静|中共陈庄社区委员会|书记",
            })
    void readsOfficesInPlacesAndCommunities(String text, String posts) {
        assertThat(new ReadPeople(text).posts()).containsExactly(posts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "江西高安市长出席，山东金乡县长致辞。",
                "北京高校校长座谈会召开，广东方言学会会长到会。",
                "岩塘乡龙井寨村民指着公示栏说。",
            })
    void takesNoPlaceBeforeATitleForItsBearer(String text) {
        assertThat(new ReadPeople(text).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "何文静2019年任溧阳市副市长。;何文静|溧阳市人民政府|副市长",
                "2019年何文静任溧阳市副市长。;何文静|溧阳市人民政府|副市长",
                "何文静于2019年任溧阳市副市长。;何文静|溧阳市人民政府|副市长",
                "何文静1985年出生，现任溧阳市副市长。;何文静|溧阳市人民政府|副市长",
                "何文静成为溧阳市副市长。;何文静|溧阳市人民政府|副市长",
                "任命何文成为溧阳市副市长。;何文成|溧阳市人民政府|副市长",
                "任命何建新任溧阳市副市长。;何建新|溧阳市人民政府|副市长",
                "何静当选为徐州市福建商会新一届会长。;何静|徐州市福建商会|会长",
                "徐州市工商联换届，何文静当选新一届市工商联主席。;何文静|徐州市工商业联合会|主席",
            })
    void readsANameBesideADate(String text, String posts) {
        assertThat(new ReadPeople(text).posts()).containsExactly(posts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李宁2019年实现营收138亿元。",
                "高平2021年获评文明城市，周口2020年启动建设。",
                "2023年夏秋两季游客增多。",
                "本周将有两股冷空气。",
                "学前三年毛入园率达98%。",
            })
    void takesNoBrandPlaceOrSeasonBesideADateForAPerson(String text) {
        assertThat(new ReadPeople(text).names()).isEmpty();
    }
}
