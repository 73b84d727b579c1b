package io.mailuo.store;

import java.util.Arrays;

/**
 * Ranks of the numbers in one column of some rows, so that a row of four 64-bit numbers fits in one and rows are sorted
 * as such: among a quarter of a million rows few numbers differ.
 */
final class ColumnRanks {

    private static final int FIRST = 1 << 10;

    private long[] keys = new long[FIRST];
    private int[] marks = new int[FIRST];
    private int size;
    private long[] values = {};

    /** Ranks of the column {@code column} of the rows from {@code from} to {@code to}, written into {@code ranks}. */
    ColumnRanks(long[] rows, int column, int from, int to, int[] ranks) {
        for (int row = from; row < to; row++) {
            ranks[row - from] = mark(rows[row * RunFile.WIDTH + column]);
        }
        int[] rankOf = sort();
        for (int i = 0; i < to - from; i++) {
            ranks[i] = rankOf[ranks[i]];
        }
        keys = new long[0];
        marks = new int[0];
    }

    /** The number of a rank. */
    long value(int rank) {
        return values[rank];
    }

    /** Bits that a rank needs. */
    int bits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(values.length - 1);
    }

    /** Sorts the numbers, and gives the rank of each in the order in which they came. */
    private int[] sort() {
        values = new long[size];
        long[] inOrder = new long[size];
        for (int i = 0; i < keys.length; i++) {
            if (marks[i] != 0) {
                inOrder[marks[i] - 1] = keys[i];
            }
        }
        System.arraycopy(inOrder, 0, values, 0, size);
        Arrays.sort(values);
        int[] rankOf = new int[size];
        for (int rank = 0; rank < size; rank++) {
            rankOf[mark(values[rank])] = rank;
        }
        return rankOf;
    }

    /** How many other numbers came before this one for the first time. */
    private int mark(long value) {
        int slot = slot(value);
        if (marks[slot] == 0) {
            keys[slot] = value;
            marks[slot] = ++size;
            if (size > keys.length / 2) {
                grow();
                return size - 1;
            }
        }
        return marks[slot] - 1;
    }

    private int slot(long value) {
        int mask = keys.length - 1;
        int slot = (int) ((value * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (marks[slot] != 0 && keys[slot] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] formerKeys = keys;
        int[] formerMarks = marks;
        keys = new long[formerKeys.length * 2];
        marks = new int[formerMarks.length * 2];
        for (int i = 0; i < formerKeys.length; i++) {
            if (formerMarks[i] != 0) {
                int slot = slot(formerKeys[i]);
                keys[slot] = formerKeys[i];
                marks[slot] = formerMarks[i];
            }
        }
    }
}
