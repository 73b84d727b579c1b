package io.mailuo.model;

/**
 * A word of the normal text with its part of speech.
 *
 * @param span where it stands in the normal text
 * @param text the word
 * @param tag part of speech in the PKU tag set as HanLP extends it ({@code n}, {@code v}, {@code nr}, {@code ns},
 *     {@code nt}, {@code m}, {@code q}, {@code w} …)
 */
public record Token(Span span, String text, String tag) {

    /** Whether the tag is {@code prefix} or a refinement of it ({@code ns} is a refinement of {@code n}). */
    public boolean is(String prefix) {
        return tag.startsWith(prefix);
    }

    /** The same word in a text that begins {@code by} characters further left. */
    public Token moved(int by) {
        return new Token(new Span(span.start() + by, span.end() + by), text, tag);
    }
}
