package io.mailuo.pipeline;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.Text;
import io.mailuo.store.fulltext.Folded;
import io.mailuo.store.fulltext.Folding;
import io.mailuo.text.Normaliser;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds articles for searching as the pipeline reads them: damage undone (奮進(jìn) is 奋进), Simplified, narrow. Blanks and
 * the marks around names do not count, nor does case; what else is no letter and no digit is a pause.
 *
 * <p>Unlike the pipeline it takes characters that are Simplified too (著, 乾) for Traditional always, in texts and in what is
 * looked for alike: of a single word nobody knows which it is.
 */
public final class ArticleFolding implements Folding {

    /** Must change with what is folded how. */
    private static final String EDITION = "1";

    /** Marks inside and around names that one writer sets and the next does not. */
    private static final String PASSED_OVER = "“”‘’\"'「」『』《》〈〉·•‧・";

    private final Normaliser normaliser;
    private final Map<Character, Character> simplified = new HashMap<>();

    /** Folds with the tables of a lexicon. */
    public ArticleFolding(Lexicon lexicon) {
        normaliser = new Normaliser(lexicon);
        for (Map<String, String> row : lexicon.rows("hant-hans")) {
            simplified.put(
                    row.getOrDefault("hant", "").charAt(0),
                    row.getOrDefault("hans", "").charAt(0));
        }
    }

    @Override
    public String edition() {
        return EDITION;
    }

    @Override
    public Folded fold(String text) {
        Text read = normaliser.normalise(text);
        String normal = read.normal();
        StringBuilder folded = new StringBuilder(normal.length());
        int[] starts = new int[normal.length()];
        int[] ends = new int[normal.length()];
        int i = 0;
        while (i < normal.length()) {
            int character = normal.codePointAt(i);
            int length = Character.charCount(character);
            boolean letter = Character.isLetterOrDigit(character);
            if (letter || pauses(character, folded)) {
                Span raw = read.rawSpan(new Span(i, i + length));
                for (int unit = 0; unit < (letter ? length : 1); unit++) {
                    starts[folded.length()] = raw.start();
                    ends[folded.length()] = raw.end();
                    folded.append(letter ? levelled(normal.charAt(i + unit)) : Folded.BREAK);
                }
            }
            i += length;
        }
        return new Folded(
                folded.toString(), Arrays.copyOf(starts, folded.length()), Arrays.copyOf(ends, folded.length()));
    }

    /** One pause is as good as several. */
    private static boolean pauses(int character, StringBuilder before) {
        boolean passed = character != '\n' && (Character.isWhitespace(character) || Character.isSpaceChar(character));
        return !passed
                && PASSED_OVER.indexOf(character) < 0
                && (before.isEmpty() || before.charAt(before.length() - 1) != Folded.BREAK);
    }

    /** The same in one case and script; what is two units long has but one of either. */
    private char levelled(char unit) {
        char lower = Character.isSurrogate(unit) ? unit : Character.toLowerCase(unit);
        return simplified.getOrDefault(lower, lower);
    }
}
