package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of articles that are sent; what becomes of their files is told by {@link AdditionsTest}. */
class InboxTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "浙江日报 2021-05-06（头版）.html", "通知", "a.b.docx", "“十四五”.pdf"})
    void haveNamesThatPeopleGive(String name) {
        assertThat(Inbox.fault(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                ".a.txt",
                "a/b.txt",
                "..\\a.txt",
                "a\n.txt",
                "a\u0000.txt",
                "a.exe",
                "a#1.txt",
                " a.txt",
                "a.txt ",
                "\u202Etxt.a",
                "e\u0301.txt",
                "a?.txt",
                "a%2f.txt",
                "\uD800.txt"
            })
    void haveNoOtherNames(String name) {
        assertThat(Inbox.fault(name)).isPresent();
    }

    @Test
    void haveNamesThatAFileSystemTakes() {
        assertThat(Inbox.fault("字".repeat(66))).isEmpty();
        assertThat(Inbox.fault("字".repeat(67))).isPresent();
    }
}
