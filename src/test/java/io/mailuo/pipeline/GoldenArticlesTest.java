package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.nlp.Romaniser;
import io.mailuo.rdf.ArticleGraph;
import io.mailuo.rdf.Exporter;
import io.mailuo.rdf.GraphFormat;
import io.mailuo.rdf.Iris;
import io.mailuo.resolve.Corpus;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code src/test/resources/articles} is a small article with the graph that a careful reader expects of it.
 *
 * <p>To write the graphs anew, run {@code mvn test -Dtest=GoldenArticlesTest -DargLine=-Dmailuo.golden=write}, read every
 * changed line, and commit only what is true of the article.
 */
class GoldenArticlesTest {

    private static final Path FOLDER = Path.of("src/test/resources/articles");
    private static final boolean WRITE = "write".equals(System.getProperty("mailuo.golden"));

    @TestFactory
    List<DynamicTest> givesTheGraphOfEachArticle() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                    .toList();
        }
    }

    private static void check(Path folder) throws IOException {
        ArticleSet set = new ArticleSource(Lexicon.standard()).read(List.of(folder.resolve("article.txt")));
        assertThat(set.problems()).isEmpty();
        DatasetGraph dataset = graph(set.articles().get(0));
        Path expected = folder.resolve("expected.ttl");
        if (WRITE) {
            write(dataset, expected);
        }
        Graph read = GraphFactory.createDefaultGraph();
        // Not by its address: the server's tests take Jena's access to files away from the whole process.
        try (InputStream in = Files.newInputStream(expected)) {
            RDFDataMgr.read(read, in, Lang.TURTLE);
        }
        Graph found = GraphFactory.createDefaultGraph();
        dataset.stream().forEach(quad -> found.add(quad.asTriple()));
        assertThat(found.stream().filter(triple -> !read.contains(triple)).toList())
                .as("statements that are not expected")
                .isEmpty();
        assertThat(found.isIsomorphicWith(read))
                .as(
                        "expected, not found: %s",
                        read.stream().filter(triple -> !found.contains(triple)).toList())
                .isTrue();
    }

    private static DatasetGraph graph(Article article) {
        Corpus corpus = Corpus.of(OwnArticles.STAGES, List.of(OwnArticles.STAGES.extract(article)));
        if (WRITE) {
            System.out.println(article.name() + "\n"
                    + String.join("\n", Facts.of(corpus.extractions().get(0))));
        }
        ArticleGraph statements =
                new ArticleGraph(new Iris("http://localhost:3030/", new Romaniser()::slug), Lexicon.standard());
        DatasetGraph dataset = DatasetGraphFactory.create();
        statements.of(corpus.extractions().get(0)).forEach(dataset::add);
        return dataset;
    }

    private static void write(DatasetGraph dataset, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            new Exporter().write(dataset, GraphFormat.TURTLE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
