package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of cells of the Party in bodies: 某校党委 is 中共某校委员会, whose 党委书记 is its 书记. */
final class CellNames {

    private static final String STEM = "{}";
    private static final String CONFERENCE = "中国人民政治协商会议";

    private final Words cells;
    /** Ends of names that end as a cell's does and are of bodies by themselves: 市总工会. */
    private final Words wholes;

    private final Words heads;
    private final Words towns;
    /** Official names of bodies by their forms, with a place for the body around them (中共{}委员会 for 党委). */
    private final Map<String, Map<String, String>> forms;

    CellNames(Lexicon lexicon) {
        this.cells = lexicon.words("party-cells");
        this.wholes = Words.of(lexicon.rows("party-cells").stream()
                .map(row -> row.getOrDefault("unless", ""))
                .filter(end -> !end.isEmpty())
                .toList());
        this.heads = lexicon.words("body-heads");
        this.towns = lexicon.words("body-ends", "role", "town");
        this.forms = lexicon.byWord("body-forms");
    }

    /** The words for cells. */
    Words words() {
        return cells;
    }

    /** Whether a body's name is that of a cell. */
    boolean end(String name) {
        return cells.end(name) && !wholes.end(name);
    }

    /** The official name of a body's cell; nothing goes in front of the name of a 政协. */
    String official(String cell, String whole) {
        return whole.startsWith(CONFERENCE) ? whole + cell : pattern(cell).replace(STEM, whole);
    }

    /** The cell by its official name if its words are those of one in a town that no table names (某某镇|党委); else the words. */
    String named(String cell, String words) {
        String stem = words.substring(0, words.length() - cell.length());
        return towns.end(stem) ? official(cell, stem) : words;
    }

    private String pattern(String cell) {
        return Optional.ofNullable(forms.get(cell))
                .map(row -> row.getOrDefault("official", ""))
                .orElse(STEM + cell);
    }

    /** The cell that a title names with its post: 党委 of 党委书记. */
    Optional<String> ofTitle(String title) {
        return longest(cells.stream()
                .filter(word -> title.startsWith(word) && title.length() > word.length())
                .toList());
    }

    /** The word that a cell's name ends in. */
    Optional<String> ofName(String name) {
        return longest(cells.stream().filter(name::endsWith).toList());
    }

    /** The body that a cell is in, by the official name: 某某公司 of 中共某某公司委员会; a place or a trade is none. */
    Optional<String> whole(String cell, String official) {
        String pattern = pattern(cell);
        int at = pattern.indexOf(STEM);
        int end = official.length() - (pattern.length() - at - STEM.length());
        boolean fits = end > at
                && official.startsWith(pattern.substring(0, at))
                && official.endsWith(pattern.substring(at + STEM.length()));
        return fits ? Optional.of(official.substring(at, end)).filter(heads::end) : Optional.empty();
    }

    private static Optional<String> longest(List<String> words) {
        return words.stream().max(Comparator.comparing(String::length));
    }
}
