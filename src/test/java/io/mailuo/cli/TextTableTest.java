package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsChineseAndLatinColumns() {
        TextTable table = new TextTable(List.of("name", "n"));
        table.row(List.of("林知远", "3")).row(List.of("ab", "1200"));

        assertThat(table.lines()).containsExactly("name    n", "------  ----", "林知远     3", "ab      1200");
    }

    @Test
    void keepsTerminalCodesOfTextsFromTheTerminal() {
        assertThat(new TextTable(List.of()).row(List.of("a\u001b[31mb\nc")).lines())
                .containsExactly("a [31mb c");
    }

    @Test
    void countsColumnsOfWideNarrowAndCombiningCharacters() {
        assertThat(DisplayWidth.of("脉络ab")).isEqualTo(6);
        assertThat(DisplayWidth.of("，（ＡＢ")).isEqualTo(8);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
        assertThat(DisplayWidth.of("“”")).isEqualTo(2);
    }
}
