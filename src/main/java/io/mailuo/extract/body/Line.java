package io.mailuo.extract.body;

import io.mailuo.lexicon.Words;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Text;
import io.mailuo.model.Token;
import io.mailuo.model.WordPlaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence seen by characters, with its tokens as evidence for where words begin and end. Indexes are of the whole text. */
final class Line {

    private static final String IN_OFFICE = "任";

    private final Text whole;
    private final String text;
    private final Sentence sentence;
    /** By character the token that covers it. */
    private final @Nullable Token[] tokens;

    private final BitSet cuts = new BitSet();

    Line(Text whole, Sentence sentence) {
        this.whole = whole;
        this.text = whole.normal();
        this.sentence = sentence;
        this.tokens = new Token[sentence.span().length()];
        sentence.tokens().forEach(this::put);
        cuts.set(0);
        cuts.set(end() - start());
    }

    /** Adds a word; 任 + 市 that a tokeniser joins to a person's name (拟任市教育局) are two. */
    private void put(Token token) {
        String word = token.text();
        if (word.startsWith(IN_OFFICE) && token.is("nr") && word.length() > 1) {
            int start = token.span().start();
            put(new Token(new Span(start, start + 1), IN_OFFICE, "v"));
            String rest = word.substring(1);
            String tag = rest.length() == 1 ? "n" : "ns";
            put(new Token(new Span(start + 1, token.span().end()), rest, tag));
            return;
        }
        int from = token.span().start() - start();
        int to = token.span().end() - start();
        Arrays.fill(tokens, from, to, token);
        cuts.set(from);
        cuts.set(to);
    }

    String text() {
        return text;
    }

    /** Where words stand in the whole text. */
    WordPlaces places() {
        return whole.places();
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
        return sentence.tokens().isEmpty() || (index >= start() && cuts.get(index - start()));
    }

    /** The token that covers a character. */
    Optional<Token> token(int index) {
        return index < start() || index >= end() ? Optional.empty() : Optional.ofNullable(tokens[index - start()]);
    }

    /** The tokens that lie wholly between two indexes. */
    List<Token> between(int from, int to) {
        List<Token> between = new ArrayList<>();
        int at = Math.max(from, start());
        while (at < Math.min(to, end())) {
            Token token = tokens[at - start()];
            int next = token == null ? at + 1 : token.span().end();
            if (token != null && token.span().start() >= from && next <= to) {
                between.add(token);
            }
            at = next;
        }
        return between;
    }

    /** Whether the line's characters at an index are {@code word}. */
    boolean has(int index, String word) {
        return index >= start() && index + word.length() <= end() && text.startsWith(word, index);
    }

    /** Whether one of some words begins at an index and ends in the line. */
    boolean hasAny(int index, Words words) {
        return index >= start() && words.beginAt(text, index, end());
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
