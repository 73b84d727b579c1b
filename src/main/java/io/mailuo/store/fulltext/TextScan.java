package io.mailuo.store.fulltext;

import io.mailuo.store.fulltext.ArticleTexts.Content;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/**
 * Finds articles by reading them all: the same that {@link TextIndex} finds, for programs that ask once and keep no index. A
 * thousand articles take about a second.
 */
public final class TextScan {

    private final Graph data;
    private final Folding folding;

    /**
     * A scan of articles.
     *
     * @param data the union of the graphs, in the caller's transaction
     */
    public TextScan(Graph data, Folding folding) {
        this.data = data;
        this.folding = folding;
    }

    /** IRIs of all articles that contain the words, in order. */
    public List<String> all(SearchWords words) {
        if (words.isEmpty()) {
            return List.of();
        }
        ArticleTexts texts = new ArticleTexts(data);
        return texts.articles().stream()
                .sorted()
                .filter(iri -> contains(texts.content(iri), words))
                .toList();
    }

    private boolean contains(Content article, SearchWords words) {
        List<String> folded = Stream.of(article.headline(), article.body())
                .map(text -> folding.fold(text).text())
                .toList();
        return words.list().stream().allMatch(word -> folded.stream().anyMatch(text -> text.contains(word)));
    }
}
