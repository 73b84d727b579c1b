package io.mailuo.server.figures;

import io.mailuo.server.facts.Named;
import io.mailuo.server.facts.Sheet;
import io.mailuo.server.facts.Words;
import io.mailuo.server.graph.Links;
import io.mailuo.store.GraphStore;
import java.util.List;

/** Figures as a table to be taken away: the columns of the query behind the list. */
final class FigureSheet {

    private static final List<String> COLUMNS = List.of(
            "metric",
            "subject",
            "value",
            "upper",
            "unit",
            "comparator",
            "status",
            "period",
            "begin",
            "end",
            "holder",
            "holderName",
            "programme",
            "programmeName",
            "article",
            "date",
            "quote",
            "confidence");

    private FigureSheet() {}

    /** A table of figures, whose words are read while it is written. */
    static Sheet of(List<Figure> figures, GraphStore store, Named named, Links links) {
        return new Sheet(
                "figures",
                COLUMNS,
                sink -> store.read(quads -> {
                    Words words = new Words(quads.getUnionGraph(), links);
                    figures.forEach(figure -> sink.accept(cells(figure, words, named)));
                    return true;
                }));
    }

    private static List<?> cells(Figure figure, Words words, Named named) {
        return List.of(
                figure.iri(),
                figure.subject(),
                figure.value(),
                figure.isRange() ? figure.upper() : "",
                figure.unit(),
                figure.relation().code(),
                figure.status(),
                figure.period(),
                figure.begin(),
                figure.end(),
                figure.holder(),
                figure.holder().isEmpty() ? "" : named.name(figure.holder()),
                figure.programme(),
                figure.programme().isEmpty() ? "" : named.name(figure.programme()),
                figure.article(),
                figure.date(),
                words.quote(figure.iri()),
                words.confidence(figure.iri()));
    }
}
