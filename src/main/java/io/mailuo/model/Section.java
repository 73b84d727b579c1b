package io.mailuo.model;

import java.util.List;

/**
 * One article or sub-article of a page: what begins at a headline and ends before the next.
 *
 * @param span its characters in the normal text
 * @param sentences its sentences in order, headlines and captions among them
 */
public record Section(Span span, List<Sentence> sentences) {

    public Section {
        sentences = List.copyOf(sentences);
    }

    /** Index of one of its sentences, which is found by its place; −1 if it is not among them. */
    public int indexOf(Sentence sentence) {
        int start = sentence.span().start();
        int from = Ordered.first(sentences, other -> other.span().start() >= start);
        return from < sentences.size() && sentences.get(from).equals(sentence) ? from : -1;
    }
}
