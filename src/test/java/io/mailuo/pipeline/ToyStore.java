package io.mailuo.pipeline;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Extraction;
import io.mailuo.rdf.Iris;
import io.mailuo.resolve.Identity;
import io.mailuo.resolve.Outline;
import io.mailuo.store.GraphStore;
import io.mailuo.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** A store with the graph of a folder of articles, built by toy stages, to which articles can be added. */
public final class ToyStore implements AutoCloseable {

    /** What no article may have: the stages fail on it. */
    public static final String POISON = "毒";

    private static final BuildSettings SETTINGS = new BuildSettings("http://x.org/", "toy", "");

    private final Path store;
    private final Path articles;
    private final GraphStore open;

    /** Opens or makes a store in a folder. */
    public ToyStore(Path folder) throws IOException {
        store = folder.resolve("store");
        articles = Files.createDirectories(folder.resolve("articles"));
        open = Tdb2Store.open(store);
    }

    /** The store, open. */
    public GraphStore store() {
        return open;
    }

    /** Its inbox. */
    public Inbox inbox() {
        return new Inbox(store);
    }

    /** Writes an article of the user's own. */
    public ToyStore with(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text);
        return this;
    }

    /** Deletes an article of the user's own. */
    public ToyStore without(String name) throws IOException {
        Files.delete(articles.resolve(name));
        return this;
    }

    /** Builds the graph of all articles, those of the inbox among them, as the command line does. */
    public ToyStore build() {
        List<Path> paths =
                Stream.concat(Stream.of(articles), inbox().folder().stream()).toList();
        build(new ToyStages()).run(new ArticleSource(Lexicon.standard()).find(paths), open, false);
        return this;
    }

    /** What adds articles to it. */
    public Additions additions() {
        return new Additions(
                open, build(new Failing()), statements(), SETTINGS, new ArticleSource(Lexicon.standard())::find);
    }

    private static GraphBuild build(Stages stages) {
        return new GraphBuild(() -> stages, statements(), SETTINGS, BuildListener.SILENT, 1);
    }

    private static GraphStatements statements() {
        return new GraphStatements(new Iris(SETTINGS.base(), name -> ""), Lexicon.standard(), SETTINGS);
    }

    /** All statements, sorted. */
    public SortedSet<String> statementLines() {
        return open.read(quads -> {
            SortedSet<String> lines = new TreeSet<>();
            quads.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining((Quad quad) -> lines.add(quad.toString()));
            return lines;
        });
    }

    @Override
    public void close() {
        open.close();
    }

    /** Toy stages with a defect. */
    private static final class Failing implements Stages {

        private final ToyStages toys = new ToyStages();

        @Override
        public Explanation explain(Article article) {
            if (article.raw().contains(POISON)) {
                throw new IllegalStateException("a defect");
            }
            return toys.explain(article);
        }

        @Override
        public Outline outline(Extraction extraction) {
            return toys.outline(extraction);
        }

        @Override
        public Identity resolve(Iterable<Outline> outlines) {
            return toys.resolve(outlines);
        }
    }
}
