package io.mailuo.reading;

import org.jsoup.nodes.Element;

/**
 * A line of a page: the text between two line breaks or borders of blocks.
 *
 * @param text its text, white space levelled
 * @param linked number of its characters that are in links
 * @param holder the innermost block around it
 */
record PageLine(String text, int linked, Element holder) {

    /** A comma or full stop is worth this many characters: menus and lists of links have few. */
    private static final int MARK = 10;

    private static final double MOSTLY = 0.5;

    /** Whether most of the line is in links. */
    boolean isLink() {
        return linked > text.length() * MOSTLY;
    }

    /** How much the line says for being text of an article; nothing if it is a link. */
    double worth() {
        long marks = text.chars().filter(c -> "，。；、".indexOf(c) >= 0).count();
        return isLink() ? 0 : text.length() + (double) MARK * marks;
    }

    /** Whether the line has a sentence. */
    boolean isProse() {
        return !isLink() && text.chars().anyMatch(c -> "。！？".indexOf(c) >= 0);
    }

    /** Whether the line stands in an element, which may be its holder. */
    boolean in(Element element) {
        return holder.equals(element) || holder.parents().contains(element);
    }
}
