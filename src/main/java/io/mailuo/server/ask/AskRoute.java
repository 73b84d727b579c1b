package io.mailuo.server.ask;

import io.mailuo.server.page.Pages;
import io.mailuo.server.sparql.ReadyQueries;
import io.mailuo.server.sparql.ReadyQueries.ReadyQuery;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** {@code /query}: a query of the reader's own, from the address or from a form. */
final class AskRoute implements Route {

    private static final String EXAMPLE = """
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

            SELECT ?person ?name
            WHERE {
              ?person a foaf:Person ;
                      skos:prefLabel ?name .
              FILTER (LANG(?name) = "zh-Hans")
            }
            ORDER BY ?name
            LIMIT 50
            """;

    private final Answers answers;
    private final ReadyQueries queries;
    private final Endpoint endpoint;
    private final Pages pages;

    AskRoute(Answers answers, ReadyQueries queries, Endpoint endpoint, Pages pages) {
        this.answers = answers;
        this.queries = queries;
        this.endpoint = endpoint;
        this.pages = pages;
    }

    /**
     * The page of a query.
     *
     * @param query the query that was asked, or one to begin with
     * @param asked whether it was asked
     * @param answer what it answers
     * @param problem why it has no answer
     * @param taking ways to take the answer along
     * @param ready the queries that come with the program
     * @param prefixes the graph's own, by prefix
     */
    public record Asking(
            String query,
            boolean asked,
            Optional<Answer> answer,
            Optional<Problem> problem,
            Optional<Taking> taking,
            List<ReadyQuery> ready,
            SortedMap<String, String> prefixes) {}

    @Override
    public Reply answer(Request request) {
        Optional<String> asked = request.text("query").map(text -> text.replace("\r\n", "\n"));
        if (asked.isEmpty()) {
            return page(request, EXAMPLE, false, Optional.empty(), Optional.empty());
        }
        String query = asked.orElseThrow();
        if (request.method().equals("POST") && Address.encoded(query).length() <= Taking.MAX_ADDRESS) {
            return Reply.seeOther(
                    Address.of(request.path()).with("query", query).toString());
        }
        try {
            Answer answer = answers.answer(query, request.language());
            return page(request, query, true, Optional.of(answer), Optional.empty());
        } catch (RequestFailed failure) {
            return page(request, query, true, Optional.empty(), Optional.of(Problem.of(failure, query)))
                    .withStatus(failure.status());
        }
    }

    private Reply page(
            Request request, String query, boolean asked, Optional<Answer> answer, Optional<Problem> problem) {
        Optional<Taking> taking =
                answer.map(given -> Taking.of(query, "result", given.form(), endpoint.seenBy(request)));
        return pages.answer(
                request, "ask", new Asking(query, asked, answer, problem, taking, queries.list(), Namespaces.all()));
    }
}
