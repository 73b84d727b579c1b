package io.mailuo.server.figures;

import io.mailuo.server.facts.Sheet;
import java.util.List;
import java.util.function.Consumer;

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

    /**
     * A table of figures.
     *
     * @param rows gives the figures one after the other
     */
    static Sheet of(Consumer<Consumer<FigureView>> rows) {
        return new Sheet("figures", COLUMNS, sink -> rows.accept(figure -> sink.accept(cells(figure))));
    }

    private static List<?> cells(FigureView figure) {
        return List.of(
                figure.iri(),
                figure.subject(),
                figure.value(),
                figure.upper().<Object>map(upper -> upper).orElse(""),
                figure.unit(),
                figure.comparator(),
                figure.status(),
                figure.period(),
                figure.begin(),
                figure.end(),
                figure.holder().map(link -> link.iri()).orElse(""),
                figure.holder().map(link -> link.name()).orElse(""),
                figure.programme().map(link -> link.iri()).orElse(""),
                figure.programme().map(link -> link.name()).orElse(""),
                figure.article().iri(),
                figure.date(),
                figure.quote(),
                figure.confidence());
    }
}
