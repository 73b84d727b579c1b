package io.mailuo.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesTest {

    private static final Roles TIES = Roles.of(Lexicon.standard(), "programme-ties", "kind");

    @Test
    void tellsTheRolesOfAWord() {
        assertThat(TIES.has("host", "主办")).isTrue();
        assertThat(TIES.has("cohost", "主办")).isFalse();
        assertThat(TIES.begins("cohost", "承办的大赛")).isTrue();
        assertThat(TIES.ends("department", "清河市教育局")).isTrue();
    }

    @Test
    void refusesARoleThatTheTableDoesNotKnow() {
        assertThatThrownBy(() -> TIES.has("hosst", "主办"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("programme-ties has no role hosst");
        assertThat(TIES.isRole("hosst")).isFalse();
    }

    @Test
    void readsWordsThatAUserAdds(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("programme-ties.tsv"), "word\tkind\n联手主办\thost\n");
        assertThat(Roles.of(Lexicon.with(folder), "programme-ties", "kind").has("host", "联手主办"))
                .isTrue();
    }
}
