package io.mailuo.cli;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.pipeline.ArticleFolding;
import io.mailuo.rdf.CsvWriter;
import io.mailuo.rdf.Exporter;
import io.mailuo.rdf.GraphFormat;
import io.mailuo.store.fulltext.ContainsWords;
import io.mailuo.store.fulltext.Folding;
import io.mailuo.store.fulltext.SearchWords;
import io.mailuo.store.fulltext.TextScan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/** Writes the answer of a query in the form that was asked for. */
sealed interface AnswerWriter {

    /** The forms of rows. */
    Map<String, Lang> ROWS = new TreeMap<>(Map.of(
            "csv", ResultSetLang.RS_CSV,
            "tsv", ResultSetLang.RS_TSV,
            "json", ResultSetLang.RS_JSON,
            "xml", ResultSetLang.RS_XML));

    String TABLE = "table";

    /** Runs the query and writes its answer to the terminal's output. */
    void write(Query query, DatasetGraph quads, Terminal terminal);

    /**
     * The writer for a query.
     *
     * @param format name of the form; the usual one for this kind of query if there is none
     * @throws Failure if this kind of query has no such form
     */
    static AnswerWriter of(Query query, @Nullable String format) {
        Optional<String> wanted = Optional.ofNullable(format).map(name -> name.toLowerCase(Locale.ROOT));
        if (query.isConstructType() || query.isDescribeType() || query.isConstructQuad()) {
            return new Statements(graphFormat(wanted.orElse("turtle")));
        }
        if (!query.isSelectType() && !query.isAskType()) {
            throw new Failure(ExitStatus.FAILED, "only SELECT, ASK, CONSTRUCT and DESCRIBE are answered");
        }
        String name = wanted.orElse(TABLE);
        if (name.equals(TABLE)) {
            return new Table();
        }
        return Optional.ofNullable(ROWS.get(name))
                .<AnswerWriter>map(Rows::new)
                .orElseThrow(() -> new Failure(
                        ExitStatus.USAGE,
                        "--format " + name + ": the answer of this query has rows; use table, csv, tsv, json or xml"));
    }

    private static GraphFormat graphFormat(String name) {
        try {
            return GraphFormat.parse(name);
        } catch (IllegalArgumentException e) {
            throw new Failure(
                    ExitStatus.USAGE,
                    "--format " + name + ": the answer of this query is a graph;"
                            + " use turtle, trig, ntriples, nquads, jsonld or rdfxml");
        }
    }

    /** Prepares a query; it reaches no other computer. What it asks of the words in texts is answered by reading them all. */
    private static QueryExec execution(Query query, DatasetGraph quads) {
        PropertyFunctionRegistry properties =
                PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.standardRegistry());
        properties.put(ContainsWords.IRI, new ContainsWords(words -> found(words, quads), () -> {}));
        return QueryExec.dataset(quads)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQConstants.registryPropertyFunctions, properties)
                .build();
    }

    private static List<String> found(String words, DatasetGraph quads) {
        Folding folding = new ArticleFolding(Lexicon.standard());
        return new TextScan(quads.getUnionGraph(), folding).all(SearchWords.of(words, folding));
    }

    /** Rows in aligned columns, for reading. */
    record Table() implements AnswerWriter {

        @Override
        public void write(Query query, DatasetGraph quads, Terminal terminal) {
            try (QueryExec execution = execution(query, quads)) {
                if (query.isAskType()) {
                    terminal.line(execution.ask() ? "yes" : "no");
                    return;
                }
                RowSet rows = execution.select();
                List<Var> columns = rows.getResultVars();
                TextTable table =
                        new TextTable(columns.stream().map(Var::getVarName).toList());
                long count = 0;
                for (; rows.hasNext(); count++) {
                    table.row(cells(columns, rows.next()));
                }
                table.lines().forEach(terminal::line);
                terminal.message(count == 1 ? "1 row" : count + " rows");
            }
        }

        private static List<String> cells(List<Var> columns, Binding row) {
            List<String> cells = new ArrayList<>();
            for (Var column : columns) {
                cells.add(Optional.ofNullable(row.get(column)).map(Table::text).orElse(""));
            }
            return cells;
        }

        private static String text(Node node) {
            return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        }
    }

    /** Rows in a format of the SPARQL standard. */
    record Rows(Lang format) implements AnswerWriter {

        @Override
        public void write(Query query, DatasetGraph quads, Terminal terminal) {
            CsvWriter.use();
            RowSetWriter writer = RowSetWriterRegistry.getFactory(format).create(format);
            try (QueryExec execution = execution(query, quads)) {
                if (query.isAskType()) {
                    writer.write(terminal.out(), execution.ask(), ARQ.getContext());
                } else {
                    writer.write(terminal.out(), execution.select(), ARQ.getContext());
                }
            }
        }
    }

    /** Triples. */
    record Statements(GraphFormat format) implements AnswerWriter {

        @Override
        public void write(Query query, DatasetGraph quads, Terminal terminal) {
            try (QueryExec execution = execution(query, quads)) {
                Graph graph = GraphFactory.createDefaultGraph();
                DatasetGraph answer = query.isConstructQuad()
                        ? execution.constructDataset()
                        : DatasetGraphFactory.wrap(
                                query.isDescribeType() ? execution.describe(graph) : execution.construct(graph));
                new Exporter().write(answer, format, terminal.out());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
