package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Prefixes;
import io.mailuo.model.Span;
import java.util.Map;
import java.util.Optional;

/** The words that end the names of bodies. */
final class Heads {

    private static final int LONGEST = 8;

    private final Prefixes<Head> named = new Prefixes<>();
    private final Prefixes<Head> units = new Prefixes<>();

    /** What must stand before a head. */
    enum Need {
        NAME,
        CORE,
        NOUN,
        SEAT,
        UNIT
    }

    /**
     * A word that ends the name of a body.
     *
     * @param word the word
     * @param kind the sort of body
     * @param need what must stand before it
     */
    record Head(String word, String kind, Need need) {}

    Heads(Lexicon lexicon) {
        for (Map<String, String> row : lexicon.rows("body-heads")) {
            String word = row.getOrDefault("head", "");
            Need need = switch (row.getOrDefault("need", "")) {
                case "name" -> Need.NAME;
                case "core" -> Need.CORE;
                case "noun" -> Need.NOUN;
                case "seat" -> Need.SEAT;
                case "unit" -> Need.UNIT;
                default ->
                    throw new IllegalArgumentException("body-heads.tsv: " + word + " needs " + row.get("need")
                            + "; allowed are name core noun seat unit");
            };
            Head head = new Head(word, row.getOrDefault("kind", ""), need);
            (need == Need.UNIT ? units : named).put(word, head);
        }
    }

    /** The longest head of a name that begins at an index. */
    Optional<Head> namedAt(Line line, int start) {
        int length = named.longest(line.text(), start, line.end());
        return length == 0 ? Optional.empty() : named.get(line.cutOut(start, start + length));
    }

    /** The longest head of a unit that begins at an index. */
    Optional<Head> unitAt(Line line, int start) {
        int length = units.longest(line.text(), start, line.end());
        return length == 0 ? Optional.empty() : units.get(line.cutOut(start, start + length));
    }

    /** Whether characters end in a head that makes a name behind a place only. */
    boolean endPlaced(Line line, Span span) {
        for (int start = Math.max(span.start() + 1, span.end() - LONGEST); start < span.end(); start++) {
            Optional<Head> head = named.get(line.cutOut(start, span.end()));
            if (head.isPresent()) {
                return head.get().kind().equals("placed");
            }
        }
        return false;
    }

    boolean isHead(String word) {
        return named.get(word).isPresent();
    }

    /** Whether characters end in the head of a body or unit that is a word there, not the end of one (布局). */
    boolean endWord(Line line, Span span) {
        for (int start = Math.max(span.start() + 1, span.end() - LONGEST); start < span.end(); start++) {
            String word = line.cutOut(start, span.end());
            if (line.cut(start)
                    && (named.get(word).isPresent() || units.get(word).isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name that ends at an index would end in a head. */
    boolean end(Line line, int end) {
        return named.endAt(line.text(), Math.max(line.start(), end - LONGEST), end);
    }
}
