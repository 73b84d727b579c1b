package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.nlp.Romaniser;
import io.mailuo.rdf.Iris;
import io.mailuo.store.MemoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has nothing but the graph can check that each piece of evidence is the article's own words. */
class ArticleBodyTest {

    /** The first article has a character of two UTF-16 units, so that offsets in code points and in units differ. */
    private static final String TWO_ARTICLES = """
            澄江县修复古道
            澄江县文化和旅游局局长成一诺介绍，𠮷祥古道今年修复12公里。

            ==========

            澄江县办起夜校
            共青团澄江县委书记方小满表示，青年夜校首批招收学员60人。
            """;

    private static final String EVIDENCE = """
            PREFIX : <https://w3id.org/mailuo/ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX schema: <https://schema.org/>
            SELECT ?body ?first ?start ?end ?exact {
              ?words oa:hasSource ?article ; oa:hasSelector ?position .
              ?position oa:start ?start ; oa:end ?end .
              { ?words oa:hasSelector/oa:exact ?exact } UNION { ?mention oa:hasTarget ?words ; :quote ?exact }
              ?article schema:articleBody ?body .
              OPTIONAL { ?article :textStart ?given }
              BIND (COALESCE(?given, 0) AS ?first)
            }
            """;

    @Test
    void everyPieceOfEvidenceStandsInTheArticlesTextWhereItsOffsetsSay(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("两篇.txt"), TWO_ARTICLES);
        Dataset graph = built(List.of(file, Path.of("seeds")));

        int checked = 0;
        try (QueryExecution run = QueryExecution.create(EVIDENCE, graph)) {
            ResultSet rows = run.execSelect();
            while (rows.hasNext()) {
                QuerySolution row = rows.next();
                int[] body = row.getLiteral("body").getString().codePoints().toArray();
                int start = row.getLiteral("start").getInt()
                        - row.getLiteral("first").getInt();
                int length =
                        row.getLiteral("end").getInt() - row.getLiteral("start").getInt();
                assertThat(new String(body, start, length))
                        .isEqualTo(row.getLiteral("exact").getString());
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    private static Dataset built(List<Path> inputs) {
        Lexicon lexicon = Lexicon.standard();
        BuildSettings settings = new BuildSettings("http://localhost:3030/", "test", "");
        GraphStatements statements =
                new GraphStatements(new Iris(settings.base(), new Romaniser()::slug), lexicon, settings);
        MemoryStore store = new MemoryStore();
        new GraphBuild(() -> new ArticleStages(lexicon), statements, settings, BuildListener.SILENT)
                .run(new ArticleSource(lexicon).read(inputs), store, false);
        Dataset copy = DatasetFactory.create();
        store.read(quads -> {
            quads.getUnionGraph().find().forEachRemaining(copy.asDatasetGraph().getDefaultGraph()::add);
            return true;
        });
        return copy;
    }
}
