package io.mailuo.cli;

import java.io.IOException;
import org.apache.jena.query.Query;
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
            "Example 示例: mailuo query queries/people.rq"
        })
final class QueryCommand extends BaseCommand {

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "Form of the answer. 结果格式。")
    private @Nullable String format;

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
        Query query = QueryText.read(file, terminal());
        AnswerWriter writer = AnswerWriter.of(query, format);
        try (var open = store.openBuilt()) {
            open.<Boolean>read(quads -> {
                writer.write(query, quads, terminal());
                return true;
            });
        }
        return ExitStatus.DONE;
    }
}
