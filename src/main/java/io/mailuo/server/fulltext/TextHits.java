package io.mailuo.server.fulltext;

import java.util.List;

/**
 * Articles in which the words that somebody looks for stand.
 *
 * @param ready whether the index of texts is made; else there are no hits yet
 * @param done while it is being made, how many articles are in it
 * @param all how many will be; 0 while that is being found out
 * @param total number of articles with the words
 * @param articles some of them: those with the words in their title first, then the latest
 */
public record TextHits(boolean ready, int done, int all, int total, List<ArticleHit> articles) {

    public TextHits {
        articles = List.copyOf(articles);
    }

    /**
     * An article.
     *
     * @param title its headline, with the words marked; its file's name if it has none
     * @param date the day on which it was published, or empty
     * @param passages where the words stand in its text, the first few
     * @param more how many further places there are
     */
    public record ArticleHit(
            String iri, String href, List<Piece> title, String date, List<Passage> passages, int more) {}

    /**
     * A place in a text.
     *
     * @param href the article, opened at the words
     * @param start first character of the words, counted in code points as evidence is
     * @param end the character behind them
     * @param pieces the article's own words around the place
     */
    public record Passage(String href, int start, int end, List<Piece> pieces) {}

    /** A stretch of text; {@code marked} where it is what was looked for. */
    public record Piece(String text, boolean marked) {}
}
