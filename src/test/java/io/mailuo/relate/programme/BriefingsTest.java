package io.mailuo.relate.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks of a programme at the press conference on it. */
class BriefingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云岭省新闻办公室举行“青禾工程”新闻发布会，请林一舟介绍有关情况并答记者问。|SPEAKER 林一舟",
                "云岭省新闻办公室举行“青禾工程”新闻发布会，林一舟介绍相关情况。|SPEAKER 林一舟",
                "云岭省新闻办公室举行“青禾工程”新闻发布会。林一舟、周岚回答记者提问。|SPEAKER 周岚;SPEAKER 林一舟",
                "云岭省新闻办公室举行“青禾工程”新闻发布会。林一舟主持，周岚介绍有关情况。|SPEAKER 周岚",
                "云岭省新闻办公室举行“青禾工程”新闻发布会，请何小满介绍有关情况。|''",
                "云岭省新闻办公室举行“青禾工程”新闻发布会。/林一舟介绍有关情况。|''",
                "云岭省启动“青禾工程”。林一舟、周岚回答记者提问。|''",
            })
    void whoTellsOfTheMatter(String text, String officials) {
        assertThat(TiedArticle.officials(text)).isEqualTo(officials);
    }
}
