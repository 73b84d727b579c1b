package io.mailuo.server.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose share a request is counted to. */
class AskingTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "192.0.2.7:51234, 192.0.2.7",
        "2001:db8:1:2::7, 20:01:0d:b8:00:01:00:02/64",
        "2001:db8:1:2:ffff:ffff:ffff:ffff, 20:01:0d:b8:00:01:00:02/64",
        "[2001:db8:1:2::7]:443, 20:01:0d:b8:00:01:00:02/64",
        "2001:db8:1:3::7, 20:01:0d:b8:00:01:00:03/64",
        "::1, 00:00:00:00:00:00:00:00/64",
        "::ffff:192.0.2.7, 192.0.2.7",
        "unknown, unknown",
        "_hidden, _hidden",
        "not:an:address, not:an:address"
    })
    void anAddressOfIpv4OrANetOfIpv6(String written, String share) {
        assertThat(Asking.share(written)).isEqualTo(share);
    }
}
