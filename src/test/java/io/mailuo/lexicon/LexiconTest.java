package io.mailuo.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {

    @Test
    void addsTheRowsOfAUsersFolderBehindItsOwn(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("party-cells.tsv"), "# 自己的\n\ncell\n机关支部\n");
        assertThat(Lexicon.standard().words("party-cells")).contains("党组").doesNotContain("机关支部");
        assertThat(Lexicon.with(folder).words("party-cells"))
                .containsAll(Lexicon.standard().words("party-cells"))
                .endsWith("机关支部");
    }

    @Test
    void givesAnAbsentValueAsEmpty(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("titles.tsv"), "title\tkind\n试验长\n");
        assertThat(Lexicon.with(folder).rows("titles")).contains(Map.of("title", "试验长", "kind", ""));
    }

    @Test
    void selectsByAColumn() {
        assertThat(Lexicon.standard().words("surnames", "frequency", "compound"))
                .contains("欧阳", "司马")
                .doesNotContain("王");
    }

    @Test
    void refusesARowThatIsTooLong(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("party-cells.tsv"), "cell\n党组\t多余\n");
        assertThatThrownBy(() -> Lexicon.with(folder).words("party-cells"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 columns, but this row has 2: 党组\t多余");
    }

    @Test
    void readsATableOnce() {
        Lexicon lexicon = Lexicon.standard();
        assertThat(lexicon.rows("titles")).isSameAs(lexicon.rows("titles"));
        assertThat(lexicon.words("titles", "kind", "post")).isSameAs(lexicon.words("titles", "kind", "post"));
        assertThat(World.from(lexicon)).isSameAs(World.from(lexicon));
    }

    @Test
    void letsNobodyChangeATable() {
        Lexicon lexicon = Lexicon.standard();
        assertThatThrownBy(() -> lexicon.rows("titles").clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> lexicon.rows("titles").get(0).put("kind", "post"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void findsARowByItsWord() {
        assertThat(Lexicon.standard().byWord("national-titles").get("主席"))
                .containsEntry("title", "主席")
                .containsKey("body");
    }

    @Test
    void saysWhichTableIsMissing() {
        assertThatThrownBy(() -> Lexicon.standard().rows("no-such-table"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the lexicon has no table no-such-table.tsv");
    }
}
