package io.mailuo.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * An article with its text in normal form, cut into sections and sentences.
 *
 * @param article the article as read
 * @param text its normal text
 * @param sections its articles and sub-articles, in order; at least one
 */
public record Document(Article article, Text text, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }

    /** All sentences in order. */
    public Stream<Sentence> sentences() {
        return sections.stream().flatMap(section -> section.sentences().stream());
    }

    /** The normal characters of a span. */
    public String at(Span span) {
        return span.of(text.normal());
    }
}
