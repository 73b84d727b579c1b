package io.mailuo.cli;

import io.mailuo.pipeline.GraphBuild;
import io.mailuo.pipeline.Inbox;
import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mailuo remove}: drops articles with all that was read from them. */
@Command(
        name = "remove",
        description = {"Remove articles, with all that was read from them, from the graph.", "从图谱中删除文章及其全部事实。"},
        footer = {"", "Example 示例: mailuo remove 2021/report.txt"})
final class RemoveCommand extends BaseCommand {

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "Names of articles as the graph has them: the file's path below the folder built. 文章名。")
    private List<String> articles = List.of();

    RemoveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run() throws IOException {
        int removed = 0;
        try (GraphStore open = store.openBuilt()) {
            for (String article : articles) {
                Optional<String> graph = open.read(quads -> graphOf(article, quads));
                if (graph.isEmpty()) {
                    terminal()
                            .message(article + ": no such article in the graph; mailuo query lists them by"
                                    + " SELECT ?name { ?a a <" + SchemaDO.NewsArticle.getURI() + "> ; <"
                                    + SchemaDO.identifier.getURI() + "> ?name }");
                } else if (open.remove(graph.get())) {
                    GraphBuild.changed(open);
                    if (open.folder().isPresent()) {
                        new Inbox(open.folder().get()).forget(article);
                    }
                    removed++;
                }
            }
        }
        terminal().line("removed  " + removed);
        return removed == articles.size() ? ExitStatus.DONE : ExitStatus.PARTLY;
    }

    /** The graph in which an article of this name stands. */
    private static Optional<String> graphOf(String article, DatasetGraph quads) {
        Node name = NodeFactory.createLiteralString(article);
        try (Stream<Quad> found = quads.stream(Node.ANY, Node.ANY, SchemaDO.identifier.asNode(), name)) {
            return found.filter(quad -> quads.contains(
                            quad.getGraph(), quad.getSubject(), RDF.type.asNode(), SchemaDO.NewsArticle.asNode()))
                    .map(quad -> quad.getGraph().getURI())
                    .findFirst();
        }
    }
}
