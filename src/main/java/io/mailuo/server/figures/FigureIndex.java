package io.mailuo.server.figures;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** All figures of one state of the graph, in memory, in each order; a selection is one walk along them. */
final class FigureIndex {

    /** In order of subject; a figure's number is its place. */
    private final List<Figure> figures;

    private final Map<Order, int[]> orders = new EnumMap<>(Order.class);
    private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);
    private final Column subjects;
    private final Comparisons comparisons;

    /** How many figures of all have each value: the whole list is asked for most, and is not walked along. */
    private final Map<Facet, Counted> counts;

    FigureIndex(List<Figure> all) {
        figures = all.stream().sorted(Order.SUBJECT.comparator()).toList();
        for (Order order : Order.values()) {
            orders.put(order, numbers(order));
        }
        Facet.all().forEach(facet -> columns.put(facet, new Column(figures, facet::of)));
        subjects = new Column(figures, Figure::subject);
        comparisons = new Comparisons(figures);
        counts = tallies();
        for (Counted counted : counts.values()) {
            for (int figure = 0; figure < figures.size(); figure++) {
                counted.add(figure);
            }
        }
    }

    private int[] numbers(Order order) {
        IntStream numbers = IntStream.range(0, figures.size());
        return order == Order.SUBJECT
                ? numbers.toArray()
                : numbers.boxed()
                        .sorted((one, other) -> order.comparator().compare(figures.get(one), figures.get(other)))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** The figures that say the same thing. */
    Comparisons comparisons() {
        return comparisons;
    }

    /**
     * What a selection holds.
     *
     * @param figures the figures, in order
     * @param counts for each facet how many figures each value would leave, all other choices kept
     */
    record Found(List<Figure> figures, Map<Facet, Counted> counts) {}

    Found select(Selection selection, Order order, boolean falling) {
        int[] numbers = orders.getOrDefault(order, new int[0]);
        if (selection.equals(Selection.ALL)) {
            return new Found(new Ordered(figures, numbers, falling), counts);
        }
        Map<Facet, Counted> left = tallies();
        BitSet named = subjects.passing(subject ->
                selection.text().isEmpty() || subject.toLowerCase(Locale.ROOT).contains(selection.text()));
        List<Choice> choices = new ArrayList<>();
        selection.chosen().forEach((facet, values) -> {
            Column column = column(facet);
            choices.add(new Choice(column, column.passing(values), counted(left, facet)));
        });
        Counted[] all = left.values().toArray(Counted[]::new);
        List<Figure> found = new ArrayList<>();
        for (int at = 0; at < numbers.length; at++) {
            int figure = numbers[falling ? numbers.length - 1 - at : at];
            if (named.get(subjects.code(figure)) && passes(figure, choices)) {
                found.add(figures.get(figure));
                for (Counted counted : all) {
                    counted.add(figure);
                }
            }
        }
        return new Found(found, left);
    }

    private Map<Facet, Counted> tallies() {
        Map<Facet, Counted> tallies = new EnumMap<>(Facet.class);
        columns.forEach((facet, column) -> tallies.put(facet, new Counted(column, facet == Facet.YEAR)));
        return tallies;
    }

    /** All figures in an order, without a copy. */
    private static final class Ordered extends AbstractList<Figure> {

        private final List<Figure> figures;
        private final int[] numbers;
        private final boolean falling;

        Ordered(List<Figure> figures, int[] numbers, boolean falling) {
            this.figures = figures;
            this.numbers = numbers;
            this.falling = falling;
        }

        @Override
        public Figure get(int at) {
            return figures.get(numbers[falling ? numbers.length - 1 - at : at]);
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }

    /** A choice of a facet's values, with the counts of that facet. */
    private record Choice(Column column, BitSet passing, Counted counted) {

        boolean passes(int figure) {
            return passing.get(column.code(figure));
        }
    }

    /** A figure that fails one choice alone still counts there: it would be found if that facet were chosen otherwise. */
    private static boolean passes(int figure, List<Choice> choices) {
        int failures = 0;
        Counted failed = null;
        for (int i = 0; i < choices.size() && failures < 2; i++) {
            if (!choices.get(i).passes(figure)) {
                failures++;
                failed = choices.get(i).counted();
            }
        }
        if (failures == 1 && failed != null) {
            failed.add(figure);
        }
        return failures == 0;
    }

    private Column column(Facet facet) {
        Column column = columns.get(facet);
        if (column == null) {
            throw new IllegalStateException("no column for " + facet);
        }
        return column;
    }

    private static Counted counted(Map<Facet, Counted> counts, Facet facet) {
        Counted counted = counts.get(facet);
        if (counted == null) {
            throw new IllegalStateException("no counts for " + facet);
        }
        return counted;
    }
}
