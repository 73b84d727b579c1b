package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Characters that a bad conversion has destroyed: U+FFFD, private use, 锟斤拷, and a question mark where a Chinese character
 * stood (上?；鶎). They are found and told, never guessed.
 *
 * <p>A question mark is one where its clause asks something, at the end of a line or of a quotation. It stands for a lost
 * character before another mark, at the beginning of a line, and between Chinese characters in a clause that asks nothing.
 */
final class DestroyedCharacters {

    /** What U+FFFD in UTF-8 becomes when it is read as GBK. */
    private static final String MOJIBAKE = "锟斤拷";

    private static final String MARKS = "，。、；：）》";

    private static final String CLAUSE_ENDS = "。！？；!\n\r";

    /** No clause that asks is longer than so many characters. */
    private static final int CLAUSE = 1000;

    /** What is left behind a lost character is at most this long: ；鶎. */
    private static final int WRECK = 2;

    private final Set<String> questions;
    private final CommonCharacters common;

    DestroyedCharacters(Lexicon lexicon) {
        this.questions = lexicon.words("question-words");
        this.common = new CommonCharacters(lexicon);
    }

    /** Where destroyed characters stand in a text, in UTF-16 units, in order; those side by side make one span. */
    List<Span> find(String text) {
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = end(text, i);
            if (end > i) {
                spans.add(new Span(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return spans;
    }

    /** Where the destroyed characters that begin at {@code i} end, or {@code i} if none do. */
    private int end(String text, int i) {
        if (text.startsWith(MOJIBAKE, i)) {
            return i + MOJIBAKE.length();
        }
        if (text.charAt(i) == '?') {
            return questionEnd(text, i);
        }
        int end = i;
        while (end < text.length() && destroyed(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean destroyed(String text, int i) {
        int c = text.codePointAt(i);
        // Bullets of symbol fonts have codes of private use: 、 at the beginning of a line.
        boolean bullet = c >= 0xF000 && c <= 0xF0FF && lineStart(text, i);
        return c == 0xFFFD || (Character.getType(c) == Character.PRIVATE_USE && !bullet);
    }

    private static boolean lineStart(String text, int i) {
        int before = i - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u3000')) {
            before--;
        }
        return before < 0 || "\n\r\f".indexOf(text.charAt(before)) >= 0;
    }

    private int questionEnd(String text, int i) {
        if (i > 0 && text.charAt(i - 1) == '?') {
            return i; // the first of the row was looked at
        }
        int end = i;
        while (end < text.length() && text.charAt(end) == '?') {
            end++;
        }
        if (end == text.length()) {
            return i;
        }
        char next = text.charAt(end);
        boolean chinese = Character.isIdeographic(next) || MARKS.indexOf(next) >= 0;
        boolean after =
                i > 0 && (Character.isIdeographic(text.charAt(i - 1)) || MARKS.indexOf(text.charAt(i - 1)) >= 0);
        boolean start = lineStart(text, i);
        if (!chinese || (!after && !start)) {
            return i;
        }
        boolean asked = !start && MARKS.indexOf(next) < 0 && asks(text, i);
        return asked ? i : wreckEnd(text, end);
    }

    /** Whether the clause before a question mark asks something. */
    private boolean asks(String text, int at) {
        int from = at;
        while (from > Math.max(0, at - CLAUSE) && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String clause = text.substring(from, at);
        return questions.stream().anyMatch(clause::contains);
    }

    /** A mark and a rare character behind the lost one are its remains: ?；鶎. */
    private int wreckEnd(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + WRECK); i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c) && !common.contains(c)) {
                return i + 1;
            }
            if (MARKS.indexOf(c) < 0) {
                return from;
            }
        }
        return from;
    }
}
