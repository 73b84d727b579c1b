package io.mailuo.server.fulltext;

import io.mailuo.server.fulltext.Places.Place;
import io.mailuo.server.fulltext.TextHits.ArticleHit;
import io.mailuo.server.fulltext.TextHits.Passage;
import io.mailuo.server.fulltext.TextHits.Piece;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.store.fulltext.FoundArticle;
import io.mailuo.store.fulltext.SearchWords;
import io.mailuo.store.fulltext.TextFound;
import io.mailuo.store.fulltext.TextIndex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds articles by the words in their titles and texts. */
public final class ArticleSearch {

    /** Who opens a page waits so long for an index that is being made; a small one is made in less. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Who asks for a whole list can wait longer, since a list cannot say that it is not whole. */
    private static final Duration MUCH_PATIENCE = Duration.ofSeconds(20);

    private static final int PASSAGES = 3;

    private final TextIndex index;
    private final Links links;

    /** Searches the texts of which this is the index. */
    public ArticleSearch(TextIndex index, Links links) {
        this.index = index;
        this.links = links;
    }

    /**
     * Some of the articles that contain the words, with the passages.
     *
     * @param typed words parted by blanks, each of which must occur
     * @param from how many articles are left out before those returned
     * @param count how many are returned at most
     */
    public TextHits search(String typed, int from, int count) {
        SearchWords words = SearchWords.of(typed, index.folding());
        Optional<TextFound> found = index.search(words, from, count, PATIENCE);
        if (found.isEmpty()) {
            TextIndex.Progress progress = index.progress();
            return new TextHits(false, progress.done(), progress.all(), 0, List.of());
        }
        List<ArticleHit> hits = found.get().articles().stream()
                .map(article -> hit(article, words))
                .toList();
        return new TextHits(true, 0, 0, found.get().total(), hits);
    }

    /**
     * IRIs of all articles that contain the words.
     *
     * @throws RequestFailed with 503 while the index is being made
     */
    public Set<String> all(String typed) {
        return new HashSet<>(all(typed, MUCH_PATIENCE));
    }

    /**
     * The same for a query, which holds back others while it waits, so that it waits less; in no order.
     *
     * @throws RequestFailed with 503 while the index is being made
     */
    public List<String> iris(String typed) {
        return all(typed, PATIENCE);
    }

    private List<String> all(String typed, Duration patience) {
        return index.all(SearchWords.of(typed, index.folding()), patience)
                .orElseThrow(() ->
                        new RequestFailed(503, "The index of the texts is being made; ask again in a few minutes."));
    }

    private ArticleHit hit(FoundArticle article, SearchWords words) {
        Places places = Places.of(article.text(), words, article.folded());
        String href = links.href(article.iri());
        List<Passage> passages = passages(article, href, places);
        List<Piece> title = article.title().isEmpty()
                ? List.of(new Piece(Glossary.lastPart(article.iri()), false))
                : Places.of(article.title(), words, article.foldedTitle()).pieces();
        return new ArticleHit(article.iri(), href, title, article.date(), passages, places.count() - passages.size());
    }

    private static List<Passage> passages(FoundArticle article, String href, Places places) {
        String text = article.text();
        List<Passage> passages = new ArrayList<>();
        int counted = 0;
        int start = article.start();
        for (Place place : places.shown(PASSAGES)) {
            // Counted from the place before, not from the beginning of the text each time.
            start += text.codePointCount(counted, place.start());
            counted = place.start();
            int end = start + text.codePointCount(place.start(), place.end());
            passages.add(new Passage(href + "#char=" + start + "," + end, start, end, places.around(place)));
        }
        return passages;
    }
}
