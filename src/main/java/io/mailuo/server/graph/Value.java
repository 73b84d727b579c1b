package io.mailuo.server.graph;

/**
 * A value on a page.
 *
 * @param text the words
 * @param language language tag, or empty
 * @param href what it links to, or empty
 */
public record Value(String text, String language, String href) {

    /** Whether the link leaves this server. */
    public boolean external() {
        return href.startsWith("http");
    }
}
