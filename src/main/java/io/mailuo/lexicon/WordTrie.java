package io.mailuo.lexicon;

import java.util.BitSet;
import java.util.Collection;

/**
 * Words by their characters, from the first on or from the last back. A step from a node by a character is one entry of a
 * hash table of numbers, so that a look-up makes no objects.
 */
final class WordTrie {

    private static final int FIRST_SIZE = 1 << 6;
    private static final int ROOT = 0;

    private final boolean backward;
    private final BitSet firsts = new BitSet();
    private final BitSet ends = new BitSet();
    private long[] steps = new long[FIRST_SIZE];
    private int[] targets = new int[FIRST_SIZE];
    private int nodes = 1;

    private WordTrie(Collection<String> words, boolean backward) {
        this.backward = backward;
        words.forEach(this::add);
    }

    /** A trie that is read from the first character of words. */
    static WordTrie forward(Collection<String> words) {
        return new WordTrie(words, false);
    }

    /** A trie that is read from the last character of words. */
    static WordTrie backward(Collection<String> words) {
        return new WordTrie(words, true);
    }

    void add(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(backward ? word.length() - 1 - i : i);
            if (i == 0) {
                firsts.set(letter);
            }
            int slot = slot(node, letter);
            if (steps[slot] == 0) {
                steps[slot] = step(node, letter);
                targets[slot] = nodes++;
            }
            node = targets[slot];
            if (nodes * 2 > steps.length) {
                grow();
            }
        }
        ends.set(node);
    }

    private void grow() {
        long[] olderSteps = steps;
        int[] olderTargets = targets;
        steps = new long[2 * olderSteps.length];
        targets = new int[steps.length];
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
     * Length of the longest word that begins at {@code from}, or, read backward, that ends there; -1 if there is none.
     *
     * @param limit index that the word may reach but not pass
     */
    int longest(String text, int from, int limit) {
        return find(text, from, limit, false);
    }

    /** Length of the shortest word that begins at {@code from}, or ends there; otherwise as {@link #longest}. */
    int shortest(String text, int from, int limit) {
        return find(text, from, limit, true);
    }

    private int find(String text, int from, int limit, boolean first) {
        int found = ends.get(ROOT) ? 0 : -1;
        int most = backward ? from - limit : limit - from;
        if (most <= 0 || (first && found == 0) || !firsts.get(text.charAt(backward ? from - 1 : from))) {
            return found;
        }
        int node = ROOT;
        for (int length = 1; length <= most; length++) {
            int slot = slot(node, text.charAt(backward ? from - length : from + length - 1));
            if (steps[slot] == 0) {
                break;
            }
            node = targets[slot];
            if (ends.get(node)) {
                found = length;
                if (first) {
                    break;
                }
            }
        }
        return found;
    }
}
