package io.mailuo.bench;

import io.mailuo.corpus.GeneratedArticles;
import io.mailuo.extract.body.ContextReader;
import io.mailuo.extract.body.OrganisationFinder;
import io.mailuo.extract.body.PlaceFinder;
import io.mailuo.extract.programme.ProgrammeFinder;
import io.mailuo.extract.quantity.QuantityFinder;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Article;
import io.mailuo.model.Document;
import io.mailuo.model.Extraction;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Text;
import io.mailuo.nlp.Romaniser;
import io.mailuo.nlp.Tokeniser;
import io.mailuo.nlp.tag.SpanTagger;
import io.mailuo.pipeline.ArticleSource;
import io.mailuo.pipeline.ArticleStages;
import io.mailuo.pipeline.Explanation;
import io.mailuo.rdf.ArticleGraph;
import io.mailuo.rdf.Exporter;
import io.mailuo.rdf.GraphFormat;
import io.mailuo.rdf.Iris;
import io.mailuo.relate.MetricRelator;
import io.mailuo.relate.PostRelator;
import io.mailuo.relate.ProgrammeRelator;
import io.mailuo.resolve.Identity;
import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import io.mailuo.store.Tdb2Store;
import io.mailuo.text.Normaliser;
import io.mailuo.text.Segmenter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.Quad;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage by itself, on the same {@value #ARTICLES} generated articles: milliseconds for all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class StageBenchmark {

    private static final int ARTICLES = 100;

    private final HanlpSegmentation yardstick = new HanlpSegmentation();
    private final Lexicon lexicon = Lexicon.standard();
    private final Places gazetteer = Places.from(lexicon);
    private final ArticleStages stages = new ArticleStages(lexicon);
    private final Normaliser normaliser = new Normaliser(lexicon);
    private final Segmenter segmenter = new Segmenter(lexicon);
    private final Tokeniser tokeniser = new Tokeniser(lexicon, gazetteer);
    private final SpanTagger tagger = SpanTagger.standard(lexicon);
    private final PlaceFinder places = new PlaceFinder(lexicon, gazetteer);
    private final OrganisationFinder organisations = new OrganisationFinder(lexicon, gazetteer);
    private final ContextReader contexts = new ContextReader(lexicon, gazetteer, places, organisations);
    private final ProgrammeFinder programmes = new ProgrammeFinder(lexicon);
    private final QuantityFinder quantities = new QuantityFinder(lexicon);
    private final PostRelator posts = new PostRelator();
    private final ProgrammeRelator ties = new ProgrammeRelator(lexicon);
    private final MetricRelator metrics = new MetricRelator(lexicon);
    private final ArticleGraph graphs = new ArticleGraph(new Iris("http://localhost:3030/", new Romaniser()::slug), lexicon);

    private Path folder = Path.of("");
    private List<Article> articles = List.of();
    private List<Text> texts = List.of();
    private List<Explanation> explanations = List.of();
    private List<Quad> quads = List.of();
    private final GraphStore exported = new MemoryStore();

    /** Takes each stage's input from the stage before it. */
    @Setup
    public void read() throws IOException {
        folder = Files.createTempDirectory("mailuo-stages");
        new GeneratedArticles(1).write(ARTICLES, folder.resolve("articles"));
        articles = new ArticleSource(lexicon).read(List.of(folder.resolve("articles"))).articles();
        texts = articles.stream().map(article -> normaliser.normalise(article.raw())).toList();
        explanations = articles.stream().map(stages::explain).toList();
        quads = extractions().stream().flatMap(extraction -> graphs.of(extraction).stream()).toList();
        exported.replaceAll(quads::forEach, Map.of());
    }

    /** Removes what was written. */
    @TearDown
    public void remove() throws IOException {
        Bench.delete(folder);
    }

    /** The yardstick: plain segmentation. */
    @Benchmark
    public long hanlp() {
        return yardstick.words(articles.stream().map(Article::raw).toList());
    }

    /** Raw text to normal text. */
    @Benchmark
    public void normalise(Blackhole hole) {
        articles.forEach(article -> hole.consume(normaliser.normalise(article.raw())));
    }

    /** Normal text to sentences. */
    @Benchmark
    public void segment(Blackhole hole) {
        for (int i = 0; i < articles.size(); i++) {
            hole.consume(segmenter.segment(articles.get(i), texts.get(i)));
        }
    }

    /** Sentences to tokens. */
    @Benchmark
    public void tokens(Blackhole hole) {
        sentences((document, sentence) -> hole.consume(
                tokeniser.tokens(document.at(sentence.span()), sentence.span().start())));
    }

    /** Tokens to the spans of the trained model. */
    @Benchmark
    public void tags(Blackhole hole) {
        sentences((document, sentence) -> hole.consume(tagger.tags(
                document.at(sentence.span()), sentence.tokens(), sentence.span().start())));
    }

    /** Context, places. */
    @Benchmark
    public void places(Blackhole hole) {
        documents(document -> hole.consume(places.find(document, contexts.read(document))));
    }

    /** Bodies, the places being known. */
    @Benchmark
    public void organisations(Blackhole hole) {
        explanations.forEach(known -> hole.consume(organisations.find(
                known.resolution().document(),
                known.resolution().context(),
                Mention.only(Mention.Place.class, known.resolution().mentions()))));
    }

    /** Programmes. */
    @Benchmark
    public void programmes(Blackhole hole) {
        documents(document -> hole.consume(programmes.find(document)));
    }

    /** Quantities with what they count. */
    @Benchmark
    public void quantities(Blackhole hole) {
        explanations.forEach(known -> {
            List<Span> names = Mention.only(Mention.Programme.class, known.resolution().mentions()).stream()
                    .map(Mention::span)
                    .toList();
            hole.consume(quantities.find(known.resolution().document(), names));
        });
    }

    /** Mentions and entities to facts. */
    @Benchmark
    public void facts(Blackhole hole) {
        explanations.forEach(known -> {
            hole.consume(posts.relate(known.resolution()));
            hole.consume(ties.involvements(known.resolution()));
            hole.consume(ties.officials(known.resolution()));
            hole.consume(metrics.relate(known.resolution()));
        });
    }

    /** All stages of an article, people and resolution in the article among them. */
    @Benchmark
    public void extract(Blackhole hole) {
        articles.forEach(article -> hole.consume(stages.extract(article)));
    }

    /** Resolution across articles. */
    @Benchmark
    public Identity resolve() {
        return stages.resolve(extractions().stream().map(stages::outline).toList());
    }

    /** Facts to quads. */
    @Benchmark
    public void statements(Blackhole hole) {
        extractions().forEach(extraction -> hole.consume(graphs.of(extraction)));
    }

    /** Quads to a new store on disk. */
    @Benchmark
    public void load() throws IOException {
        Path store = Files.createTempDirectory(folder, "store");
        try (GraphStore fresh = Tdb2Store.open(store)) {
            fresh.replaceAll(quads::forEach, Map.of());
        }
        Bench.delete(store);
    }

    /** The whole graph as sorted N-Quads. */
    @Benchmark
    public long export() {
        return exported.read(graph -> {
            try {
                return new Exporter().write(graph, GraphFormat.NQUADS, OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Extraction> extractions() {
        return explanations.stream().map(Explanation::extraction).toList();
    }

    private void documents(java.util.function.Consumer<Document> action) {
        explanations.forEach(known -> action.accept(known.resolution().document()));
    }

    private void sentences(java.util.function.BiConsumer<Document, Sentence> action) {
        documents(document -> document.sections().forEach(section -> section.sentences()
                .forEach(sentence -> action.accept(document, sentence))));
    }
}
