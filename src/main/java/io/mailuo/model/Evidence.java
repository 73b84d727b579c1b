package io.mailuo.model;

/**
 * The exact words of an article that say something.
 *
 * @param span where they stand, in Unicode code points of the article's raw text
 * @param exact the raw characters at {@code span}
 * @param prefix up to {@value #CONTEXT} raw characters before
 * @param suffix up to {@value #CONTEXT} raw characters after
 */
public record Evidence(Span span, String exact, String prefix, String suffix) {

    /** Characters of context kept on each side: enough to find a quotation again in a changed copy (W3C Web Annotation). */
    public static final int CONTEXT = 24;
}
