package io.mailuo.server.entity;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Terms;
import io.mailuo.store.GraphStore;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * The articles with their days, held in memory: the newest articles of a thing are known without asking the graph for each
 * of very many.
 */
final class ArticleDays {

    /** An article with its day, which may be empty. */
    record Dated(Entry article, String day) {}

    private static final Comparator<Dated> NEWEST_FIRST = Comparator.comparing(Dated::day)
            .reversed()
            .thenComparing(dated -> dated.article().name())
            .thenComparing(dated -> dated.article().iri());

    private final Catalogue catalogue;

    /** Newest first. */
    private final List<Dated> ranked;

    /** The rank of each article, by its number in the catalogue. */
    private final int[] ranks;

    private ArticleDays(Catalogue catalogue, List<Dated> articles) {
        this.catalogue = catalogue;
        int[] numbers = IntStream.range(0, articles.size())
                .boxed()
                .sorted(Comparator.comparing(articles::get, NEWEST_FIRST))
                .mapToInt(Integer::intValue)
                .toArray();
        this.ranked = IntStream.of(numbers).mapToObj(articles::get).toList();
        this.ranks = new int[numbers.length];
        for (int rank = 0; rank < numbers.length; rank++) {
            ranks[numbers[rank]] = rank;
        }
    }

    /** Keeps the days of a catalogue's articles, as long as the catalogue is the present one. */
    static final class Kept {

        private volatile @Nullable ArticleDays kept;

        ArticleDays of(GraphStore store, Catalogue catalogue) {
            ArticleDays at = kept;
            if (at == null || at.catalogue != catalogue) {
                at = read(store, catalogue);
                kept = at;
            }
            return at;
        }
    }

    private static ArticleDays read(GraphStore store, Catalogue catalogue) {
        Map<String, String> days = new HashMap<>();
        store.read(quads -> {
            Graph data = quads.getUnionGraph();
            data.find(null, Terms.DATE_PUBLISHED, null)
                    .forEachRemaining(triple -> days.merge(
                            triple.getSubject().toString(),
                            triple.getObject().getLiteralLexicalForm(),
                            (one, other) -> one.compareTo(other) < 0 ? one : other));
            return days;
        });
        return new ArticleDays(
                catalogue,
                catalogue.articles().stream()
                        .map(article -> new Dated(article, days.getOrDefault(article.iri(), "")))
                        .toList());
    }

    /** The articles that name a thing, newest first, those without a day last. */
    List<Dated> naming(Entry thing) {
        int[] places = thing.articles().stream()
                .mapToInt(article -> ranks[article])
                .sorted()
                .toArray();
        return IntStream.of(places).mapToObj(ranked::get).toList();
    }
}
