package io.mailuo.store.fulltext;

/**
 * A folded text with the way back to the characters of the text that was folded.
 *
 * @param text the characters that count; {@link #BREAK} stands where the text pauses, so that no word reaches over it
 * @param starts for each UTF-16 unit of {@code text}, where the characters that it stands for begin
 * @param ends for each unit, where they end
 */
@SuppressWarnings("ArrayRecordComponent") // made for each text and never compared
public record Folded(String text, int[] starts, int[] ends) {

    /** Where a sentence, a clause or a line ends. */
    public static final char BREAK = '\n';

    public Folded {
        if (text.length() != starts.length || text.length() != ends.length) {
            throw new IllegalArgumentException(
                    "a folded text of " + text.length() + " characters needs as many offsets, not " + starts.length);
        }
    }
}
