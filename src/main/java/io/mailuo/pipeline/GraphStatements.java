package io.mailuo.pipeline;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Extraction;
import io.mailuo.rdf.ArticleGraph;
import io.mailuo.rdf.IdentityGraph;
import io.mailuo.rdf.Iris;
import io.mailuo.rdf.RunGraph;
import io.mailuo.resolve.Identity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/** States a corpus: one named graph an article, one for identity across articles, one for the build itself. */
public final class GraphStatements {

    private final Iris iris;
    private final Lexicon lexicon;
    private final BuildSettings settings;

    /**
     * @param iris gives the IRIs
     * @param lexicon ties units to QUDT
     * @param settings what the run's graph says of the program
     */
    public GraphStatements(Iris iris, Lexicon lexicon, BuildSettings settings) {
        this.iris = iris;
        this.lexicon = lexicon;
        this.settings = settings;
    }

    /** Gives all statements to {@code sink}, one article at a time. */
    void state(List<Extraction> corpus, Identity identity, GraphCounts counts, Consumer<Quad> sink) {
        ArticleGraph articles = new ArticleGraph(iris, lexicon);
        corpus.forEach(extraction -> articles.of(extraction).forEach(sink));
        new IdentityGraph(iris)
                .of(identity.candidates(), identity.successions())
                .forEach(sink);
        run(counts).forEach(sink);
    }

    /** IRI of the graph of people's corrections, which no build touches. */
    String corrections() {
        return iris.correctionsGraph();
    }

    /** The statements of the graph that says how the corpus was built. */
    public List<Quad> run(GraphCounts counts) {
        Map<String, Long> numbers = new TreeMap<>();
        counts.entries().forEach((name, number) -> numbers.put(name, Long.valueOf(number)));
        return new RunGraph(iris).of(settings.program(), settings.lexicon(), numbers);
    }
}
