package io.mailuo.server.figures;

import io.mailuo.server.facts.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** How many figures have each value of a column. */
final class Counted implements Tally {

    private final Column column;
    private final int[] counts;
    private final boolean byValue;

    /** @param byValue whether the last value comes first, and not the most frequent one */
    Counted(Column column, boolean byValue) {
        this.column = column;
        this.counts = new int[column.size()];
        this.byValue = byValue;
    }

    void add(int figure) {
        counts[column.code(figure)]++;
    }

    @Override
    public int distinct() {
        int distinct = 0;
        for (int code = 0; code < counts.length; code++) {
            distinct += counts[code] > 0 && !column.value(code).isEmpty() ? 1 : 0;
        }
        return distinct;
    }

    @Override
    public int count(String value) {
        for (int code = 0; code < counts.length; code++) {
            if (column.value(code).equals(value)) {
                return counts[code];
            }
        }
        return 0;
    }

    @Override
    public List<Map.Entry<String, Integer>> first(int most) {
        PriorityQueue<Integer> kept = new PriorityQueue<>(Collections.reverseOrder(this::before));
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0 && !column.value(code).isEmpty()) {
                if (kept.size() < most) {
                    kept.add(code);
                } else if (before(code, kept.element()) < 0) {
                    kept.remove();
                    kept.add(code);
                }
            }
        }
        List<Map.Entry<String, Integer>> first = new ArrayList<>();
        while (!kept.isEmpty()) {
            int code = kept.remove();
            first.add(Map.entry(column.value(code), counts[code]));
        }
        Collections.reverse(first);
        return first;
    }

    private int before(int one, int other) {
        if (byValue) {
            return Integer.compare(other, one);
        }
        return counts[one] != counts[other] ? Integer.compare(counts[other], counts[one]) : Integer.compare(one, other);
    }
}
