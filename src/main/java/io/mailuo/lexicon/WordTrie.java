package io.mailuo.lexicon;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words by their characters, from the first on or from the last back. A step from a node by a character is one number in a
 * hash table, so that a look-up makes no objects and touches one piece of memory a step; most look-ups end at a few bits that
 * are asked before.
 */
final class WordTrie {

    private static final int FIRST_SIZE = 1 << 4;
    private static final int ROOT = 0;
    /** Bits of a step that say where it leads, the lowest whether a word ends there. */
    private static final int TARGET_BITS = 24;

    private static final int MOST_NODES = 1 << (TARGET_BITS - 1);
    private static final int TARGET_MASK = (1 << TARGET_BITS) - 1;
    private static final int FIRSTS_A_WORD = 4;
    private static final int PAIRS_A_NUMBER = 16;

    private final boolean backward;
    /** Bits by hash of a character: where a character's is not set, no word begins with it. */
    private long[] firsts = new long[1];

    /** The same by the hash of the first two characters. */
    private long[] pairs = new long[1];

    /** The first two characters of words, for a larger {@link #pairs}. */
    private int[] begun = new int[4];

    private int beginnings;
    private boolean empty;
    private boolean single;
    private long[] steps = new long[FIRST_SIZE];
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
        int slot = -1;
        for (int i = 0; i < word.length(); i++) {
            if ((nodes + 1) * 2 > steps.length) {
                grow();
            }
            char letter = word.charAt(backward ? word.length() - 1 - i : i);
            slot = slot(node, letter);
            if (steps[slot] == 0) {
                steps[slot] = (step(node, letter) << TARGET_BITS) | ((long) nodes++ << 1);
                if (nodes == MOST_NODES) {
                    throw new IllegalStateException("a list of words has more than " + MOST_NODES + " beginnings");
                }
                if (i == 0) {
                    firsts[first(letter)] |= 1L << hash(letter);
                } else if (i == 1) {
                    begin(word.charAt(backward ? word.length() - 1 : 0), letter);
                }
            }
            node = target(slot) >>> 1;
        }
        if (slot < 0) {
            empty = true;
        } else {
            steps[slot] |= 1;
            single |= word.length() == 1;
        }
    }

    /** Notes the first two characters of a word. */
    private void begin(char first, char second) {
        if (beginnings == begun.length) {
            begun = Arrays.copyOf(begun, 2 * beginnings);
        }
        begun[beginnings++] = (first << Character.SIZE) | second;
        int hash = hash(first, second);
        pairs[(hash >>> 6) & (pairs.length - 1)] |= 1L << hash;
    }

    private void grow() {
        long[] older = steps;
        steps = new long[2 * older.length];
        firsts = new long[Math.max(1, steps.length / FIRSTS_A_WORD / Long.BYTES)];
        for (long step : older) {
            if (step != 0) {
                int node = (int) (step >>> (TARGET_BITS + Character.SIZE));
                char letter = (char) (step >>> TARGET_BITS);
                steps[slot(node, letter)] = step;
                if (node == ROOT) {
                    firsts[first(letter)] |= 1L << hash(letter);
                }
            }
        }
        pairs = new long[Math.max(1, steps.length / PAIRS_A_NUMBER)];
        int known = beginnings;
        beginnings = 0;
        for (int i = 0; i < known; i++) {
            begin((char) (begun[i] >>> Character.SIZE), (char) begun[i]);
        }
    }

    private static int hash(char letter) {
        return (letter * 0x9E3779B1) >>> Character.SIZE;
    }

    private static int hash(char first, char second) {
        return (((first << Character.SIZE) | second) * 0x9E3779B1) >>> (Character.SIZE / 2);
    }

    /** Which number of {@link #firsts} has the bit of a character. */
    private int first(char letter) {
        return (hash(letter) >>> 6) & (firsts.length - 1);
    }

    /** Node and character as one number. */
    private static long step(int node, char letter) {
        return ((long) node << Character.SIZE) | letter;
    }

    /** Where a step stands in the table, or would. */
    private int slot(int node, char letter) {
        long step = step(node, letter);
        int slot = (int) ((step * 0x9E3779B97F4A7C15L) >>> 40) & (steps.length - 1);
        while (steps[slot] != 0 && steps[slot] >>> TARGET_BITS != step) {
            slot = (slot + 1) & (steps.length - 1);
        }
        return slot;
    }

    /** The node that the step at a slot leads to, twice, and one more if a word ends there; 0 if no step stands there. */
    private int target(int slot) {
        return (int) steps[slot] & TARGET_MASK;
    }

    /** Whether a word can begin with a character, or, read backward, end in it. */
    boolean mayBegin(char letter) {
        return (firsts[first(letter)] >>> hash(letter) & 1) != 0;
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
        int none = empty ? 0 : -1;
        int most = backward ? from - limit : limit - from;
        if (most <= 0 || (first && empty) || !mayBegin(text.charAt(backward ? from - 1 : from))) {
            return none;
        }
        if (!single && (most == 1 || !mayBegin(text, from))) {
            return none;
        }
        return walk(text, from, most, first, none);
    }

    /** Whether a word of two characters or more can begin, or end, at an index that has two more. */
    private boolean mayBegin(String text, int from) {
        int hash = backward
                ? hash(text.charAt(from - 1), text.charAt(from - 2))
                : hash(text.charAt(from), text.charAt(from + 1));
        return (pairs[(hash >>> 6) & (pairs.length - 1)] >>> hash & 1) != 0;
    }

    private int walk(String text, int from, int most, boolean first, int none) {
        int found = none;
        int node = ROOT;
        for (int length = 1; length <= most; length++) {
            int target = target(slot(node, text.charAt(backward ? from - length : from + length - 1)));
            if (target == 0) {
                break;
            }
            node = target >>> 1;
            if ((target & 1) != 0) {
                found = length;
                if (first) {
                    break;
                }
            }
        }
        return found;
    }
}
