package io.mailuo.server.sparql;

import io.mailuo.server.web.RequestFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;

/** SPARQL 1.1 Protocol for queries, as Fuseki speaks it, with our gate before and our runner behind. */
public final class SparqlEndpoint extends SPARQL_QueryDataset {

    /** Fuseki writes these into its answers unescaped. */
    private static final Set<String> REFLECTED = Set.of("callback", "stylesheet", "force-accept");

    private final QueryRunner runner;

    public SparqlEndpoint(QueryRunner runner) {
        this.runner = runner;
    }

    @Override
    protected void execute(String text, HttpAction action) {
        try {
            for (String parameter : REFLECTED) {
                if (action.getRequestParameter(parameter) != null) {
                    throw new RequestFailed(400, "The parameter " + parameter + " is not supported.");
                }
            }
            Query query = QueryGate.read(text);
            DatasetDescription described = SPARQLProtocol.getProtocolDatasetDescription(action);
            sendResults(action, runner.run(query, Optional.ofNullable(described)), query.getPrologue());
        } catch (RequestFailed failure) {
            refuse(action, failure);
        }
    }

    /** One line of text. Fuseki's own way counts characters for bytes, so that a line with Chinese in it becomes a 500. */
    private static void refuse(HttpAction action, RequestFailed failure) {
        byte[] line = (failure.line() + "\n").getBytes(StandardCharsets.UTF_8);
        action.setResponseStatus(failure.status());
        action.setResponseContentType("text/plain");
        action.setResponseCharacterEncoding("UTF-8");
        action.setResponseContentLength(line.length);
        try {
            action.getResponseOutputStream().write(line);
        } catch (IOException gone) {
            action.log.debug("the client did not wait for status {}", failure.status());
        }
    }
}
