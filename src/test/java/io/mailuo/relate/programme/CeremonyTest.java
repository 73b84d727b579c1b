package io.mailuo.relate.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Officials at the opening of a programme, in its sentence and in those behind that come back to it; a slash is a line break. */
class CeremonyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林一舟出席仪式并宣布活动启动。|LEAD 林一舟",
                "启动仪式上，林一舟致辞，周岚宣布活动启动。|LEAD 周岚;PARTICIPANT 林一舟",
                "仪式由林一舟主持。|LEAD 林一舟",
                "林一舟出席活动并讲话。|PARTICIPANT 林一舟",
                "林一舟，清河市水利局局长周岚等领导参加启动仪式。|PARTICIPANT 周岚;PARTICIPANT 林一舟",
                "会后，林一舟到白沙市调研。|''",
                "林一舟主持会议。|''",
                "林一舟出席新厂房开工仪式。|''",
                "活动中心主任林一舟介绍了情况。|''",
            })
    void comesBackOverALineBreak(String behind, String officials) {
        assertThat(TiedArticle.officials("清河市“青禾筑梦”活动启动仪式在广场举行。/" + behind)).isEqualTo(officials);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林一舟出席并宣布活动启动。清河市水利局局长周岚主持。|LEAD 周岚;LEAD 林一舟",
                "林一舟致辞。|PARTICIPANT 林一舟",
                "林一舟为志愿服务队授旗。|PARTICIPANT 林一舟",
                "林一舟、周岚出席活动并致辞。|PARTICIPANT 周岚;PARTICIPANT 林一舟",
                "林一舟宣读了表彰决定。|PARTICIPANT 林一舟",
                "林一舟出席。当天，周岚参加会议。|PARTICIPANT 林一舟",
                "何小满致辞。|''",
            })
    void goesOnInItsParagraph(String behind, String officials) {
        assertThat(TiedArticle.officials("清河市举行“青禾筑梦”活动启动仪式。" + behind)).isEqualTo(officials);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“青禾筑梦”活动在清河市启动。林一舟出席启动仪式并讲话。|PARTICIPANT 林一舟",
                "第三届读书节在广场开幕。林一舟出席开幕式。|PARTICIPANT 林一舟",
                "“青禾筑梦”活动在广场启动。林一舟讲话并宣布活动启动。|LEAD 林一舟",
                "清河市举办“青禾筑梦”活动。本次活动由林一舟主持，周岚出席活动。|LEAD 林一舟;PARTICIPANT 周岚",
                "第三届职工技能大赛开幕。林一舟参加比赛。|PARTICIPANT 林一舟",
                "“青禾筑梦”活动在广场启动。同日，林一舟出席新厂房启动仪式。|''",
                "“青禾筑梦”活动已有三年。林一舟出席启动仪式。|''",
                "“青禾筑梦”活动在广场启动。“金穗”行动也已启动。林一舟出席仪式，何小满致辞。|PARTICIPANT 林一舟",
                "林一舟强调，要启动“青禾筑梦”活动。/周岚参加活动。|SPEAKER 林一舟",
            })
    void aProgrammeThatOpensHasACeremony(String text, String officials) {
        assertThat(TiedArticle.officials(text)).isEqualTo(officials);
    }
}
