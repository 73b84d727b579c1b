package io.mailuo.extract.quantity;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Sentence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the unit behind a number: the longest of the table {@code units}, or a measure word that the tagger knows. */
final class UnitReader {

    private final Map<String, Unit> units = new HashMap<>();
    private final Words words;
    private final QuantityWords roles;

    UnitReader(Lexicon lexicon, QuantityWords roles) {
        this.roles = roles;
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
                return Optional.of(per(paired(unit, text, stop), text, stop, end, sentence));
            }
        }
        return sentence.tokens().stream()
                .filter(token -> token.span().start() == at)
                .filter(token -> token.tag().equals("q") || roles.is("area-unit", token.text()))
                .findFirst()
                .map(token -> new Unit(
                        token.text(), roles.is("area-unit", token.text()) ? Unit.Kind.DIVISION : Unit.Kind.COUNT));
    }

    /** 31微克每立方米, 12米每秒 where nothing of that there is so much per follows (500公斤每亩产值). */
    private Unit per(Unit unit, String text, int stop, int end, Sentence sentence) {
        if (unit.kind() != Unit.Kind.PHYSICAL || !text.startsWith("每", stop)) {
            return unit;
        }
        int at = stop + 1;
        int close = at + words.longestAt(text, at, end);
        Unit each = units.get(text.substring(at, close));
        boolean measured = each != null && (each.kind() == Unit.Kind.PHYSICAL || each.kind() == Unit.Kind.TIME);
        boolean follows = sentence.tokens().stream()
                .filter(token -> token.span().start() >= close)
                .limit(1)
                .anyMatch(token -> token.is("n") || token.is("b") || token.is("r") || token.is("m"));
        return measured && !follows ? new Unit(text.substring(stop - unit.text().length(), close), unit.kind()) : unit;
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
