package io.mailuo.server.fulltext;

import io.mailuo.server.fulltext.TextHits.ArticleHit;
import io.mailuo.server.fulltext.TextHits.Passage;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Names;
import io.mailuo.server.graph.Terms;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.store.GraphStore;
import io.mailuo.store.fulltext.SearchWords;
import io.mailuo.store.fulltext.TextFound;
import io.mailuo.store.fulltext.TextIndex;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Finds articles by the words in their titles and texts. */
public final class ArticleSearch {

    /** Who opens a page waits so long for an index that is being made; a small one is made in less. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Who asks for a whole list can wait longer, since a list cannot say that it is not whole. */
    private static final Duration MUCH_PATIENCE = Duration.ofSeconds(20);

    private static final int PASSAGES = 3;

    private final GraphStore store;
    private final TextIndex index;
    private final Links links;

    /** Searches the texts of a store. */
    public ArticleSearch(GraphStore store, TextIndex index, Links links) {
        this.store = store;
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
        List<ArticleHit> hits = store.read(quads -> {
            Graph data = quads.getUnionGraph();
            return found.get().articles().stream()
                    .map(iri -> hit(data, iri, words))
                    .toList();
        });
        return new TextHits(true, 0, 0, found.get().total(), hits);
    }

    /**
     * IRIs of all articles that contain the words.
     *
     * @throws RequestFailed with 503 while the index is being made
     */
    public Set<String> all(String typed) {
        SearchWords words = SearchWords.of(typed, index.folding());
        return new HashSet<>(index.search(words, 0, Integer.MAX_VALUE, MUCH_PATIENCE)
                .orElseThrow(() ->
                        new RequestFailed(503, "The index of the texts is being made; ask again in a few minutes."))
                .articles());
    }

    private ArticleHit hit(Graph data, String iri, SearchWords words) {
        Node article = NodeFactory.createURI(iri);
        String headline =
                Names.name(data, article).map(Node::getLiteralLexicalForm).orElseGet(() -> Glossary.lastPart(iri));
        String body = text(data, article, Terms.ARTICLE_BODY);
        int offset = text(data, article, Terms.TEXT_START).isEmpty()
                ? 0
                : Integer.parseInt(text(data, article, Terms.TEXT_START));
        Places places = Places.of(body, words, index.folded(iri, body));
        String href = links.href(iri);
        List<Passage> passages = places.shown(PASSAGES).stream()
                .map(place -> {
                    int start = offset + body.codePointCount(0, place.start());
                    int end = start + body.codePointCount(place.start(), place.end());
                    return new Passage(href + "#char=" + start + "," + end, start, end, places.around(place));
                })
                .toList();
        return new ArticleHit(
                iri,
                href,
                Places.of(headline, words, index.folding().fold(headline)).pieces(),
                text(data, article, Terms.DATE_PUBLISHED),
                passages,
                places.count() - passages.size());
    }

    private static String text(Graph data, Node article, Node property) {
        return data
                .find(article, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .toList()
                .stream()
                .min(Comparator.naturalOrder())
                .orElse("");
    }
}
