package io.mailuo.cli;

import io.mailuo.rdf.LeastConfidence;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailuo query}: answers a SPARQL query from the store. */
@Command(
        name = "query",
        description = {"Answer a SPARQL 1.1 query from the graph.", "用 SPARQL 1.1 查询图谱。"},
        footer = {
            "",
            "SELECT and ASK are answered as table (default), csv, tsv, json or xml; CONSTRUCT and DESCRIBE as",
            "turtle (default), trig, ntriples, nquads, jsonld or rdfxml. Ready queries are in the folder queries.",
            "",
            "A fact or mention is as sure as the surest rule that read it. In a query of your own the same is said by",
            "FILTER EXISTS { ?fact mailuo:support/mailuo:confidence ?c FILTER (?c >= 0.9) }.",
            "?article mailuo:containsWords \"words\" finds articles by title and text; here all of them are read for it.",
            "",
            "Example 示例: mailuo query queries/people.rq"
        })
final class QueryCommand extends BaseCommand {

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "Form of the answer. 结果格式。")
    private @Nullable String format;

    @Option(
            names = "--min-confidence",
            paramLabel = "N",
            description = "Answer as if what is less sure than N (0 to 1) were not in the graph. 只看可信度不低于 N 的内容。")
    private @Nullable BigDecimal least;

    @Parameters(
            index = "0",
            paramLabel = "FILE.rq",
            description = "File with the query, or - for standard input. 查询文件。")
    private String file = "";

    QueryCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run() throws IOException {
        Query query = sure(QueryText.read(file, terminal()));
        AnswerWriter writer = AnswerWriter.of(query, format);
        try (var open = store.openBuilt()) {
            open.<Boolean>read(quads -> {
                writer.write(query, quads, terminal());
                return true;
            });
        } catch (QueryExecException wrong) {
            throw new Failure(ExitStatus.FAILED, file + ": " + wrong.getMessage());
        }
        return ExitStatus.DONE;
    }

    /** The query, blind for what is not sure enough where that is asked for. */
    private Query sure(Query query) {
        if (least == null) {
            return query;
        }
        if (least.signum() < 0 || least.compareTo(BigDecimal.ONE) > 0) {
            throw new Failure(ExitStatus.USAGE, "--min-confidence " + least + ": use a number from 0 to 1");
        }
        return LeastConfidence.in(query, least)
                .orElseThrow(() -> new Failure(
                        ExitStatus.FAILED,
                        "--min-confidence: " + file + " asks neither what mailuo:statedIn an article nor what it"
                                + " schema:mentions, and only these have a confidence"));
    }
}
