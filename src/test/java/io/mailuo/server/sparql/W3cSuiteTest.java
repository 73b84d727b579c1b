package io.mailuo.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.web.RequestFailed;
import io.mailuo.store.GraphStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

/** The W3C's own queries over plain data pass the gate and are answered as the W3C says; what is not stands on a list here. */
class W3cSuiteTest {

    private static final String SPARQL10 = "testcases-sparql-1.0-w3c/data-r2/";
    private static final String SPARQL11 = "testcases-sparql-1.1-w3c/";

    private static final List<String> EVALUATED = List.of(
            SPARQL10 + "basic",
            SPARQL10 + "triple-match",
            SPARQL10 + "open-world",
            SPARQL10 + "algebra",
            SPARQL10 + "bnode-coreference",
            SPARQL10 + "optional",
            SPARQL10 + "optional-filter",
            SPARQL10 + "graph",
            SPARQL10 + "dataset",
            SPARQL10 + "type-promotion",
            SPARQL10 + "cast",
            SPARQL10 + "boolean-effective-value",
            SPARQL10 + "bound",
            SPARQL10 + "expr-builtin",
            SPARQL10 + "expr-ops",
            SPARQL10 + "expr-equals",
            SPARQL10 + "regex",
            SPARQL10 + "i18n",
            SPARQL10 + "construct",
            SPARQL10 + "ask",
            SPARQL10 + "distinct",
            SPARQL10 + "sort",
            SPARQL10 + "solution-seq",
            SPARQL10 + "reduced",
            SPARQL11 + "aggregates",
            SPARQL11 + "bind",
            SPARQL11 + "bindings",
            SPARQL11 + "construct",
            SPARQL11 + "exists",
            SPARQL11 + "functions",
            SPARQL11 + "grouping",
            SPARQL11 + "json-res",
            SPARQL11 + "negation",
            SPARQL11 + "project-expression",
            SPARQL11 + "property-path",
            SPARQL11 + "subquery");

    private static final List<String> PARSED = List.of(
            SPARQL10 + "syntax-sparql1",
            SPARQL10 + "syntax-sparql2",
            SPARQL10 + "syntax-sparql3",
            SPARQL10 + "syntax-sparql4",
            SPARQL10 + "syntax-sparql5",
            SPARQL11 + "syntax-query");

    /** Tests that come out otherwise, and why. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("basic Basic - Term 6", "1. is no number in SPARQL 1.1"),
            Map.entry("basic Basic - Term 7", "1. is no number in SPARQL 1.1"),
            Map.entry("distinct All: Distinct", "in RDF 1.1 a plain string is an xsd:string"),
            Map.entry("distinct Strings: Distinct", "in RDF 1.1 a plain string is an xsd:string"),
            Map.entry("functions STRDT() TypeErrors", "in RDF 1.1 a plain string is an xsd:string"),
            Map.entry("functions STRLANG() TypeErrors", "in RDF 1.1 a plain string is an xsd:string"),
            Map.entry("functions plus-1", "Jena joins strings by +"),
            Map.entry("functions plus-2", "Jena joins strings by +"));

    /** Queries that are refused though they can be read: they call functions of their own. */
    private static final List<String> REFUSED = List.of(
            "syntax-sparql1 syntax-expr-05.rq",
            "syntax-sparql1 syntax-order-05.rq",
            "syntax-sparql1 syntax-order-06.rq",
            "syntax-sparql2 syntax-function-01.rq",
            "syntax-sparql2 syntax-function-02.rq",
            "syntax-sparql2 syntax-function-03.rq",
            "syntax-sparql2 syntax-function-04.rq",
            "syntax-query syntax-select-expr-04.rq");

    /** {@code 1.} is no number in SPARQL 1.1. */
    private static final String OLD_NUMBER = "syntax-sparql1 syntax-lit-08.rq";

    @Test
    void itsQueriesAreAnsweredAsItSays() throws Exception {
        Map<String, String> faults = new TreeMap<>();
        int run = 0;
        for (String folder : EVALUATED) {
            for (W3cTest test : W3cTest.in(folder)) {
                if (test.kind().equals("QueryEvaluationTest")) {
                    run++;
                    fault(test).ifPresent(fault -> faults.put(test.name(), fault));
                }
            }
        }
        assertThat(run).isGreaterThan(400);
        assertThat(faults.keySet()).as(faults.toString()).isEqualTo(OTHERWISE.keySet());
    }

    private static Optional<String> fault(W3cTest test) throws IOException {
        try {
            Query query = QueryGate.read(test.text());
            DatasetGraph data = dataset(test, query);
            QueryRunner runner = new QueryRunner(
                    storeOf(data), Duration.ofSeconds(10), 10_000, new SlowQueries(Duration.ofMinutes(1)));
            QueryExecResult result = runner.run(query, Optional.empty());
            return same(query, result, test.result().orElseThrow()) ? Optional.empty() : Optional.of("another answer");
        } catch (RequestFailed refused) {
            return Optional.of(refused.status() + " " + refused.line());
        }
    }

