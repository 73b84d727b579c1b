package io.mailuo.extract.body;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A sentence seen by characters, with its tokens as evidence for where words begin and end. Indexes are of the whole text. */
final class Line {

    private static final String IN_OFFICE = "任";

    private final String text;
    private final Sentence sentence;
    private final NavigableMap<Integer, Token> tokens = new TreeMap<>();
    private final BitSet cuts = new BitSet();

    Line(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        sentence.tokens().forEach(this::put);
        cuts.set(start());
        cuts.set(end());
    }

    /** Adds a word; 任 + 市 that a tokeniser joins to a person's name (拟任市教育局) are two. */
    private void put(Token token) {
        String word = token.text();
        if (token.is("nr") && word.length() > 1 && word.startsWith(IN_OFFICE)) {
            int start = token.span().start();
            put(new Token(new Span(start, start + 1), IN_OFFICE, "v"));
            String rest = word.substring(1);
            String tag = rest.length() == 1 ? "n" : "ns";
            put(new Token(new Span(start + 1, token.span().end()), rest, tag));
            return;
        }
        tokens.put(token.span().start(), token);
        cuts.set(token.span().start());
        cuts.set(token.span().end());
    }

    String text() {
        return text;
    }

    Sentence sentence() {
        return sentence;
    }

    int start() {
        return sentence.span().start();
    }

    int end() {
        return sentence.span().end();
    }

    /** Whether a span lies in the line. */
    boolean holds(Span span) {
        return sentence.span().contains(span);
    }

    /** Whether a word begins or ends at an index. */
    boolean cut(int index) {
        return tokens.isEmpty() || (index >= 0 && cuts.get(index));
    }

    /** The token that covers a character. */
    Optional<Token> token(int index) {
        return Optional.ofNullable(tokens.floorEntry(index))
                .map(entry -> entry.getValue())
                .filter(token -> token.span().end() > index);
    }

    /** The tokens that lie wholly between two indexes. */
    List<Token> between(int from, int to) {
        return tokens.subMap(from, true, Math.max(from, to), false).values().stream()
                .filter(token -> token.span().end() <= to)
                .toList();
    }

    /** Whether the line's characters at an index are {@code word}. */
    boolean has(int index, String word) {
        return index >= start() && index + word.length() <= end() && text.startsWith(word, index);
    }

    /** The character at an index, or a line break outside the line. */
    char at(int index) {
        return index >= start() && index < end() ? text.charAt(index) : '\n';
    }

    /** The characters between two indexes. */
    String cutOut(int from, int to) {
        return text.substring(from, to);
    }

    /** Whether a character is a Chinese one. */
    static boolean han(char letter) {
        return Character.isIdeographic(letter);
    }
}
