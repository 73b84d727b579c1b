package io.mailuo.server.matrix;

import io.mailuo.server.facts.Link;
import io.mailuo.server.facts.Named;
import io.mailuo.server.facts.Quotation;
import io.mailuo.server.facts.Words;
import io.mailuo.server.graph.Links;
import io.mailuo.server.matrix.MatrixView.Column;
import io.mailuo.server.matrix.MatrixView.Evidence;
import io.mailuo.server.matrix.MatrixView.Opened;
import io.mailuo.server.sparql.PanelQueries.Panel;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Makes of the rows of a cell's query the words that its panel shows. */
final class OpenCell {

    private final MatrixQueries queries;
    private final Named named;
    private final Links links;

    OpenCell(MatrixQueries queries, Named named, Links links) {
        this.queries = queries;
        this.named = named;
        this.links = links;
    }

    /** The panel of a cell. */
    Opened open(String programme, Column official, String close) {
        Panel panel = queries.words(programme, official.official().iri());
        Link link = named.link(programme);
        return new Opened(
                link, official, panel.rows().rows().stream().map(this::evidence).toList(), close, panel.query());
    }

    private Evidence evidence(Binding row) {
        String tie = text(row, "tie");
        String article = text(row, "article");
        int start = Integer.parseInt(text(row, "start"));
        int end = Integer.parseInt(text(row, "end"));
        return new Evidence(
                tie,
                text(row, "role"),
                named.link(article),
                new Quotation(
                        text(row, "prefix"),
                        text(row, "exact"),
                        text(row, "suffix"),
                        start,
                        end,
                        Words.href(links, article, tie, start, end),
                        article,
                        text(row, "rule"),
                        Double.parseDouble(text(row, "confidence"))));
    }

    private static String text(Binding row, String column) {
        return Optional.ofNullable(row.get(column))
                .map((Node node) -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .orElse("");
    }
}