    private static DatasetGraph dataset(W3cTest test, Query query) throws IOException {
        DatasetGraph data = DatasetGraphFactory.createGeneral();
        for (String address : test.data()) {
            data.getDefaultGraph().getPrefixMapping().clearNsPrefixMap();
            W3cTest.model(address).getGraph().find().forEachRemaining(data.getDefaultGraph()::add);
        }
        List<String> named = new ArrayList<>(test.graphs());
        named.addAll(query.getGraphURIs());
        named.addAll(query.getNamedGraphURIs());
        for (String address : named) {
            data.addGraph(NodeFactory.createURI(address), W3cTest.model(address).getGraph());
        }
        return data;
    }

    /** A store that can be read, with the graphs as they are. */
    private static GraphStore storeOf(DatasetGraph data) {
        return (GraphStore) Proxy.newProxyInstance(
                GraphStore.class.getClassLoader(), new Class<?>[] {GraphStore.class}, (proxy, method, args) -> {
                    if (!method.getName().equals("read")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    @SuppressWarnings("unchecked")
                    Function<DatasetGraph, Object> reader = (Function<DatasetGraph, Object>) args[0];
                    return reader.apply(data);
                });
    }

    private static boolean same(Query query, QueryExecResult result, String expected) throws IOException {
        if (result.isGraph()) {
            return W3cTest.model(expected).getGraph().isIsomorphicWith(result.graph());
        }
        Lang lang = RDFLanguages.filenameToLang(expected);
        if ((lang != null && RDFLanguages.isTriples(lang)) || expected.endsWith(".rdf") || expected.endsWith(".ttl")) {
            Model model = W3cTest.model(expected);
            if (result.isBoolean()) {
                return model.listStatements().toList().stream()
                        .anyMatch(each -> each.getObject().isLiteral()
                                && each.getPredicate().getLocalName().equals("boolean")
                                && each.getBoolean() == result.booleanResult());
            }
            return same(query, result.rowSet(), RowSet.adapt(RDFInput.fromRDF(model)));
        }
        QueryExecResult read = RowSetReaderRegistry.getFactory(lang)
                .create(lang)
                .readAny(new ByteArrayInputStream(W3cTest.bytes(expected)), new Context());
        return result.isBoolean()
                ? Objects.equals(read.booleanResult(), result.booleanResult())
                : same(query, result.rowSet(), read.rowSet());
    }

    private static boolean same(Query query, RowSet rows, RowSet expected) {
        if (query.isReduced()) {
            // REDUCED may leave repeated rows out or not.
            return true;
        }
        List<String> one = written(rows);
        List<String> two = written(expected);
        if (!query.isOrdered()) {
            Collections.sort(one);
            Collections.sort(two);
        }
        return one.equals(two);
    }

    /** Rows as text, numbers by value. Blank nodes are all alike: which is which is not compared. */
    private static List<String> written(RowSet rows) {
        List<String> all = new ArrayList<>();
        rows.forEachRemaining(row -> {
            Map<String, String> cells = new TreeMap<>();
            // A path in parts has variables of its own in the row.
            for (Var variable : rows.getResultVars()) {
                Optional.ofNullable(row.get(variable))
                        .ifPresent(node -> cells.put(variable.getVarName(), written(node)));
            }
            all.add(cells.toString());
        });
        return all;
    }

    private static String written(Node node) {
        if (node.isBlank()) {
            return "_:";
        }
        NodeValue value = NodeValue.makeNode(node);
        return value.isNumber() && Double.isFinite(value.getDouble())
                ? new BigDecimal(value.asString(), MathContext.DECIMAL32).stripTrailingZeros()
                        + node.getLiteralDatatypeURI()
                : node.toString();
    }

    @Test
    void whatItSaysIsAQueryIsReadAndNothingElse() throws Exception {
        List<String> faults = new ArrayList<>();
        int run = 0;
        for (String folder : PARSED) {
            for (W3cTest test : W3cTest.in(folder)) {
                run++;
                boolean wanted = test.kind().startsWith("PositiveSyntaxTest");
                if (read(test) != wanted) {
                    faults.add(test.name());
                }
            }
        }
        assertThat(run).isGreaterThan(200);
        assertThat(faults).containsAll(REFUSED).contains(OLD_NUMBER).hasSize(REFUSED.size() + 1);
    }

    private static boolean read(W3cTest test) throws IOException {
        try {
            QueryGate.read(test.text());
            return true;
        } catch (RequestFailed refused) {
            return false;
        }
    }
}
