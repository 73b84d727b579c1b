package io.mailuo.server.reader;

import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.reader.Reading.Choice;
import io.mailuo.server.reader.Reading.Fact;
import io.mailuo.server.reader.Reading.Figure;
import io.mailuo.server.reader.Reading.Panel;
import io.mailuo.server.reader.Reading.Support;
import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.web.Address;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;

/** Reads the facts that an article states, from the queries of their panels. */
final class FactReader {

    private final PanelQueries queries;
    private final Entities entities;
    private final Glossary glossary;
    private final Links links;

    FactReader(PanelQueries queries, Entities entities, Glossary glossary, Links links) {
        this.queries = queries;
        this.entities = entities;
        this.glossary = glossary;
        this.links = links;
    }

    /**
     * The panels of an article, one a kind.
     *
     * @param asked the fact whose words are to be marked
     */
    List<Panel> panels(String article, ArticleText text, Choice choice, Optional<String> asked) {
        return Arrays.stream(FactKind.values())
                .map(kind -> {
                    PanelQueries.Panel panel =
                            queries.ask(kind.query(), Map.of("article", NodeFactory.createURI(article)));
                    Map<String, Set<Row>> byFact = new LinkedHashMap<>();
                    panel.rows().rows().stream()
                            .map(Row::new)
                            .forEach(row -> byFact.computeIfAbsent(row.text("fact"), none -> new LinkedHashSet<>())
                                    .add(row));
                    List<Fact> facts = byFact.values().stream()
                            .map(rows -> fact(kind, List.copyOf(rows), article, text, choice, asked))
                            .toList();
                    int shown = (int) facts.stream().filter(Fact::shown).count();
                    return new Panel(kind.code(), facts, shown, panel.query());
                })
                .toList();
    }

    /** A fact from its rows, of which there is one for each piece of support. */
    private Fact fact(
            FactKind kind, List<Row> rows, String article, ArticleText text, Choice choice, Optional<String> asked) {
        Row row = rows.get(0);
        List<Support> supports =
                rows.stream().map(each -> support(each, text)).distinct().toList();
        String iri = row.text("fact");
        double best = supports.stream().mapToDouble(Support::confidence).max().orElse(0);
        return new Fact(
                iri,
                kind.code(),
                links.href(iri),
                row.node("agent").map(entities::value),
                row.node("object").map(entities::value),
                kind.relation(row.text("relation")),
                label(row, "relation"),
                row.text("title"),
                kind == FactKind.METRIC ? Optional.of(figure(row)) : Optional.empty(),
                period(row),
                supports,
                Address.of(links.href(article)).with("fact", iri).toString(),
                choice.shows(kind.code()) && Math.round(100 * best) >= choice.least(),
                asked.filter(iri::equals).isPresent());
    }

    private static Support support(Row row, ArticleText text) {
        Stretch at = row.at();
        String words = text.has(at) ? text.words(at.start(), at.end()) : row.text("quote");
        return new Support(at.start(), at.end(), words, row.text("rule"), row.number("confidence"));
    }

    private Figure figure(Row row) {
        String comparator = Glossary.lastPart(row.text("comparator")).replace("comparator-", "");
        return new Figure(
                plain(row.text("value")),
                row.node("upper").map(upper -> plain(row.text("upper"))),
                row.text("unit"),
                comparator,
                label(row, "comparator"));
    }

    /** What the article says of the time; for a post, its days. */
    private static String period(Row row) {
        String since = row.text("since");
        String until = row.text("until");
        return since.isEmpty() && until.isEmpty() ? row.text("period") : since + "–" + until;
    }

    /** A number without an exponent and without needless zeros. */
    private static String plain(String number) {
        try {
            return new BigDecimal(number).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException other) {
            return number;
        }
    }

    private Glossary.Label label(Row row, String column) {
        return row.node(column).map(glossary::label).orElse(new Glossary.Label("", ""));
    }
}
