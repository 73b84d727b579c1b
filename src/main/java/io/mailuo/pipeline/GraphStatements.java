package io.mailuo.pipeline;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Candidate;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import io.mailuo.pipeline.spool.AcrossArticles;
import io.mailuo.pipeline.spool.Hash;
import io.mailuo.rdf.ArticleGraph;
import io.mailuo.rdf.IdentityGraph;
import io.mailuo.rdf.Iris;
import io.mailuo.rdf.RunGraph;
import io.mailuo.resolve.Identity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/** States a corpus: one named graph an article, one for identity across articles, one for the build itself. */
public final class GraphStatements {

    /** Number of candidates that are stated at a time. */
    private static final int PIECE = 1000;

    private final Iris iris;
    private final Lexicon lexicon;
    private final BuildSettings settings;

    /** Reads the ontology, which a build without work can do without. */
    private Optional<ArticleGraph> articles = Optional.empty();

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

    /** The statements of an article, in its own graph. */
    List<Quad> article(Extraction resolved) {
        return articles().of(resolved);
    }

    /** Reads now what stating the first article would have to wait for. */
    void prepare() {
        articles();
    }

    private synchronized ArticleGraph articles() {
        ArticleGraph made = articles.orElseGet(() -> new ArticleGraph(iris, lexicon));
        articles = Optional.of(made);
        return made;
    }

    /** Gives the statements across articles to a sink, in pieces: there are many of them. */
    void across(AcrossArticles found, Consumer<Quad> sink) {
        IdentityGraph graph = new IdentityGraph(iris);
        List<Candidate> candidates = found.candidates();
        for (int from = 0; from < candidates.size(); from += PIECE) {
            graph.of(candidates.subList(from, Math.min(candidates.size(), from + PIECE)), List.of())
                    .forEach(sink);
        }
        graph.of(List.of(), found.successions()).forEach(sink);
    }

    /** Hash of what is stated across articles, and of nothing else that it says. */
    Hash hash(Identity identity) {
        return Hash.of(Stream.concat(
                identity.candidates().stream()
                        .flatMap(pair -> Stream.of(text(pair.first()), text(pair.second()), pair.reason())),
                identity.successions().stream()
                        .flatMap(link -> Stream.of(text(link.former()), text(link.later()), link.reason()))));
    }

    private static String text(EntityKey key) {
        return key.kind().name() + " " + key.text();
    }

    /** The statements about the build itself. */
    public List<Quad> run(GraphCounts counts) {
        Map<String, Long> numbers = new TreeMap<>();
        counts.entries().forEach((name, number) -> numbers.put(name, Long.valueOf(number)));
        return new RunGraph(iris).of(settings.program(), settings.lexicon(), numbers);
    }

    /** IRI of an article. */
    String iri(String article) {
        return iris.article(article);
    }

    /** IRI of the graph of an article. */
    String graphOf(String article) {
        return iris.articleGraph(article);
    }

    /** IRI of the graph of identity across articles. */
    String identityGraph() {
        return iris.identityGraph();
    }

    /** IRI of the graph about the build. */
    String runGraph() {
        return iris.runGraph();
    }

    /** IRI of the graph of people's corrections, which no build touches. */
    String corrections() {
        return iris.correctionsGraph();
    }

    /** What the IRIs begin with. */
    String base() {
        return iris.base();
    }
}
