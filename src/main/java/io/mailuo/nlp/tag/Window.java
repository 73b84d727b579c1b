package io.mailuo.nlp.tag;

import io.mailuo.model.Token;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence as the model sees it: at each character the characters around it, their classes, the words of the tokeniser and the
 * tables of the lexicon that they stand in. What is seen is given as 32-bit hashes; two things that share one are taken
 * for the same, which is rare enough (one look-up of an unknown feature in some ten thousand) to do without the text.
 */
final class Window {

    /** No position has more features than this. */
    static final int MOST = 64;

    /** How far to each side single characters are looked at. */
    static final int REACH = 3;

    private static final int FIRST_SEQUENCE = 2 * REACH + 2;
    private static final int PAD = 4;
    private static final int NONE = -1;

    private final char[] chars;
    private final int[] kinds;
    private final int[] words;
    private final int[] tags;
    private final int[] parts;
    private final int[] before;
    private final int[] beforeTag;
    private final int[] after;
    private final int[] afterTag;
    private final byte[][] classes;
    private final int length;
    private int[] out = new int[0];
    private int filled;

    /**
     * Looks at a sentence.
     *
     * @param text its characters
     * @param tokens its words
     * @param offset where the sentence begins in the text that the tokens' spans count in
     */
    Window(String text, List<Token> tokens, int offset, WordClasses lexicon) {
        length = text.length();
        chars = new char[length + 2 * PAD];
        kinds = new int[length + 2 * PAD];
        for (int i = 0; i < length; i++) {
            char c = CharacterKind.folded(text.charAt(i));
            chars[i + PAD] = c;
            kinds[i + PAD] = CharacterKind.of(c);
        }
        words = new int[length];
        tags = new int[length];
        parts = new int[length];
        before = new int[length];
        beforeTag = new int[length];
        after = new int[length];
        afterTag = new int[length];
        read(tokens, offset);
        classes = lexicon.parts(text);
    }

    private void read(List<Token> tokens, int offset) {
        for (int t = 0; t < tokens.size(); t++) {
            Token token = tokens.get(t);
            int start = token.span().start() - offset;
            int end = token.span().end() - offset;
            int previous = t > 0 ? t - 1 : NONE;
            int next = t + 1 < tokens.size() ? t + 1 : NONE;
            Arrays.fill(words, start, end, token.text().hashCode());
            Arrays.fill(tags, start, end, token.tag().hashCode());
            Arrays.fill(
                    before,
                    start,
                    end,
                    previous == NONE ? 1 : tokens.get(previous).text().hashCode());
            Arrays.fill(
                    beforeTag,
                    start,
                    end,
                    previous == NONE ? 1 : tokens.get(previous).tag().hashCode());
            Arrays.fill(
                    after,
                    start,
                    end,
                    next == NONE ? 1 : tokens.get(next).text().hashCode());
            Arrays.fill(
                    afterTag,
                    start,
                    end,
                    next == NONE ? 1 : tokens.get(next).tag().hashCode());
            parts[start] = 1;
            parts[end - 1] += 2;
        }
    }

    int length() {
        return length;
    }

    /**
     * Writes the features of a character.
     *
     * @param at index in the sentence
     * @param features where they go; at least {@link #MOST} long
     * @return how many there are
     */
    int features(int at, int[] features) {
        int count = joint(at, features);
        for (int distance = -REACH; distance <= REACH; distance++) {
            features[count++] = character(distance, chars[at + PAD + distance]);
        }
        return count;
    }

    /** The feature that a character stands at a distance. */
    static int character(int distance, char c) {
        return hash(distance + REACH + 1, c, 0, 0);
    }

    /** A character, folded, by its index in the sentence; 0 outside. */
    char at(int index) {
        return index < 0 || index >= length ? 0 : chars[index + PAD];
    }

    /** As {@link #features}, without those of a single character. */
    int joint(int at, int[] features) {
        out = features;
        filled = 0;
        sequences(at + PAD);
        words(at);
        classes(at);
        return filled;
    }

    private void sequences(int i) {
        int template = FIRST_SEQUENCE;
        for (int k = -3; k < 3; k++) {
            put(template++, chars[i + k], chars[i + k + 1], 0);
        }
        put(template++, chars[i - 1], chars[i + 1], 0);
        for (int k = -3; k <= 1; k++) {
            put(template++, chars[i + k], chars[i + k + 1], chars[i + k + 2]);
        }
        put(template++, pair(i - 4), pair(i - 2), 0);
        put(template++, pair(i - 3), pair(i - 1), 0);
        put(template++, pair(i), pair(i + 2), 0);
        put(template++, pair(i + 1), pair(i + 3), 0);
        put(template++, kinds[i - 1], kinds[i], kinds[i + 1]);
        put(template, (kinds[i - 2] * 16 + kinds[i - 1]) * 16 + kinds[i], kinds[i + 1], kinds[i + 2]);
    }

    private int pair(int i) {
        return i < 0 || i + 1 >= chars.length ? 0 : (chars[i] << 16) | chars[i + 1];
    }

    private void words(int i) {
        int template = 40;
        int here = tags[i] * 4 + parts[i];
        put(template++, words[i], parts[i], 0);
        put(template++, here, 0, 0);
        put(template++, here, beforeTag[i], 0);
        put(template++, here, afterTag[i], 0);
        put(template++, here, beforeTag[i], afterTag[i]);
        put(template++, parts[i], before[i], 0);
        put(template++, parts[i], after[i], 0);
        put(template++, here, before[i], 0);
        put(template, here, after[i], 0);
    }

    private void classes(int i) {
        for (int number = 0; number < classes.length; number++) {
            byte[] parts = classes[number];
            int left = i > 0 ? parts[i - 1] : 0;
            int right = i + 1 < length ? parts[i + 1] : 0;
            if (left + parts[i] + right > 0) {
                put(60 + number, left, parts[i], right);
            }
        }
    }

    private void put(int template, int first, int second, int third) {
        out[filled++] = hash(template, first, second, third);
    }

    /** The finaliser of MurmurHash3 over template and values, so that near values lie far apart. */
    private static int hash(int template, int first, int second, int third) {
        int hash = template * 0x9E3779B1;
        hash = (hash ^ first) * 0xCC9E2D51;
        hash = Integer.rotateLeft(hash, 15) ^ second;
        hash *= 0x1B873593;
        hash = Integer.rotateLeft(hash, 13) ^ third;
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        hash ^= hash >>> 16;
        return hash;
    }
}
