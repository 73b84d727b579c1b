package io.mailuo.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What must become of each hostile document, as decided for each: {@code outcomes.tsv}. A cut document of which a whole article can be read is read; one
 * whose characters may be others is partly read or no text; nothing is read from what has no page or no words.
 */
public final class HostileOutcomes {

    private static final String TABLE = "/hostile/outcomes.tsv";

    private final SortedMap<String, Expected> expected = new TreeMap<>();

    /**
     * What must become of a document.
     *
     * @param outcomes read, partly or rejected
     * @param codes what the ledger says is wrong, {@code -} for nothing; more than one where time and memory of the machine decide
     */
    public record Expected(List<String> outcomes, List<String> codes) {

        /** Whether it became of it. */
        public boolean isMet(Enum<?> became, Optional<? extends Enum<?>> code) {
            return outcomes.contains(became.name().toLowerCase(Locale.ROOT))
                    && codes.contains(code.map(it -> it.name()).orElse("-"));
        }
    }

    /** Reads the table. */
    public HostileOutcomes() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HostileOutcomes.class.getResourceAsStream(TABLE)), UTF_8))) {
            in.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> expected.put(cells[0], new Expected(either(cells[1]), either(cells[2]))));
        }
    }

    private static List<String> either(String cell) {
        return List.of(cell.split("\\|", -1));
    }

    /** What must become of a document. */
    public Expected of(String name) {
        return Optional.ofNullable(expected.get(name))
                .orElseThrow(() -> new IllegalStateException(TABLE + " has no line for " + name));
    }

    /** Number of documents in the table. */
    public int size() {
        return expected.size();
    }
}
