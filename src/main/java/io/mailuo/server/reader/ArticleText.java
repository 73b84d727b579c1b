package io.mailuo.server.reader;

/**
 * The text of an article by code points: what counts characters in the graph does not know UTF-16.
 */
final class ArticleText {

    private final int[] points;
    private final int start;

    /**
     * A text.
     *
     * @param body the article's own characters
     * @param start position of the first of them in the text of its file
     */
    ArticleText(String body, int start) {
        this.points = body.codePoints().toArray();
        this.start = start;
    }

    /** All of it. */
    Stretch whole() {
        return new Stretch(start, start + points.length);
    }

    /** The character at a position of {@link #whole}. */
    int at(int position) {
        return points[position - start];
    }

    /** The words of a stretch, as far as it lies in the text. */
    String words(int from, int to) {
        int first = Math.min(Math.max(from - start, 0), points.length);
        int behind = Math.min(Math.max(to - start, first), points.length);
        return new String(points, first, behind - first);
    }

    /** Whether the text has all characters of a stretch, and at least one. */
    boolean has(Stretch stretch) {
        return stretch.length() > 0 && whole().contains(stretch);
    }
}
