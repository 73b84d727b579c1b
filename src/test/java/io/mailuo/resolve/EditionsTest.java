package io.mailuo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

    @ParameterizedTest
    @CsvSource({
        "《水网建设三年行动计划（2021—2023年）》, 2021-2023",
        "“金穗归仓”2.0工程, 2.0",
        "第二轮“清水河”行动, 第二轮",
        "“清水河”行动二期, 二期",
        "“清水河”行动, ''",
        "“千人计划”, ''",
        "水网建设三年行动计划, ''",
        "“百千万”工程, ''",
    })
    void readsWhatTellsOneEditionFromTheNext(String name, String edition) {
        assertThat(Editions.of(name)).isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource({
        "行动计划20212023年, 行动计划",
        "青年项目, 青年项目",
        "2.0工程, 工程",
        "精准服务活动, 精准服务活动",
    })
    void leavesTheWordsThatAreNoEdition(String name, String rest) {
        assertThat(Editions.without(name)).isEqualTo(rest);
    }
}
