package io.mailuo.evaluate;

import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.aggregate.AggregatorFactory;

/** Asks a store the ready queries that are judged, and by which rules what they answer was found. */
public final class ReadyQueries {

    /** Further column of relations: the IRIs of the facts behind a row, divided by blanks. */
    static final String FACTS = "facts";

    /** The variable of the fact in each query of relations. */
    private static final Map<String, String> FACT_VARIABLES =
            Map.of("posts", "post", "programme-organisations", "involvement", "programme-officials", "tie");

    private ReadyQueries() {}

    /** The answers of all queries, read in one transaction. */
    public static Tables ask(GraphStore store) {
        return store.read(quads -> {
            Map<String, List<Map<String, String>>> rows = new HashMap<>();
            Tables.QUERIES.forEach(name -> rows.put(name, rows(withFacts(name, query(name)), quads)));
            return new Tables(rows, new Supports(rows(resource("supports.rq"), quads)));
        });
    }

    /** A query that comes with the program, by its file's name without {@code .rq}. */
    private static Query query(String name) {
        return resource("/queries/" + name + ".rq");
    }

    /** A relation's row stands for one fact or more; which, the query itself does not answer. */
    private static Query withFacts(String name, Query query) {
        Optional.ofNullable(FACT_VARIABLES.get(name)).ifPresent(variable -> {
            Expr iri = new E_Str(new ExprVar(variable));
            query.addResultVar(FACTS, query.allocAggregate(AggregatorFactory.createGroupConcat(true, iri, " ", null)));
        });
        return query;
    }

    private static Query resource(String path) {
        try (InputStream in = ReadyQueries.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its query " + path);
            }
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(Query query, DatasetGraph quads) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(quads).query(query).build()) {
            RowSet answers = execution.select();
            while (answers.hasNext()) {
                rows.add(row(answers.next()));
            }
        }
        return rows;
    }

    private static Map<String, String> row(Binding answer) {
        Map<String, String> row = new HashMap<>();
        for (Var variable : List.copyOf(answer.varsMentioned())) {
            row.put(variable.getVarName(), text(answer.get(variable)));
        }
        return row;
    }

    /** The text that SPARQL's CSV form gives: a literal without language and type, an IRI without brackets. */
    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
