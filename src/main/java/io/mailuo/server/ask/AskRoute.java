package io.mailuo.server.ask;

import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.sparql.QueryGate;
import io.mailuo.server.sparql.QueryRunner;
import io.mailuo.server.sparql.QueryRunner.Rows;
import io.mailuo.server.sparql.ReadyQueries;
import io.mailuo.server.sparql.ReadyQueries.ReadyQuery;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExecResult;

/** {@code /query}: a query of the reader's own; {@code /query/NAME}: one that comes with the program. */
public final class AskRoute implements Route {

    /** Rows of a result that a page shows; the rest is in the CSV. */
    static final int MAX_SHOWN = 500;

    private static final String BELOW = "/query/";
    private static final String EXAMPLE =
            "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nSELECT ?thing ?name {\n  ?thing skos:prefLabel ?name\n}\nLIMIT 20\n";

    private final QueryRunner runner;
    private final ReadyQueries queries;
    private final Links links;
    private final Pages pages;

    /** Queries that the runner runs. */
    public AskRoute(QueryRunner runner, ReadyQueries queries, Links links, Pages pages) {
        this.runner = runner;
        this.queries = queries;
        this.links = links;
        this.pages = pages;
    }

    /** A cell: text, language, and a link where it is a thing. */
    public record Cell(String text, String language, String href) {}

    /**
     * A query with its result.
     *
     * @param asked the query
     * @param endpoint where the endpoint answers it
     * @param total number of rows, also those not shown
     */
    public record Answered(
            ReadyQuery asked,
            String endpoint,
            boolean tabular,
            List<String> columns,
            List<List<Cell>> rows,
            int total) {}

    /** The page on which a query is written. */
    public record Asking(String text, List<ReadyQuery> ready) {}

    @Override
    public Reply answer(Request request) {
        if (request.path().startsWith(BELOW)) {
            ReadyQuery query = queries.find(request.path().substring(BELOW.length()))
                    .orElseThrow(() ->
                            new RequestFailed(404, "There is no ready query of that name; see the home page."));
            return pages.answer(request, "result", answered(query));
        }
        Optional<String> text = request.text("query");
        return text.isEmpty()
                ? pages.answer(request, "ask", new Asking(EXAMPLE, queries.list()))
                : pages.answer(
                        request,
                        "result",
                        answered(new ReadyQuery("", "查询结果", "", "Result", "", text.orElseThrow())));
    }

    private Answered answered(ReadyQuery asked) {
        Query query = QueryGate.read(asked.text());
        String endpoint = Address.of("/sparql").with("query", asked.text()).toString();
        if (query.isSelectType()) {
            Rows rows = runner.select(query);
            List<List<Cell>> shown = rows.rows().stream()
                    .limit(MAX_SHOWN)
                    .map(row -> rows.columns().stream()
                            .map(column -> cell(Optional.ofNullable(row.get(column))))
                            .toList())
                    .toList();
            return new Answered(
                    asked, endpoint, true, rows.columns(), shown, rows.rows().size());
        }
        QueryExecResult result = runner.run(query, Optional.empty());
        if (result.isBoolean()) {
            Cell answer = new Cell(String.valueOf(result.booleanResult()), "", "");
            return new Answered(asked, endpoint, true, List.of("ASK"), List.of(List.of(answer)), 1);
        }
        List<List<Cell>> rows = new ArrayList<>();
        result.graph()
                .find()
                .forEachRemaining(triple -> rows.add(List.of(
                        cell(Optional.of(triple.getSubject())),
                        cell(Optional.of(triple.getPredicate())),
                        cell(Optional.of(triple.getObject())))));
        return new Answered(
                asked,
                endpoint,
                false,
                List.of("subject", "predicate", "object"),
                rows.stream().limit(MAX_SHOWN).toList(),
                rows.size());
    }

    /** The characters of a term themselves; of an IRI below the base only what follows it, or no column is wide enough. */
    private Cell cell(Optional<Node> term) {
        if (term.isEmpty()) {
            return new Cell("", "", "");
        }
        Node node = term.orElseThrow();
        if (node.isLiteral()) {
            return new Cell(node.getLiteralLexicalForm(), node.getLiteralLanguage(), "");
        }
        String text = node.isURI() ? node.getURI() : node.toString();
        return new Cell(links.isOwn(text) ? links.href(node).substring(1) : text, "", links.href(node));
    }
}
