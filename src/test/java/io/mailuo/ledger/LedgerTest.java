package io.mailuo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.ledger.LedgerEntry.Outcome;
import io.mailuo.model.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static LedgerEntry read(String path) {
        return new LedgerEntry(path, Outcome.READ, Optional.empty(), Optional.of(path), 7, "9f", 1, "");
    }

    @Test
    void writesALineAnInputSortedByPathWhateverTheOrder() {
        LedgerEntry missing = LedgerEntry.rejected(
                new Problem("a.txt", Problem.Code.MISSING, "a.txt does not exist; give a file or a folder that does"));
        LedgerEntry picture = LedgerEntry.passedOver("c.jpg", "is of no kind that is read");
        String text = new Ledger(List.of(picture, read("b.txt"), missing)).text();
        assertThat(text).isEqualTo("""
                        outcome\tcode\tname\tpath\tbytes\tsha256\tarticles\treason
                        rejected\tMISSING\t-\ta.txt\t-\t-\t0\tdoes not exist; give a file or a folder that does
                        read\t-\tb.txt\tb.txt\t7\t9f\t1\t-
                        passed_over\t-\t-\tc.jpg\t-\t-\t0\tis of no kind that is read
                        """);
        assertThat(new Ledger(List.of(missing, picture, read("b.txt"))).text()).isEqualTo(text);
    }

    @Test
    void countsAddUpToTheInputs() {
        Ledger ledger = new Ledger(List.of(read("a"), read("b"), LedgerEntry.passedOver("c", "is a hidden file")));
        assertThat(ledger.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(3);
        assertThat(ledger.counts()).containsEntry(Outcome.READ, 2).containsEntry(Outcome.REJECTED, 0);
    }

    @Test
    void aNameCanForgeNoLineAndNoField() {
        String name = "a\nread\t-\tb.txt\tb.txt\t7\t9f\t1\t-\u202E" + (char) 0xD800 + "\\" + "u000A" + (char) 0x2028;
        String text = new Ledger(List.of(read(name), read("-"))).text();
        assertThat(text.lines()).hasSize(3).allMatch(line -> line.split("\t", -1).length == 8);
        assertThat(text)
                .contains("a\\" + "u000Aread\\" + "u0009-")
                .contains("\\" + "u202E\\" + "uD800\\\\" + "u000A\\" + "u2028")
                .contains("\t\\" + "u002D\t");
        assertThat(Ledger.of(text)).isEqualTo(new Ledger(List.of(read(name), read("-"))));
    }

    @Test
    void readsBackWhatItWroteWhateverTheNames() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder name = new StringBuilder("x");
            for (int length = random.nextInt(12); length >= 0; length--) {
                name.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
            }
            Ledger ledger = new Ledger(List.of(read(name.toString())));
            assertThat(Ledger.of(ledger.text())).isEqualTo(ledger);
            assertThat(ledger.text().chars().filter(c -> c == '\n')).hasSize(2);
        }
    }

    @Test
    void saysWhichLineIsNone() {
        assertThatThrownBy(() -> Ledger.of(new Ledger(List.of()).text() + "read\t-\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2 is none of a ledger");
        assertThatThrownBy(() -> Ledger.of("")).hasMessageContaining("no ledger");
    }
}
