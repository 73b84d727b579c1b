package io.mailuo.server.matrix;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.facts.Link;
import io.mailuo.server.facts.Named;
import io.mailuo.server.matrix.MatrixView.Cell;
import io.mailuo.server.matrix.MatrixView.Column;
import io.mailuo.server.matrix.MatrixView.Mark;
import io.mailuo.server.matrix.MatrixView.Row;
import io.mailuo.server.web.Address;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Lays ties out by programme and official. */
final class Grid {

    private final TieIndex index;
    private final Named named;
    private final Map<String, Integer> programmes = new HashMap<>();
    private final Map<String, Integer> officials = new HashMap<>();
    private final Map<String, Map<String, Integer>> cells = new HashMap<>();
    private final NameForms forms;

    Grid(List<Tie> ties, TieIndex index, Named named, NameForms forms) {
        this.index = index;
        this.named = named;
        this.forms = forms;
        for (Tie tie : ties) {
            programmes.merge(tie.programme(), 1, Integer::sum);
            officials.merge(tie.official(), 1, Integer::sum);
            cells.computeIfAbsent(cell(tie.programme(), tie.official()), none -> new TreeMap<>(Roles.order()))
                    .merge(tie.role(), tie.evidences(), Integer::sum);
        }
    }

    int programmes() {
        return programmes.size();
    }

    int officials() {
        return officials.size();
    }

    /** The programmes of the rows. */
    List<String> programmes(boolean byName, int most) {
        return first(programmes, byName, most);
    }

    /** The officials of the columns. */
    List<String> officials(boolean byName, int most) {
        return first(officials, byName, most);
    }

    private List<String> first(Map<String, Integer> counts, boolean byName, int most) {
        Comparator<String> name = Comparator.comparing((String iri) -> pinyin(named.name(iri)))
                .thenComparing(named::name)
                .thenComparing(Comparator.naturalOrder());
        Comparator<String> ties = Comparator.comparing(counts::get, Comparator.reverseOrder());
        return counts.keySet().stream()
                .sorted(byName ? name : ties.thenComparing(name))
                .limit(most)
                .toList();
    }

    /** Chinese names in the order of a dictionary, by their pinyin. */
    private String pinyin(String name) {
        return String.join(" ", forms.syllables(name));
    }

    Column column(String official) {
        Optional<Post> post = index.post(official);
        return new Column(
                named.link(official),
                post.map(Post::title).orElse(""),
                body(post),
                officials.getOrDefault(official, 0));
    }

    /** The body of a post as a link. */
    Optional<Link> body(Optional<Post> post) {
        return post.flatMap(held -> named.maybe(held.body()));
    }

    Row row(String programme, List<String> columns, Function<String, Address> open, String opened) {
        return new Row(
                named.link(programme),
                programmes.getOrDefault(programme, 0),
                columns.stream()
                        .map(official -> cellOf(programme, official, open.apply(official), opened))
                        .toList());
    }

    private Cell cellOf(String programme, String official, Address open, String opened) {
        Map<String, Integer> roles = cells.getOrDefault(cell(programme, official), Map.of());
        return new Cell(
                roles.entrySet().stream()
                        .map(role -> new Mark(role.getKey(), role.getValue()))
                        .toList(),
                roles.values().stream().mapToInt(Integer::intValue).sum(),
                cell(programme, official).equals(opened),
                roles.isEmpty() ? "" : open + "#words");
    }

    /** A programme and an official as one key. */
    static String cell(String programme, String official) {
        return programme + " " + official;
    }
}
