package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Marks and particles that no phrase begins or ends with. */
final class Phrases {

    private static final String END = "、，的等：和及与“（(《-";
    private static final String BEGIN = "、，的：和及与”）)》";

    private static final int LONGEST_SUBJECT = 24;

    private Phrases() {}

    /** The words as one phrase, without marks and particles at its ends. */
    static String trimmed(List<Token> words) {
        int from = 0;
        int to = words.size();
        while (to > from
                && words.get(to - 1).text().length() == 1
                && END.contains(words.get(to - 1).text())) {
            to--;
        }
        while (from < to
                && words.get(from).text().length() == 1
                && BEGIN.contains(words.get(from).text())) {
            from++;
        }
        return join(words.subList(from, to)).strip();
    }

    /**
     * The last words of a phrase, at most {@code longest} characters: whole words go in front, down to the first that
     * stands behind a mark or a function word if one does.
     */
    static List<Token> shortened(List<Token> words, int longest) {
        int from = 0;
        while (from < words.size() - 1 && length(words, from) > longest) {
            from++;
        }
        for (int i = from; from > 0 && i < words.size() - 1; i++) {
            Token before = words.get(i - 1);
            boolean cut = before.is("w") || before.is("c") || before.is("u") || before.is("p");
            if (cut && length(words, i) > 2) {
                return words.subList(i, words.size());
            }
        }
        return words.subList(from, words.size());
    }

    /** Where the first word stands that {@code wanted} accepts; -1 where there is none. */
    static int firstIndexOf(List<Token> words, Predicate<Token> wanted) {
        for (int i = 0; i < words.size(); i++) {
            if (wanted.test(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the last word stands that {@code wanted} accepts; -1 where there is none. */
    static int lastIndexOf(List<Token> words, Predicate<Token> wanted) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (wanted.test(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The first parts of a list that is longer than {@code longest} characters. */
    static List<Token> first(List<Token> words, int longest) {
        int depth = 0;
        for (int i = 0; i < words.size() && length(words, 0) > longest; i++) {
            String word = words.get(i).text();
            depth += "（(“《".contains(word) ? 1 : "）)”》".contains(word) ? -1 : 0;
            if (depth == 0 && word.equals("、") && length(words, i) > longest / 2) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    /** What of a word is no time: 发电量 of 每|年发电量, since the tagger does not know where times end; nothing of one that is time to its end. */
    static Optional<Token> untimed(Sentence sentence, Token token) {
        Span span = token.span();
        int from = sentence.times().stream()
                .map(TimeExpression::span)
                .filter(time -> time.overlaps(span))
                .mapToInt(Span::end)
                .max()
                .orElse(span.start());
        boolean quality = token.is("b") && from < span.end(); // 一年期
        if (from == span.start() || quality) {
            return Optional.of(token);
        }
        return span.end() - from < 2
                ? Optional.empty()
                : Optional.of(new Token(new Span(from, span.end()), token.text().substring(from - span.start()), "n"));
    }

    /** Characters of the words from one on. */
    static int length(List<Token> words, int from) {
        return words.subList(from, words.size()).stream()
                .mapToInt(token -> token.text().length())
                .sum();
    }

    /** Where the text goes on behind the last mark between two offsets; the first of them if there is none. */
    static int behindLast(char mark, String text, int from, int to) {
        int at = to;
        while (at > from && text.charAt(at - 1) != mark) {
            at--;
        }
        return at;
    }

    static String join(List<Token> words) {
        StringBuilder joined = new StringBuilder();
        words.forEach(token -> joined.append(token.text()));
        return joined.toString();
    }

    /** A phrase of two parts that is too long; it is cut at a mark, never inside a word. */
    static String cut(String subject) {
        int longest = LONGEST_SUBJECT;
        int from = 0;
        if (subject.indexOf('”') >= 0 && subject.indexOf('“') < 0) {
            return cut(subject.replace("”", ""));
        }
        if (subject.indexOf('“') >= 0 && subject.indexOf('”') < 0) {
            return cut(subject.replace("“", ""));
        }
        if (subject.indexOf('》') >= 0 && subject.indexOf('《') < 0) {
            return cut(subject.substring(subject.lastIndexOf('》') + 1));
        }
        while (subject.length() - from > longest) {
            int mark = subject.length();
            for (String sign : List.of("、", "和", "的", "与")) {
                int at = subject.indexOf(sign, from);
                mark = at >= 0 ? Math.min(mark, at) : mark;
            }
            if (mark + 3 > subject.length()) {
                return subject.substring(from);
            }
            from = mark + 1;
        }
        return subject.substring(from);
    }
}
