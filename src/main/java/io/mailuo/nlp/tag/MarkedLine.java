package io.mailuo.nlp.tag;

import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a line of the training text: characters with marks of the form <code>{P:陈山}</code>, a letter for the kind
 * and the marked characters, none inside another.
 */
final class MarkedLine {

    private final String line;
    private final StringBuilder text = new StringBuilder();
    private final List<MarkedSentence.Mark> marks = new ArrayList<>();
    private int at;

    private MarkedLine(String line) {
        this.line = line;
    }

    /**
     * The sentence that a line holds.
     *
     * @throws IllegalArgumentException if a mark is not of the form; the message says what was seen and what is allowed
     */
    static MarkedSentence read(String line) {
        return new MarkedLine(line.strip()).read();
    }

    private MarkedSentence read() {
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '{') {
                mark();
            } else if (c == '}') {
                throw fault("a } that closes nothing");
            } else {
                text.append(c);
                at++;
            }
        }
        return new MarkedSentence(text.toString(), marks);
    }

    private void mark() {
        int close = line.indexOf('}', at);
        if (close < 0) {
            throw fault("a mark that is not closed by }");
        }
        Optional<Kind> kind = Kind.of(line.charAt(at + 1));
        if (kind.isEmpty() || line.charAt(at + 2) != ':') {
            throw fault("a mark of unknown kind, where {P: {T: {B: {G: {L: or {Q: can stand");
        }
        String inner = line.substring(at + 3, close);
        if (inner.indexOf('{') >= 0) {
            throw fault("a mark inside a mark");
        }
        if (inner.isBlank() || !inner.strip().equals(inner)) {
            throw fault("a mark that is empty or has a blank at its edge");
        }
        int start = text.length();
        text.append(inner);
        marks.add(new MarkedSentence.Mark(new Span(start, text.length()), kind.get()));
        at = close + 1;
    }

    private IllegalArgumentException fault(String seen) {
        int end = Math.min(line.length(), at + 12);
        return new IllegalArgumentException(seen + ", at: " + line.substring(at, end));
    }
}
