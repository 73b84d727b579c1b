package io.mailuo.relate.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Officials whom the words behind a programme name as those who lead it. */
class LedByTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“青禾筑梦”工程由林一舟挂帅。|LEAD 林一舟",
                "“青禾筑梦”工程由林一舟亲自挂帅，周岚具体负责。|LEAD 周岚;LEAD 林一舟",
                "“青禾筑梦”工程由林一舟、周岚共同负责。|LEAD 周岚;LEAD 林一舟",
                "“青禾筑梦”工程是林一舟亲自谋划、亲自部署、亲自推动的一项重大工程。|LEAD 林一舟",
                "“青禾筑梦”工程由何小满挂帅。|''",
                "“青禾筑梦”工程由林一舟领导的团队实施。|''",
                "“青禾筑梦”工程由林一舟亲自谋划、亲自部署、亲自推动。|LEAD 林一舟",
                "实施“青禾筑梦”工程，是林一舟亲自谋划的大事。|LEAD 林一舟",
                "在林一舟亲自谋划、亲自推动下，“青禾筑梦”工程全面铺开。|LEAD 林一舟",
                "从“青禾筑梦”工程起步，在林一舟亲自推动下，全市面貌一新。|LEAD 林一舟",
                "在林一舟带领下，“青禾筑梦”工程全面铺开。|''",
                "在何小满亲自推动下，“青禾筑梦”工程全面铺开。|''",
                "“青禾筑梦”工程是林一舟关心的工程。|''",
                "“青禾筑梦”工程由清河市教育局牵头，林一舟出席仪式。|''",
                "“青禾筑梦”工程启动，林一舟负责接待。|''",
            })
    void behindTheName(String text, String officials) {
        assertThat(TiedArticle.officials(text)).isEqualTo(officials);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林一舟担任“青禾筑梦”工程总指挥。|LEAD 林一舟",
                "林一舟任“青禾筑梦”工程领导小组组长。|LEAD 林一舟",
                "林一舟担任“青禾筑梦”工程形象大使。|''",
                "何小满担任“青禾筑梦”工程总指挥。|''",
            })
    void byTheirOfficeInIt(String text, String officials) {
        assertThat(TiedArticle.officials(text)).isEqualTo(officials);
    }
}
