package io.mailuo.relate.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who hosts a programme, as main verb, before 的 and in a sentence that points back to it. */
class HostsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "清河市教育局举办“青禾筑梦”公益活动。|OWNER 清河市教育局",
                "清河市教育局在礼堂举办“青禾筑梦”公益活动。|OWNER 清河市教育局",
                "清河市教育局联合云岭大学举办“青禾筑梦”公益活动。|OWNER 云岭大学;OWNER 清河市教育局",
                "清河市教育局与云岭大学共同举办“青禾筑梦”公益活动。|OWNER 云岭大学;OWNER 清河市教育局",
                "清河市教育局连续五年举办“青禾筑梦”公益活动。|OWNER 清河市教育局",
                "清河市教育局主办“青禾筑梦”公益活动。|OWNER 清河市教育局",
                "清河市举办第五届“青禾杯”创业大赛。|OWNER 清河市",
                "清河市教育局承办“青禾筑梦”公益活动。|PARTICIPANT 清河市教育局",
                "由清河市教育局联合六部委共同发起的“青禾筑梦”公益活动启动。|OWNER 清河市教育局",
                "由清河市教育局联合有关单位发起的“青禾筑梦”公益活动启动。|OWNER 清河市教育局",
                "清河市水利局组织学生参加了清河市教育局举办的“青禾筑梦”公益活动。|OWNER 清河市教育局;PARTICIPANT 清河市水利局",
                "经信局“青禾筑梦”公益活动。|''",
            })
    void hostsAsMainVerb(String text, String ties) {
        assertThat(TiedArticle.owners(text)).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "长风公司参与实施“青禾筑梦”计划。|PARTICIPANT 长风公司",
                "长风公司参与主办“青禾筑梦”活动。|PARTICIPANT 长风公司",
                "长风公司实施“青禾筑梦”计划。|OWNER 长风公司",
            })
    void joiningIsNoOwning(String text, String ties) {
        assertThat(TiedArticle.owners(text)).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "由清河市教育局、云岭大学主办的清河市“青禾筑梦”公益活动启动。|OWNER 云岭大学;OWNER 清河市教育局",
                "由清河市教育局联合主办的2024年清河市“青禾筑梦”公益活动启动。|OWNER 清河市教育局",
                "由清河市教育局联合打造的清河市“青禾筑梦”公益活动启动。|OWNER 清河市教育局",
                "由清河市教育局承办的清河市“青禾筑梦”公益活动启动。|OWNER 清河市;PARTICIPANT 清河市教育局",
                "由清河市教育局主办，云岭大学承办的“青禾筑梦”公益活动启动。|OWNER 清河市教育局;PARTICIPANT 云岭大学",
                "由清河市教育局主办，云岭大学承办的清河市2023年“青禾筑梦”公益活动启动。|OWNER 清河市教育局;PARTICIPANT 云岭大学",
                "由清河市教育局主办，云岭大学承办的2024年“青禾筑梦”公益活动启动。|OWNER 清河市教育局;PARTICIPANT 云岭大学",
                "清河市水利局局长林一舟来到由清河市教育局主办的白沙市展厅，清河市“青禾筑梦”公益活动启动。|OWNER 清河市",
            })
    void hostsBeforeTheName(String text, String ties) {
        assertThat(TiedArticle.owners(text)).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“青禾筑梦”活动由清河市教育局、云岭大学等单位主办。|OWNER 云岭大学;OWNER 清河市教育局",
                "清河市“青禾筑梦”活动由云岭大学主办。|OWNER 云岭大学;OWNER 清河市",
                "第三届职工技能大赛开幕。本届赛事由清河市教育局主办，云岭大学承办。|OWNER 清河市教育局;PARTICIPANT 云岭大学",
                "第三届职工技能大赛开幕。本次大赛由清河市教育局主办。|OWNER 清河市教育局",
                "第三届职工技能大赛开幕。比赛由清河市教育局主办。|OWNER 清河市教育局",
                "第三届职工技能大赛开幕。展览由清河市教育局主办。|OWNER 云岭省清河市青田县",
                "“青禾筑梦”活动启动。比赛由清河市教育局主办。|OWNER 云岭省清河市青田县",
                "“青禾筑梦”计划启动。启动仪式由清河市教育局、云岭大学主办。|OWNER 云岭大学;OWNER 清河市教育局",
                "“青禾筑梦”计划由清河市教育局倡导、云岭大学实施。|OWNER 清河市教育局;PARTICIPANT 云岭大学",
                "“青禾筑梦”计划启动。启动仪式由林一舟主持。|OWNER 云岭省清河市青田县",
            })
    void hostsBehindTheName(String text, String ties) {
        assertThat(TiedArticle.owners(text)).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "为贯彻落实《青禾教育行动方案》，清河市教育局牵头，制定了《沃野助学行动方案》。|沃野|OWNER 清河市教育局",
                "为贯彻落实《白沙市青禾教育行动方案》，清河市教育局牵头，制定了《沃野助学行动方案》。|青禾|OWNER 白沙市",
                "根据《青禾教育行动方案》，由清河市教育局牵头，云岭大学配合，开展“沃野”活动。|沃野|OWNER 清河市教育局;PARTICIPANT 云岭大学",
                "由清河市教育局牵头，云岭大学配合，成立专班，开展“沃野”活动。|沃野|OWNER 云岭大学",
                "根据《青禾教育行动方案》，由清河市教育局牵头，云岭大学配合。|青禾|OWNER 清河市教育局;PARTICIPANT 云岭大学",
            })
    void hostsBehindAClauseThatOnlySaysWhyHostWhatComesOfIt(String text, String core, String ties) {
        assertThat(TiedArticle.owners(text, core)).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "当天举行“青禾筑梦”活动，主办方是清河市教育局和云岭大学。|OWNER 云岭大学;OWNER 清河市教育局",
                "“青禾筑梦”活动启动，主办单位为清河市教育局，承办单位为云岭大学。|OWNER 清河市教育局;PARTICIPANT 云岭大学",
                "“青禾筑梦”活动启动。主办单位为清河市教育局。|OWNER 清河市教育局",
                "清河市推出“青禾筑梦”计划，比赛承办方是云岭大学。|OWNER 清河市;PARTICIPANT 云岭大学",
            })
    void hostsByALabel(String text, String ties) {
        assertThat(TiedArticle.owners(text)).isEqualTo(ties);
    }
}
