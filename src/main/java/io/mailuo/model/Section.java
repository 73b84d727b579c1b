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
}
