package io.mailuo.store.fulltext;

import java.util.List;

/**
 * Articles that contain some words.
 *
 * @param total how many there are
 * @param articles those asked for: those whose title contains the words first, then the latest first
 */
public record TextFound(int total, List<FoundArticle> articles) {

    /** Nothing. */
    public static final TextFound NONE = new TextFound(0, List.of());

    public TextFound {
        articles = List.copyOf(articles);
    }
}
