package io.mailuo.pipeline.spool;

import java.util.Arrays;

/** Articles by their marks: chains of what has one remainder, in plain arrays, since there are millions. */
final class MarkIndex {

    private static final int NONE = -1;

    private final int[] heads;
    private final int[] next;
    private final int[] marks;
    private final int[] articles;
    private int size;

    /** @param most so many marks are added, at most */
    MarkIndex(int most) {
        heads = new int[Integer.highestOneBit(Math.max(16, most)) << 1];
        Arrays.fill(heads, NONE);
        next = new int[most];
        marks = new int[most];
        articles = new int[most];
    }

    /** Adds a mark of an article; the last article first. */
    void add(int mark, int article) {
        int slot = mark & (heads.length - 1);
        marks[size] = mark;
        articles[size] = article;
        next[size] = heads[slot];
        heads[slot] = size++;
    }

    /** The articles of a mark, in order. */
    int[] of(int mark) {
        int count = 0;
        for (int at = heads[mark & (heads.length - 1)]; at != NONE; at = next[at]) {
            count += marks[at] == mark ? 1 : 0;
        }
        int[] found = new int[count];
        int filled = 0;
        for (int at = heads[mark & (heads.length - 1)]; at != NONE; at = next[at]) {
            if (marks[at] == mark) {
                found[filled++] = articles[at];
            }
        }
        return found;
    }
}
