package io.mailuo.model;

import java.util.List;

/**
 * A sentence, or a line that stands for one.
 *
 * @param span its characters in the normal text, end mark included
 * @param role what part it plays on the page
 * @param paragraph number of its paragraph in the document, from 0
 * @param tokens its words; empty until the tokens are known
 * @param numerals the numbers in it, in order
 * @param times the expressions of time in it, in order
 * @param tags what the trained tagger says of it, in order, none overlapping another
 */
public record Sentence(
        Span span,
        Role role,
        int paragraph,
        List<Token> tokens,
        List<Numeral> numerals,
        List<TimeExpression> times,
        List<TaggedSpan> tags) {

    /** What part a sentence plays on the page. */
    public enum Role {
        /** The title of an article or sub-article, or a line above or below it. */
        HEADLINE,
        /** Names of reporters and their medium. */
        BYLINE,
        /** Words that belong to a picture. */
        CAPTION,
        /** A heading inside an article. */
        HEADING,
        /** Running text. */
        BODY,
        /** Where the text was taken from, who gave the pictures, who edited. */
        SOURCE
    }

    public Sentence {
        tokens = List.copyOf(tokens);
        numerals = List.copyOf(numerals);
        times = List.copyOf(times);
        tags = List.copyOf(tags);
    }

    /** A sentence of which no tagger has said anything. */
    public Sentence(
            Span span,
            Role role,
            int paragraph,
            List<Token> tokens,
            List<Numeral> numerals,
            List<TimeExpression> times) {
        this(span, role, paragraph, tokens, numerals, times, List.of());
    }

    /** The same sentence with its words. */
    public Sentence withTokens(List<Token> words) {
        return new Sentence(span, role, paragraph, words, numerals, times, tags);
    }

    /** The sentence with other times. */
    public Sentence withTimes(List<TimeExpression> others) {
        return new Sentence(span, role, paragraph, tokens, numerals, others, tags);
    }
}
