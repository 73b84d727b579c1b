package io.mailuo.relate.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts in a clause that names several bodies and places. */
class SubjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清河市落实国务院和云岭省委部署，推出“暖企九条”。|OWNER 清河市",
                "清河市按照国务院及云岭省委要求，启动“青禾筑梦”计划。|OWNER 清河市",
                "清河市贯彻中央和云岭省委精神，启动“青禾筑梦”计划。|OWNER 清河市",
                "云岭省委和清河市共同推出“暖企九条”。|OWNER 中共云岭省委员会;OWNER 清河市",
                "学校和清河市共同启动“青禾筑梦”计划。|OWNER 清河市",
                "推动企业和云岭大学共建“青禾平台”。|OWNER 云岭大学",
                "但清河市没有停步，启动“青禾筑梦”计划。|OWNER 清河市",
            })
    void whatIsJoinedToAnObjectIsNoSubject(String text, String ties) {
        assertThat(TiedArticle.owners(text)).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清河市教育局会同清河市水利局、清河市政协启动“青禾筑梦”行动。" + "|OWNER 清河市教育局;PARTICIPANT 中国人民政治协商会议清河市委员会;PARTICIPANT 清河市水利局",
                "清河市教育局联合清河市水利局、云岭大学启动“青禾筑梦”行动。|OWNER 云岭大学;OWNER 清河市教育局;OWNER 清河市水利局",
                "云岭大学、清河市水利局就“青禾筑梦”行动作交流发言。|PARTICIPANT 云岭大学;PARTICIPANT 清河市水利局",
                "清河市就“青禾筑梦”行动出台十条措施。|OWNER 清河市",
            })
    void whoOnlyHelpsOrTellsOfItTakesPart(String text, String ties) {
        assertThat(TiedArticle.owners(text)).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "中国公安部启动“青禾筑梦”行动。|OWNER 公安部",
                "中国启动“青禾筑梦”行动。|OWNER 中国",
                "以周岚为组长的云岭大学启动“青禾筑梦”行动。|OWNER 云岭大学",
                "云岭省委召开会议。会议审议通过“青禾筑梦”计划。|OWNER 中共云岭省委员会",
                "云岭省委召开会议。会议听取“青禾筑梦”计划汇报。|OWNER 云岭省清河市青田县",
                "云岭省委提出要求。会议审议通过“青禾筑梦”计划。|OWNER 云岭省清河市青田县",
                "以云岭大学为榜样，清河市启动“青禾筑梦”行动。|OWNER 清河市",
                "全国公安机关开展“青禾筑梦”行动。|OWNER 云岭省清河市青田县",
                "全国启动“青禾筑梦”行动。|OWNER 中国",
                "清河市教育局委托云岭大学承办“青禾杯”大赛。|OWNER 清河市教育局;PARTICIPANT 云岭大学",
                "清河市教育局支持云岭大学承办“青禾杯”大赛。|PARTICIPANT 云岭大学",
                "实施“青禾筑梦”工程是云岭省委、国务院作出的部署。|OWNER 中共云岭省委员会;OWNER 国务院",
                "云岭省新闻办公室举行“青禾筑梦”计划新闻发布会。|OWNER 云岭省清河市青田县",
                "云岭省新闻办公室启动“青禾筑梦”计划。|OWNER 云岭省新闻办公室",
                "云岭大学举行“青禾筑梦”计划新闻发布会。|OWNER 云岭大学",
            })
    void theBodyActsThatIsNamedForIt(String text, String ties) {
        assertThat(TiedArticle.owners(text)).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清河市水利局局长周岚介绍，今年将在白沙市启动“青禾筑梦”计划。|OWNER 清河市水利局",
                "清河市水利局局长周岚介绍，未来三年，将在白沙市启动“青禾筑梦”计划。|OWNER 清河市水利局",
                "清河市水利局局长周岚介绍，今年将在清河市启动“青禾筑梦”计划。|OWNER 清河市",
                "清河市水利局局长周岚介绍，志愿者将在白沙市启动“青禾筑梦”计划。|OWNER 白沙市",
                "清河市水利局局长周岚强调，要在白沙市启动“青禾筑梦”计划。|OWNER 白沙市",
                "清河市水利局局长周岚介绍，白沙市将启动“青禾筑梦”计划。|OWNER 白沙市",
                "今年将在白沙市启动“青禾筑梦”计划。|OWNER 白沙市",
            })
    void aPlaceInASpeechGivesWayToTheBodyThatActsThere(String text, String ties) {
        assertThat(TiedArticle.owners(text)).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "依据《全国青禾行动规划》，清河市制定《清河市沃野行动规划》。|全国|''",
                "依据《青禾行动规划》，清河市制定《清河市沃野行动规划》。|青禾|OWNER 清河市",
                "为实施国家“青禾工程”，清河市启动“沃野行动”。|青禾|''",
                "国务院启动国家“青禾工程”。|青禾|OWNER 国务院",
            })
    void aNationalPlanIsNotTheArticlesPlaces(String text, String core, String ties) {
        assertThat(TiedArticle.owners(text, core)).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清河市转发《云岭大学关于实施青禾计划的意见》。|OWNER 云岭大学",
                "清河市转发《青禾协调小组关于实施青禾计划的意见》。|''",
                "清河市转发《关于实施青禾计划的意见》。|OWNER 清河市",
                "清河市发布《青禾协调小组关于实施青禾计划的意见》。|OWNER 清河市",
            })
    void whoHandsAPaperOnDoesNotOwnIt(String text, String ties) {
        assertThat(TiedArticle.owners(text)).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "支持云岭大学建设园区；同时开展“青禾筑梦”行动。|OWNER 云岭省清河市青田县",
                "在清河市，庙会热闹；在别处，“青禾筑梦”活动举办。|OWNER 云岭省清河市青田县",
                "全国已有84个城市推行“青禾筑梦”计划。|OWNER 云岭省清河市青田县",
                "清河市学习贯彻新思想主题教育启动。|PARTICIPANT 清河市",
            })
    void whoIsOnlyNamedBeforeIsNoSubject(String text, String ties) {
        assertThat(TiedArticle.owners(text)).isEqualTo(ties);
    }
}
