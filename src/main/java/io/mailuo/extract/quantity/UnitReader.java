package io.mailuo.extract.quantity;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the unit behind a number: the longest of the table {@code units}, or a measure word that the tagger knows. */
final class UnitReader {

    private final Map<String, Unit> units = new HashMap<>();
    private final Words words;

    UnitReader(Lexicon lexicon) {
        lexicon.rows("units").forEach(row -> {
            String text = row.getOrDefault("unit", "");
            String kind = row.getOrDefault("kind", "").toUpperCase(Locale.ROOT);
            units.put(text, new Unit(text, Unit.Kind.valueOf(kind)));
        });
        words = Words.of(units.keySet());
    }

    /**
     * The unit that begins at {@code at}.
     *
     * @param text the normal text
     * @param end the end of the sentence, which a unit does not cross
     */
    Optional<Unit> read(String text, int at, int end, Sentence sentence) {
        for (int stop = at + words.longestAt(text, at, end);
                stop > at;
                stop = at + words.longestAt(text, at, stop - 1)) {
            Unit unit = units.get(text.substring(at, stop));
            if (unit != null && whole(text, stop, end) && !startsWord(unit.text(), at, sentence)) {
                return Optional.of(paired(unit, text, stop));
            }
        }
        return sentence.tokens().stream()
                .filter(token -> token.span().start() == at && token.tag().equals("q"))
                .map(Token::text)
                .map(word -> new Unit(word, Unit.Kind.COUNT))
                .findFirst();
    }

    /** 11部门 counts no 部: a single character that begins a noun is no measure word; 个人 is cut the other way. */
    private static boolean startsWord(String unit, int at, Sentence sentence) {
        return unit.length() == 1
                && !unit.equals("个")
                && sentence.tokens().stream()
                        .anyMatch(t -> t.span().start() == at
                                && t.span().length() == 2
                                && t.tag().equals("n"));
    }

    /** Latin units must end where the Latin word ends (5m, not 5mRNA). */
    private static boolean whole(String text, int stop, int end) {
        return stop >= end || !latin(text.charAt(stop - 1)) || !latin(text.charAt(stop));
    }

    private static boolean latin(char c) {
        return c < 128 && Character.isLetter(c);
    }

    /** 台（套）: a second measure word in brackets is part of the unit. */
    private Unit paired(Unit unit, String text, int stop) {
        if (stop >= text.length() || "（(".indexOf(text.charAt(stop)) < 0) {
            return unit;
        }
        int close = stop + 1;
        while (close < text.length() && close < stop + 5 && "）)".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        boolean second = close < text.length()
                && "）)".indexOf(text.charAt(close)) >= 0
                && units.containsKey(text.substring(stop + 1, close));
        return second ? new Unit(unit.text() + text.substring(stop, close + 1), unit.kind()) : unit;
    }
}
