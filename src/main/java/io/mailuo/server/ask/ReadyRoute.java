package io.mailuo.server.ask;

import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.sparql.Parameter;
import io.mailuo.server.sparql.ReadyQueries;
import io.mailuo.server.sparql.ReadyQueries.ReadyQuery;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code /query/NAME}: a query that comes with the program, as a form with its answer. */
final class ReadyRoute implements Route {

    private static final String BELOW = "/query/";

    /** A graph of more articles is asked when the reader says so: a query over all of it takes its time. */
    private static final int FEW_ARTICLES = 100;

    private final Answers answers;
    private final Catalogues catalogues;
    private final ReadyQueries queries;
    private final Links links;
    private final Pages pages;

    ReadyRoute(Answers answers, Catalogues catalogues, ReadyQueries queries, Links links, Pages pages) {
        this.answers = answers;
        this.catalogues = catalogues;
        this.queries = queries;
        this.links = links;
        this.pages = pages;
    }

    /**
     * The page of a ready query.
     *
     * @param ready the query as it comes
     * @param fields what the reader may set, with what is set
     * @param query the query as it was run
     * @param answer what it answers; none in a large graph until a parameter is given, be it an empty one
     * @param problem why it has no answer
     * @param taking ways to take the answer along
     */
    public record Filled(
            ReadyQuery ready,
            List<Field> fields,
            String query,
            Optional<Answer> answer,
            Optional<Problem> problem,
            Optional<Taking> taking) {}

    /**
     * A field of the form.
     *
     * @param parameter what it sets
     * @param value what is set
     */
    public record Field(Parameter parameter, String value) {}

    @Override
    public Reply answer(Request request) {
        ReadyQuery ready = queries.find(request.path().substring(BELOW.length()))
                .orElseThrow(() -> new RequestFailed(
                        404, "没有这个现成查询，全部见 /query。 There is no ready query of that name; /query lists them."));
        Map<String, String> values = new TreeMap<>();
        for (Parameter parameter : ready.parameters()) {
            request.parameter(parameter.name())
                    .map(String::strip)
                    .ifPresent(value -> values.put(
                            parameter.name(), parameter.number() && value.isEmpty() ? parameter.standard() : value));
        }
        List<Field> fields = ready.parameters().stream()
                .map(parameter -> new Field(parameter, values.getOrDefault(parameter.name(), parameter.standard())))
                .toList();
        boolean asked = ready.parameters().stream()
                .anyMatch(parameter -> request.parameter(parameter.name()).isPresent());
        if (!asked && catalogues.now().of(Kind.ARTICLE).size() > FEW_ARTICLES) {
            Taking taking = Taking.of(ready.text(), ready.name(), "select", new Endpoint(links).seenBy(request));
            return page(request, ready, fields, ready.text(), Optional.empty(), Optional.empty(), Optional.of(taking));
        }
        String query = ready.text();
        try {
            query = ready.with(values);
            Answer answer = new NamedColumns(catalogues.now(), links).link(answers.answer(query, request.language()));
            Taking taking = Taking.of(query, ready.name(), answer.form(), new Endpoint(links).seenBy(request));
            return page(request, ready, fields, query, Optional.of(answer), Optional.empty(), Optional.of(taking));
        } catch (RequestFailed failure) {
            Optional<Problem> problem = Optional.of(Problem.of(failure, query));
            return page(request, ready, fields, query, Optional.empty(), problem, Optional.empty())
                    .withStatus(failure.status());
        }
    }

    private Reply page(
            Request request,
            ReadyQuery ready,
            List<Field> fields,
            String query,
            Optional<Answer> answer,
            Optional<Problem> problem,
            Optional<Taking> taking) {
        return pages.answer(request, "ask-ready", new Filled(ready, fields, query, answer, problem, taking));
    }
}
