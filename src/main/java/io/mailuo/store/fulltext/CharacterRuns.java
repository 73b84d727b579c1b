package io.mailuo.store.fulltext;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts a folded text into what the index looks up: every character with the one behind it, or every character once. */
final class CharacterRuns extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    /** The characters, and the places at which each run begins and ends. */
    private final char[] characters;

    private final int[] bounds;
    private final int size;
    private int next;

    private CharacterRuns(char[] characters, int[] bounds, int size) {
        this.characters = characters;
        this.bounds = bounds;
        this.size = size;
    }

    /** Overlapping pairs, one behind another: of 数字化 数字 字化. */
    static CharacterRuns pairs(String text) {
        return of(text, 2);
    }

    /** The characters that occur, each once: where they stand is no matter. */
    static CharacterRuns singles(String text) {
        int[] distinct = text.codePoints().distinct().toArray();
        return of(new String(distinct, 0, distinct.length), 1);
    }

    private static CharacterRuns of(String text, int size) {
        int[] bounds = new int[text.length() + 1];
        int count = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            bounds[count++] = at;
        }
        bounds[count] = text.length();
        return new CharacterRuns(text.toCharArray(), Arrays.copyOf(bounds, count + 1), size);
    }

    @Override
    public boolean incrementToken() {
        if (next + size >= bounds.length) {
            return false;
        }
        clearAttributes();
        term.copyBuffer(characters, bounds[next], bounds[next + size] - bounds[next]);
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
