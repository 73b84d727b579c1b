package io.mailuo.pipeline;

import io.mailuo.model.Extraction;
import io.mailuo.pipeline.BuildListener.Step;
import io.mailuo.pipeline.Gathering.Gathered;
import io.mailuo.pipeline.spool.Catalogue;
import io.mailuo.pipeline.spool.FileEntry;
import io.mailuo.pipeline.spool.FileEntry.ArticleEntry;
import io.mailuo.pipeline.spool.FileRecord;
import io.mailuo.pipeline.spool.Hash;
import io.mailuo.pipeline.spool.RecordSource;
import io.mailuo.pipeline.spool.Spool;
import io.mailuo.pipeline.spool.StoredOutlines;
import io.mailuo.resolve.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/**
 * The second pass of a build: resolves from outlines, and states the articles whose statements are not in the store. An article's statements follow from its extraction and
 * its naming; where both are those of the last build, nothing of it changes.
 */
final class Stating {

    /** So few changed articles are written into the live store whatever their share. */
    private static final int FEW = 8;

    /** Otherwise, at most this part of all articles (a tenth): dropping in place takes longer than writing anew. */
    private static final int PART = 10;

    /**
     * At most this part of all triples (a quarter) is dropped from the live store before it is written anew: its files grow with what is dropped, for blocks are copied
     * when they are written to.
     */
    private static final int DROPPED_PART = 4;

    /** So many dropped triples cost no room worth saving. */
    private static final long FEW_DROPPED = 100_000;

    private final Spool spool;
    private final Stages stages;
    private final GraphStatements statements;
    private final Lanes lanes;
    private final BuildListener listener;

    Stating(Spool spool, Stages stages, GraphStatements statements, Lanes lanes, BuildListener listener) {
        this.spool = spool;
        this.stages = stages;
        this.statements = statements;
        this.lanes = lanes;
        this.listener = listener;
    }

    /** What resolution gave. */
    private record Resolved(Identity identity, Hash hash, List<FileEntry> files, GraphCounts counts) {}

    /** Brings the store up to date and says what it holds. */
    GraphCounts state(Catalogue last, Gathered now, StoreState state, Map<String, String> manifest) {
        listener.began(Step.RESOLVE, 0);
        Resolved resolved = resolve(now.files());
        Difference difference = Difference.between(last, resolved.files());
        List<FileEntry> files = spool.gathered(resolved.files());
        Catalogue catalogue = new Catalogue(last.maker(), resolved.hash(), files);
        String number = spool.publish(catalogue);
        manifest.putAll(resolved.counts().entries());
        Set<String> graphs = new HashSet<>();
        difference.touched().forEach(article -> graphs.add(statements.graphOf(article)));
        boolean identity = !last.identity().equals(resolved.hash());
        boolean run = !state.hasCounts(resolved.counts());
        if (identity) {
            graphs.add(statements.identityGraph());
        }
        if (run) {
            graphs.add(statements.runGraph());
        }
        boolean few = !last.files().isEmpty()
                && state.isWhole(statements.base())
                && isFew(difference.touched().size(), now.articles());
        if (few && state.dropped() + state.count(graphs) <= Math.max(FEW_DROPPED, state.triples() / DROPPED_PART)) {
            state.update(
                    graphs,
                    sink -> {
                        state(files, resolved.identity(), difference.stated(), sink);
                        if (identity) {
                            statements.identity(resolved.identity()).forEach(sink);
                        }
                        if (run) {
                            statements.run(resolved.counts()).forEach(sink);
                        }
                    },
                    manifest,
                    number);
        } else {
            state.replace(
                    sink -> {
                        state(files, resolved.identity(), Difference.all(files), sink);
                        statements.identity(resolved.identity()).forEach(sink);
                        statements.run(resolved.counts()).forEach(sink);
                    },
                    manifest,
                    number);
        }
        spool.sweep(number, catalogue);
        return resolved.counts();
    }

    private static boolean isFew(int touched, int articles) {
        return touched <= FEW || touched <= articles / PART;
    }

    private Resolved resolve(List<FileEntry> files) {
        StoredOutlines outlines = new StoredOutlines(spool, files);
        Identity identity = stages.resolve(outlines);
        Map<String, Hash> namings = new HashMap<>();
        lanes.run(
                outlines.iterator(),
                outline -> new ArticleEntry(outline.article(), FileRecord.hash(identity.of(outline))),
                article -> namings.put(article.name(), article.naming()));
        GraphCounts.Sum counts = new GraphCounts.Sum();
        List<FileEntry> named = new ArrayList<>(files.size());
        for (FileEntry file : files) {
            counts.add(file.articles().size(), file.facts());
            named.add(file.named(file.articles().stream()
                    .map(article -> new ArticleEntry(article.name(), namings.getOrDefault(article.name(), Hash.NONE)))
                    .toList()));
        }
        return new Resolved(identity, statements.hash(identity), named, counts.with(identity.entities()));
    }

    /** Gives the statements of some articles to a sink, one article behind the other. */
    private void state(List<FileEntry> files, Identity identity, Set<String> articles, Consumer<Quad> sink) {
        listener.began(Step.STORE, articles.size());
        try (RecordSource records = spool.records()) {
            Iterator<FileRecord> wanted = files.stream()
                    .filter(file -> file.articles().stream().anyMatch(article -> articles.contains(article.name())))
                    .map(records::extractions)
                    .iterator();
            lanes.run(
                    wanted,
                    record -> statements(record, identity, articles),
                    stated -> stated.forEach(quads -> {
                        quads.forEach(sink);
                        listener.advanced();
                    }));
        }
    }

    private List<List<Quad>> statements(FileRecord record, Identity identity, Set<String> articles) {
        return record.decoded().stream()
                .filter(extraction -> articles.contains(extraction.article().name()))
                .map(extraction -> statements.article(resolved(extraction, identity)))
                .toList();
    }

    private Extraction resolved(Extraction extraction, Identity identity) {
        return identity.of(stages.outline(extraction)).apply(extraction);
    }
}
