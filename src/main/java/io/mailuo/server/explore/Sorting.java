package io.mailuo.server.explore;

import io.mailuo.server.web.RequestFailed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * In which order the table stands: a column, each with its natural direction, or the other way round.
 *
 * @param column the column
 * @param reversed whether the natural direction is turned round
 */
record Sorting(Column column, boolean reversed) {

    static final Sorting STANDARD = new Sorting(Column.EVIDENCES, false);

    /** The columns of the table. */
    enum Column {
        SOURCE(false),
        TIE(false),
        TARGET(false),
        FACTS(true),
        EVIDENCES(true),
        FIRST(false),
        LAST(true);

        private final boolean most;

        Column(boolean most) {
            this.most = most;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean ofTime() {
            return this == FIRST || this == LAST;
        }
    }

    /** The order of an address: {@code facts}, or {@code -facts} for the other way round. */
    static Sorting of(String text) {
        boolean reversed = text.startsWith("-");
        String code = reversed ? text.substring(1) : text;
        return Arrays.stream(Column.values())
                .filter(column -> column.code().equals(code))
                .findFirst()
                .map(column -> new Sorting(column, reversed))
                .orElseThrow(() -> new RequestFailed(
                        400,
                        "The parameter sort is \"" + text + "\"; it can be "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Column.values())
                                                .map(Column::code)
                                                .toList())
                                + ", each with - before it for the other way round."));
    }

    String code() {
        return (reversed ? "-" : "") + column.code();
    }

    /** What a click on a column's head asks for. */
    Sorting clicked(Column other) {
        return new Sorting(other, other == column && !reversed);
    }

    /** Value of {@code aria-sort} of a column. */
    String direction(Column other) {
        return other != column ? "none" : column.most == reversed ? "ascending" : "descending";
    }

    /** The edges in this order; those that are equal keep the order of the query. */
    List<Edge> sorted(List<Edge> edges, Function<String, String> name) {
        Comparator<Edge> order = switch (column) {
            case SOURCE -> Comparator.comparing(edge -> name.apply(edge.source()));
            case TARGET -> Comparator.comparing(edge -> name.apply(edge.target()));
            case TIE -> Comparator.comparing(edge -> edge.ties().get(0));
            case FACTS -> Comparator.comparing(Edge::facts);
            case EVIDENCES -> Comparator.comparing(Edge::evidences);
            case FIRST -> Comparator.comparing(edge -> edge.first().orElse("9999"));
            case LAST -> Comparator.comparing(edge -> edge.last().orElse("0000"));
        };
        return edges.stream()
                .sorted(column.most == reversed ? order : order.reversed())
                .toList();
    }
}
