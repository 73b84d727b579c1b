package io.mailuo.ledger;

import io.mailuo.ledger.LedgerEntry.Outcome;
import io.mailuo.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What became of each input of a build, one entry an input, sorted by path. As text it is a table of tab-separated values, the same bytes
 * for the same inputs:
 *
 * <pre>
 * outcome   code   name   path   bytes   sha256   articles   reason
 * read      -      a.txt  in/a.txt  1204  9f2c…   1          -
 * rejected  EMPTY  b.txt  in/b.txt  0     e3b0…   0          has no bytes; give a file with text
 * </pre>
 *
 * @param entries the entries
 */
public record Ledger(List<LedgerEntry> entries) {

    /** Name of the file that holds the ledger beside the graph of which it speaks. */
    public static final String FILE = "ledger.tsv";

    private static final String HEAD = "outcome\tcode\tname\tpath\tbytes\tsha256\tarticles\treason";

    public Ledger {
        List<LedgerEntry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(LedgerEntry::path)
                .thenComparing(entry -> entry.name().orElse(""))
                .thenComparing(LedgerEntry::reason));
        entries = List.copyOf(sorted);
    }

    /** How many inputs had an outcome; their sum is the number of inputs. */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        entries.forEach(entry -> counts.merge(entry.outcome(), 1, Integer::sum));
        return counts;
    }

    /** The table, one line an input below a heading, each ended by a line feed. */
    public String text() {
        StringBuilder text =
                new StringBuilder(entries.size() * 160).append(HEAD).append('\n');
        entries.forEach(entry -> line(entry, text));
        return text.toString();
    }

    private static void line(LedgerEntry entry, StringBuilder text) {
        text.append(entry.outcome().name().toLowerCase(Locale.ROOT)).append('\t');
        text.append(entry.code().map(Problem.Code::name).orElse(LedgerField.NONE))
                .append('\t');
        text.append(LedgerField.written(entry.name().orElse(""))).append('\t');
        text.append(LedgerField.written(entry.path())).append('\t');
        text.append(entry.bytes() < 0 ? LedgerField.NONE : Long.toString(entry.bytes()))
                .append('\t');
        text.append(LedgerField.written(entry.sha256())).append('\t');
        text.append(entry.articles()).append('\t');
        text.append(LedgerField.written(entry.reason())).append('\n');
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException if a line is none of a ledger; the message has its number
     */
    public static Ledger of(String text) {
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(HEAD) || !lines[lines.length - 1].isEmpty()) {
            throw new IllegalArgumentException(
                    "no ledger: its first line is not the heading, or its last is not whole");
        }
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 1; i < lines.length - 1; i++) {
            try {
                entries.add(entry(lines[i].split("\t", -1)));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException("line " + (i + 1) + " is none of a ledger: " + lines[i], e);
            }
        }
        return new Ledger(entries);
    }

    private static LedgerEntry entry(String[] fields) {
        if (fields.length != 8) {
            throw new IllegalArgumentException(fields.length + " fields instead of 8");
        }
        return new LedgerEntry(
                LedgerField.read(fields[3]),
                Outcome.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                Optional.of(LedgerField.read(fields[1]))
                        .filter(code -> !code.isEmpty())
                        .map(Problem.Code::valueOf),
                Optional.of(LedgerField.read(fields[2])).filter(name -> !name.isEmpty()),
                fields[4].equals(LedgerField.NONE) ? -1 : Long.parseLong(fields[4]),
                LedgerField.read(fields[5]),
                Integer.parseInt(fields[6]),
                LedgerField.read(fields[7]));
    }

    /** SHA-256 of the table, by which a store knows its ledger. */
    public String sha256() {
        return DigestUtils.sha256Hex(text());
    }
}
