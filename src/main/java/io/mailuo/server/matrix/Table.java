package io.mailuo.server.matrix;

import io.mailuo.server.facts.Named;
import io.mailuo.server.facts.Quotation;
import io.mailuo.server.facts.Sheet;
import io.mailuo.server.facts.Words;
import io.mailuo.server.graph.Links;
import io.mailuo.server.matrix.MatrixView.TieView;
import io.mailuo.store.GraphStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ties as a table, in the order of its query: by name of programme and official. */
final class Table {

    private static final List<String> COLUMNS = List.of(
            "tie",
            "programme",
            "programmeName",
            "official",
            "officialName",
            "post",
            "body",
            "role",
            "article",
            "quote",
            "evidences",
            "confidence");

    private final GraphStore store;
    private final TieIndex index;
    private final Named named;
    private final Links links;

    Table(GraphStore store, TieIndex index, Named named, Links links) {
        this.store = store;
        this.index = index;
        this.named = named;
        this.links = links;
    }

    /** Ties in order. */
    List<Tie> sorted(List<Tie> ties) {
        return ties.stream()
                .sorted(Comparator.comparing((Tie tie) -> named.name(tie.programme()))
                        .thenComparing(Tie::programme)
                        .thenComparing(tie -> named.name(tie.official()))
                        .thenComparing(Tie::official)
                        .thenComparing(Tie::role)
                        .thenComparing(Tie::iri))
                .toList();
    }

    /** What a page shows of ties. */
    List<TieView> views(List<Tie> ties) {
        return store.read(quads -> {
            Words words = new Words(quads.getUnionGraph(), links);
            return ties.stream().map(tie -> view(tie, words)).toList();
        });
    }

    private TieView view(Tie tie, Words words) {
        List<Quotation> evidence = words.of(tie.iri());
        Optional<Post> post = index.post(tie.official());
        return new TieView(
                tie.iri(),
                links.href(tie.iri()),
                evidence.isEmpty() ? links.href(tie.iri()) : evidence.get(0).href(),
                named.link(tie.programme()),
                named.link(tie.official()),
                post.map(Post::title).orElse(""),
                post.flatMap(held -> named.maybe(held.body())),
                tie.role(),
                words.quote(tie.iri()),
                named.link(tie.article()),
                evidence.size(),
                evidence.stream().mapToDouble(Quotation::confidence).max().orElse(0));
    }

    /** All ties to be taken away. */
    Sheet sheet(List<Tie> ties) {
        return new Sheet(
                "programmes-officials",
                COLUMNS,
                sink -> store.read(quads -> {
                    Words words = new Words(quads.getUnionGraph(), links);
                    sorted(ties).forEach(tie -> sink.accept(cells(view(tie, words))));
                    return true;
                }));
    }

    private static List<?> cells(TieView tie) {
        return List.of(
                tie.iri(),
                tie.programme().iri(),
                tie.programme().name(),
                tie.official().iri(),
                tie.official().name(),
                tie.post(),
                tie.body().map(body -> body.name()).orElse(""),
                tie.role(),
                tie.article().iri(),
                tie.quote(),
                tie.evidences(),
                tie.confidence());
    }
}
