package io.mailuo.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of requests. */
class RequestIdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7f3c-11", "4bf92f3577b34da6a3ce929d0e0e4736", "proxy_1.22"})
    void keepsAPlainNameThatTheRequestBrings(String name) {
        assertThat(RequestIds.of(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb", "\u001b[31m", "<b>", "\"", "../x", "-x", "名"})
    void givesANameOfItsOwnForWhatIsNone(String name) {
        assertThat(RequestIds.of(name)).matches("[0-9a-f]{16}");
    }

    @Test
    void refusesLongNamesAndGivesEachRequestAnother() {
        assertThat(RequestIds.of("a".repeat(64))).hasSize(64);
        assertThat(RequestIds.of("a".repeat(65))).hasSize(16);
        assertThat(RequestIds.of(null)).isNotEqualTo(RequestIds.of(null));
    }
}
