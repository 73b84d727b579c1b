package io.mailuo.server.figures;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** One property of all figures, as numbers: counting hundreds of thousands of them is then a matter of milliseconds. */
final class Column {

    private final List<String> values;
    private final int[] codes;

    /**
     * A property of figures.
     *
     * @param figures the figures, by their numbers
     * @param key the property
     */
    Column(List<Figure> figures, Function<Figure, String> key) {
        TreeSet<String> distinct = new TreeSet<>();
        figures.forEach(figure -> distinct.add(key.apply(figure)));
        values = List.copyOf(distinct);
        String[] sorted = values.toArray(String[]::new);
        codes = figures.stream()
                .mapToInt(figure -> Arrays.binarySearch(sorted, key.apply(figure)))
                .toArray();
    }

    /** The code of a figure's value. */
    int code(int figure) {
        return codes[figure];
    }

    /** The value of a code; codes are in the order of their values. */
    String value(int code) {
        return values.get(code);
    }

    /** Number of values. */
    int size() {
        return values.size();
    }

    /** The codes whose value passes; each value is tried once, not each figure. */
    BitSet passing(Predicate<String> test) {
        BitSet passing = new BitSet(values.size());
        for (int code = 0; code < values.size(); code++) {
            passing.set(code, test.test(values.get(code)));
        }
        return passing;
    }

    /** The codes whose value is among some. */
    BitSet passing(Collection<String> chosen) {
        return passing(chosen::contains);
    }
}
