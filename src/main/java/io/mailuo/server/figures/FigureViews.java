package io.mailuo.server.figures;

import io.mailuo.pipeline.WrittenNumbers;
import io.mailuo.server.facts.Named;
import io.mailuo.server.facts.Quotation;
import io.mailuo.server.facts.Words;
import io.mailuo.server.figures.FigureView.Written;
import io.mailuo.server.graph.Links;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/** Makes of figures what pages show: adds names and the words of the articles. */
final class FigureViews {

    private final Named named;
    private final Links links;
    private final Words words;
    private final WrittenNumbers numbers;

    FigureViews(Graph data, Named named, Links links, WrittenNumbers numbers) {
        this.named = named;
        this.links = links;
        this.words = new Words(data, links);
        this.numbers = numbers;
    }

    List<FigureView> of(List<Figure> figures) {
        return figures.stream().map(this::of).toList();
    }

    FigureView of(Figure figure) {
        String quote = words.quote(figure.iri());
        List<Quotation> evidence = words.of(figure.iri());
        return new FigureView(
                figure.iri(),
                links.href(figure.iri()),
                figure.subject(),
                figure.value(),
                figure.isRange() ? Optional.of(figure.upper()) : Optional.empty(),
                Amount.of(figure.value()),
                figure.isRange() ? Optional.of(Amount.of(figure.upper())) : Optional.empty(),
                figure.unit(),
                figure.relation().code(),
                figure.relation().sign(),
                figure.status(),
                figure.period(),
                figure.begin(),
                figure.end(),
                named.maybe(figure.holder()),
                named.maybe(figure.programme()),
                named.link(figure.article()),
                figure.date(),
                quote,
                written(quote, figure),
                evidence.stream().mapToDouble(Quotation::confidence).max().orElse(0),
                evidence);
    }

    private Written written(String quote, Figure figure) {
        return numbers.find(quote, figure.value(), figure.upper(), figure.unit())
                .map(span -> new Written(quote.substring(0, span.start()), span.of(quote), quote.substring(span.end())))
                .orElse(new Written(quote, "", ""));
    }
}
