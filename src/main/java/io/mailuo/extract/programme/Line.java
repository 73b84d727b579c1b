package io.mailuo.extract.programme;

import io.mailuo.model.Document;
import io.mailuo.model.Ordered;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Text;
import io.mailuo.model.Token;
import io.mailuo.model.WordPlaces;
import java.util.List;

/**
 * A sentence with its words, read at offsets of the normal text.
 *
 * @param text the article's text
 * @param sentence the sentence
 */
record Line(Text text, Sentence sentence) {

    Line(Document document, Sentence sentence) {
        this(document.text(), sentence);
    }

    /** The whole normal text. */
    String normal() {
        return text.normal();
    }

    /** Where words stand in the whole text. */
    WordPlaces places() {
        return text.places();
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int start() {
        return sentence.span().start();
    }

    int end() {
        return sentence.span().end();
    }

    /** The characters between two offsets. */
    String between(int from, int to) {
        return normal().substring(from, to);
    }

    /** What follows an offset, to the end of the sentence. */
    String rest(int offset) {
        return normal().substring(offset, end());
    }

    /** Index of the first word that begins at or behind an offset; the number of words if there is none. */
    int firstFrom(int offset) {
        return Ordered.first(tokens(), token -> token.span().start() >= offset);
    }

    /** Index of the last word that ends at or before an offset; -1 if there is none. */
    int lastBefore(int offset) {
        return Ordered.first(tokens(), token -> token.span().end() > offset) - 1;
    }

    /** The characters of a span. */
    String at(Span span) {
        return span.of(normal());
    }

    /** The character before an offset, or a line break at the start of the sentence. */
    char before(int offset) {
        return offset > start() ? normal().charAt(offset - 1) : '\n';
    }
}
