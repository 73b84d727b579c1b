package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.nlp.Romaniser;
import io.mailuo.rdf.Exporter;
import io.mailuo.rdf.GraphFormat;
import io.mailuo.rdf.Iris;
import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** The same articles give the same bytes, in whatever order they come. */
class DeterminismTest {

    @Test
    void givesTheSameBytesInAnyOrder() throws IOException {
        List<Article> articles = new ArrayList<>(Seeds.articles());
        articles.add(OwnArticles.article("own-1.txt", "襄阳市教育局局长周启明讲话。襄阳市启动“金穗归仓”工程，建成36个站点。"));
        articles.add(OwnArticles.article("own-2.txt", "岳阳市教育局局长周启明讲话。岳阳市启动“金穗归仓”工程，建成20个站点。"));
        String once = build(articles);
        assertThat(once).contains("<http://localhost:3030/graph/identity>");
        Collections.reverse(articles);
        assertThat(build(articles)).isEqualTo(once);
    }

    private static String build(List<Article> articles) throws IOException {
        Iris iris = new Iris("http://localhost:3030/", new Romaniser()::slug);
        BuildSettings settings = new BuildSettings(iris.base(), "test", "");
        GraphStatements statements = new GraphStatements(iris, Lexicon.standard(), settings);
        GraphStore store = new MemoryStore();
        new GraphBuild(() -> new ArticleStages(Lexicon.standard()), statements, settings, BuildListener.SILENT)
                .run(new ArticleSet(articles, List.of(), 0), store, true);
        DatasetGraph dataset = DatasetGraphFactory.create();
        store.read(quads -> {
            quads.stream().forEach(dataset::add);
            return true;
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter().write(dataset, GraphFormat.NQUADS, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
