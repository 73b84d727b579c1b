package io.mailuo.pipeline;

import io.mailuo.ledger.Ledger;
import io.mailuo.ledger.LedgerEntry;
import io.mailuo.model.Article;
import io.mailuo.model.Problem;
import io.mailuo.pipeline.spool.Catalogue;
import io.mailuo.pipeline.spool.FileEntries;
import io.mailuo.reading.Reading;
import io.mailuo.store.GraphStore;
import io.mailuo.store.StoreInUseException;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Changes a built graph by single articles while it is read: they go through the store's {@link Inbox}, and everything else stays
 * as the last build left it. What comes out is what a build of all the articles would have given.
 */
public final class Additions {

    /** How long a change waits while another process, such as a build or a backup, has the store. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final GraphStore store;
    private final GraphBuild build;
    private final GraphStatements statements;
    private final BuildSettings settings;
    private final Function<List<Path>, ArticleInputs> find;
    private final Inbox inbox;

    /**
     * Additions to a store.
     *
     * @param build builds graphs of this store
     * @param find finds and reads articles, in whatever bounds a build does
     * @throws IllegalArgumentException if the store holds no graph that this program made, or has no folder
     */
    public Additions(
            GraphStore store,
            GraphBuild build,
            GraphStatements statements,
            BuildSettings settings,
            Function<List<Path>, ArticleInputs> find) {
        this.store = store;
        this.build = build;
        this.statements = statements;
        this.settings = settings;
        this.find = find;
        this.inbox = new Inbox(store.folder()
                .orElseThrow(() -> new IllegalArgumentException("articles are added to a store in a folder only")));
        try {
            known();
        } catch (OtherGraphException otherwise) {
            throw new IllegalArgumentException(
                    "the graph was built by another version of the program or with other tables,"
                            + " so nothing can be added to it; build it again first, then serve it",
                    otherwise);
        }
    }

    /** The graph is not one to which articles can be added: another program built it, or it has another base. */
    public static final class OtherGraphException extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        OtherGraphException() {
            super("the graph was built by another version of the program, with other tables or another base");
        }
    }

    /** Without these articles the graph would have none. */
    public static final class LastArticleException extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        LastArticleException() {
            super("a graph has one article at least");
        }
    }

    /**
     * What a received file is.
     *
     * @param refusal why it is no article, in one line; empty if it is one
     * @param articles the names that its articles will have in the graph
     * @param notes what is not whole in them
     */
    public record Examined(Optional<Problem> refusal, List<String> articles, List<String> notes) {}

    /** One change: a file that was received, or none to take an article away. */
    public record Change(String name, Optional<Path> received) {}

    /** Where files are received. */
    public Inbox inbox() {
        return inbox;
    }

    /** Makes up for what a killed process has left, in the inbox and in the graph; to be called before anything else is. */
    public void recover() throws IOException {
        store.alone(PATIENCE, () -> {
            inbox.recover();
            return update(Set.of());
        });
    }

    /** Reads a received file as a build will read it. */
    public Examined examine(Path received) {
        Reading reading;
        try (ArticleInputs inputs = find.apply(List.of(received))) {
            reading = inputs.files().isEmpty()
                    ? new Reading.Rejected(inputs.problems().get(0))
                    : inputs.files().get(0).read();
        }
        String place = received.toString();
        if (reading instanceof Reading.Rejected rejected) {
            return new Examined(Optional.of(named(rejected.problem(), place)), List.of(), List.of());
        }
        Reading.Read read = (Reading.Read) reading;
        return new Examined(
                Optional.empty(),
                read.articles().stream().map(Article::name).map(Inbox::inGraph).toList(),
                read.problems().stream()
                        .map(problem -> named(problem, place).message())
                        .toList());
    }

    /** A problem that names the article and not the place where it was received. */
    private static Problem named(Problem problem, String place) {
        String name = String.valueOf(Path.of(place).getFileName());
        return new Problem(name, problem.code(), problem.message().replace(place, name));
    }

    /**
     * Makes changes, of which no two concern one name, in one update of the graph. When this returns they are in the graph and on
     * the disk; when it throws, the graph and the inbox are without them, as far as the disk allows.
     *
     * @throws StoreInUseException if another process has the store all the while
     * @throws OtherGraphException if the graph has become one to which nothing can be added
     * @throws LastArticleException if no article would be left
     */
    public synchronized void apply(List<Change> changes) throws IOException {
        store.alone(PATIENCE, () -> {
            make(changes);
            return inbox;
        });
    }

    private void make(List<Change> changes) throws IOException {
        List<Change> begun = new ArrayList<>();
        boolean told = false;
        try {
            for (Change change : changes) {
                if (change.received().isPresent()) {
                    inbox.put(change.received().get(), change.name());
                } else {
                    inbox.withdraw(change.name());
                }
                begun.add(change);
            }
            BuildReport report = update(Set.of());
            if (report.isEmpty()) {
                throw new LastArticleException();
            }
            told = true;
            for (Change change : changes) {
                refused(report.ledger(), change.name());
            }
        } catch (IOException | RuntimeException | Error failure) {
            begun.forEach(change -> undo(change, failure));
            if (told) {
                update(changes.stream()
                        .map(change -> Inbox.inGraph(change.name()))
                        .collect(Collectors.toSet()));
            }
            throw failure;
        }
        for (Change change : changes) {
            inbox.settle(change.name());
        }
    }

    /** A build leaves out what it cannot process and goes on; here that is no change at all. */
    private static void refused(Ledger ledger, String name) {
        for (LedgerEntry entry : ledger.entries()) {
            if (entry.outcome() == LedgerEntry.Outcome.REJECTED
                    && entry.name().equals(Optional.of(Inbox.inGraph(name)))) {
                throw new IllegalStateException(name + " " + entry.reason());
            }
        }
    }

    private void undo(Change change, Throwable failure) {
        try {
            inbox.undo(change.name(), change.received());
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    /** @param left names in the graph of what it is to lose if the inbox does not have it any more */
    private synchronized BuildReport update(Set<String> left) {
        Set<String> dropped = new TreeSet<>(left);
        inbox.unsettled().forEach(name -> dropped.add(Inbox.inGraph(name)));
        List<Path> folder = inbox.folder().map(List::of).orElse(List.of());
        FileEntries known = known();
        try (ArticleInputs found = find.apply(folder)) {
            return build.run(KeptInputs.of(known, found.files(), dropped), store, false);
        }
    }

    /** The files of the graph; the last build of this program with these tables kept some at least. */
    private FileEntries known() {
        try (SpoolPlace place = SpoolPlace.of(store)) {
            Catalogue kept = new StoreState(store, statements).catalogue(place.spool(), settings.maker());
            if (kept.files().isEmpty() || !store.manifest(BuildSettings.BASE).equals(Optional.of(settings.base()))) {
                throw new OtherGraphException();
            }
            return kept.files();
        }
    }

    /** Whether articles are in the graph. */
    public boolean areInGraph(List<String> articles) {
        return store.read(quads -> articles.stream()
                .map(statements::graphOf)
                .map(NodeFactory::createURI)
                .allMatch(graph -> quads.contains(graph, Node.ANY, Node.ANY, Node.ANY)));
    }

    /** IRI of an article. */
    public String iri(String article) {
        return statements.iri(article);
    }

    /** Whether the graph would be without any article if one of the inbox went. */
    public synchronized boolean isLast(String name) throws IOException {
        return store.alone(
                PATIENCE,
                () -> known().stream()
                        .filter(file -> !file.articles().isEmpty())
                        .allMatch(file -> file.name().equals(Inbox.inGraph(name))));
    }
}
