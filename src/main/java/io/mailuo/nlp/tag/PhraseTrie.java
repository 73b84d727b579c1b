package io.mailuo.nlp.tag;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Phrases of several classes, asked for the longest of each class that begins at a position. A step from a node by a character
 * is one entry of a hash table of numbers, so that a look-up makes no objects.
 */
final class PhraseTrie {

    private static final int FIRST_SIZE = 1 << 12;

    private long[] steps = new long[FIRST_SIZE];
    private int[] targets = new int[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private int nodes = 1;

    /**
     * A trie.
     *
     * @param classes the phrases of each class, at most 31
     */
    PhraseTrie(List<? extends Collection<String>> classes) {
        for (int number = 0; number < classes.size(); number++) {
            for (String phrase : classes.get(number)) {
                add(phrase, number);
            }
        }
    }

    private void add(String phrase, int number) {
        int node = 0;
        for (int i = 0; i < phrase.length(); i++) {
            int slot = slot(node, phrase.charAt(i));
            if (steps[slot] == 0) {
                steps[slot] = step(node, phrase.charAt(i));
                targets[slot] = nodes++;
            }
            node = targets[slot];
            if (nodes * 2 > steps.length) {
                grow();
            }
        }
        if (node > 0) {
            ends[node] |= 1 << number;
        }
    }

    private void grow() {
        long[] olderSteps = steps;
        int[] olderTargets = targets;
        steps = new long[2 * olderSteps.length];
        targets = new int[steps.length];
        ends = Arrays.copyOf(ends, steps.length);
        for (int i = 0; i < olderSteps.length; i++) {
            if (olderSteps[i] != 0) {
                int slot = slot((int) ((olderSteps[i] - 1) >>> Character.SIZE), (char) (olderSteps[i] - 1));
                steps[slot] = olderSteps[i];
                targets[slot] = olderTargets[i];
            }
        }
    }

    /** Node and character as one number; 0 is none. */
    private static long step(int node, char letter) {
        return (((long) node << Character.SIZE) | letter) + 1;
    }

    /** Where a step stands in the table, or would. */
    private int slot(int node, char letter) {
        long step = step(node, letter);
        int slot = (int) ((step * 0x9E3779B97F4A7C15L) >>> 40) & (steps.length - 1);
        while (steps[slot] != 0 && steps[slot] != step) {
            slot = (slot + 1) & (steps.length - 1);
        }
        return slot;
    }

    /**
     * Finds the longest phrase of each class that begins at a position.
     *
     * @param longest where the lengths of the phrases go, by class; entries of classes that have none are left as they are
     * @return the classes that have one, as bits
     */
    int longest(String text, int from, int[] longest) {
        int found = 0;
        int node = 0;
        for (int at = from; at < text.length(); at++) {
            int slot = slot(node, text.charAt(at));
            if (steps[slot] == 0) {
                break;
            }
            node = targets[slot];
            for (int classes = ends[node]; classes != 0; classes &= classes - 1) {
                longest[Integer.numberOfTrailingZeros(classes)] = at + 1 - from;
            }
            found |= ends[node];
        }
        return found;
    }
}
