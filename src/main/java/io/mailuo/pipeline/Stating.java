package io.mailuo.pipeline;

import io.mailuo.model.Extraction;
import io.mailuo.pipeline.BuildListener.Step;
import io.mailuo.pipeline.Plan.AcrossChange;
import io.mailuo.pipeline.spool.AcrossArticles;
import io.mailuo.pipeline.spool.Catalogue;
import io.mailuo.pipeline.spool.FileEntries;
import io.mailuo.pipeline.spool.FileEntry;
import io.mailuo.pipeline.spool.FileEntry.ArticleEntry;
import io.mailuo.pipeline.spool.FileRecord;
import io.mailuo.pipeline.spool.Namings;
import io.mailuo.pipeline.spool.RecordSource;
import io.mailuo.pipeline.spool.Spool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final Resolving resolving;
    private final GraphStatements statements;
    private final Lanes lanes;
    private final BuildListener listener;

    Stating(Spool spool, Stages stages, GraphStatements statements, Lanes lanes, BuildListener listener) {
        this.spool = spool;
        this.resolving = new Resolving(spool, stages, statements, lanes);
        this.statements = statements;
        this.lanes = lanes;
        this.listener = listener;
    }

    /** Brings the store up to date and says what it holds. */
    GraphCounts state(Catalogue last, Gathered now, StoreState state, Map<String, String> manifest) {
        listener.began(Step.RESOLVE, 0);
        boolean changes = !last.files().isEmpty() && state.isWhole(statements.base());
        if (changes) {
            try (Namings namings = spool.namings()) {
                Optional<Plan> plan = resolving.change(last, now, state.counts(), namings);
                if (plan.isPresent() && update(last, now, plan.get(), state, manifest)) {
                    return plan.get().counts();
                }
            }
        }
        try (Namings namings = spool.namings()) {
            Plan plan = resolving.whole(last, now, namings);
            if (!changes || !update(last, now, plan, state, manifest)) {
                manifest.putAll(plan.counts().entries());
                state.replace(
                        sink -> {
                            // First, so that the many pairs need not stay in memory while articles are stated.
                            statements.across(spool.across(plan.catalogue()).orElseThrow(), sink);
                            FileEntries files = plan.catalogue().files();
                            articles(plan, IntStream.range(0, files.size()), article -> true, files.articles(), sink);
                            statements.run(plan.counts()).forEach(sink);
                        },
                        manifest,
                        plan.number());
                spool.sweep(plan.number(), plan.catalogue());
            }
            return plan.counts();
        }
    }

    /** Changes the live store; leaves it as it is, and says so, where writing it anew is the shorter way. */
    private boolean update(Catalogue last, Gathered now, Plan plan, StoreState state, Map<String, String> manifest) {
        if (!isFew(plan.difference().touched().size(), now.files().articles())) {
            return false;
        }
        Set<String> graphs = graphs(plan, state);
        long dropped = state.count(graphs);
        if (state.dropped() + dropped > Math.max(FEW_DROPPED, state.triples() / DROPPED_PART)) {
            return false;
        }
        Across changed = plan.across().map(this::across).orElseGet(() -> across(last, plan.catalogue()));
        if (changed.anew()) {
            dropped += state.count(List.of(statements.identityGraph()));
            graphs.add(statements.identityGraph());
        }
        manifest.putAll(plan.counts().entries());
        Set<String> stated = plan.difference().stated();
        state.update(
                graphs,
                dropped,
                changed.removed(),
                sink -> {
                    articles(plan, plan.catalogue().files().having(stated), stated::contains, stated.size(), sink);
                    changed.added().forEach(sink);
                    if (graphs.contains(statements.runGraph())) {
                        statements.run(plan.counts()).forEach(sink);
                    }
                },
                manifest,
                plan.number());
        spool.sweep(plan.number(), plan.catalogue());
        return true;
    }

    /** The graphs of articles and of the build that are stated anew. */
    private Set<String> graphs(Plan plan, StoreState state) {
        Set<String> graphs = new HashSet<>();
        plan.difference().touched().forEach(article -> graphs.add(statements.graphOf(article)));
        if (!state.hasCounts(plan.counts())) {
            graphs.add(statements.runGraph());
        }
        return graphs;
    }

    /**
     * What changes in the graph of identity.
     *
     * @param anew whether the graph is dropped first, for it is not known what it holds
     */
    private record Across(boolean anew, Collection<Quad> removed, Collection<Quad> added) {

        static final Across UNCHANGED = new Across(false, List.of(), List.of());
    }

    private Across across(Catalogue last, Catalogue now) {
        if (last.across() == now.across() && last.pairs() == now.pairs()) {
            return Across.UNCHANGED;
        }
        Optional<AcrossArticles> before = spool.across(last);
        AcrossArticles found = spool.across(now).orElseThrow();
        if (before.isEmpty()) {
            List<Quad> all = new ArrayList<>();
            statements.across(found, all::add);
            return new Across(true, List.of(), all);
        }
        return across(new AcrossChange(before.get().without(found), found.without(before.get())));
    }

    private Across across(AcrossChange change) {
        Set<Quad> removed = new LinkedHashSet<>();
        Set<Quad> added = new LinkedHashSet<>();
        statements.across(change.less(), removed::add);
        statements.across(change.more(), added::add);
        Set<Quad> stay = new HashSet<>(removed);
        stay.retainAll(added);
        removed.removeAll(stay);
        added.removeAll(stay);
        return new Across(false, removed, added);
    }

    private static boolean isFew(int touched, int articles) {
        return touched <= FEW || touched <= articles / PART;
    }

    /**
     * What is needed to state the articles of a file.
     *
     * @param namings one for each article that is stated
     */
    private record Named(FileRecord record, Map<String, Namings.Coded> namings) {}

    /**
     * Gives the statements of some articles to a sink, one article behind the other.
     *
     * @param positions of the files that have some of them
     */
    private void articles(Plan plan, IntStream positions, Predicate<String> wanted, int count, Consumer<Quad> sink) {
        listener.began(Step.STORE, count);
        try (RecordSource records = spool.records()) {
            Iterator<Named> files = positions
                    .mapToObj(plan.catalogue().files()::get)
                    .filter(file -> !file.articles().isEmpty())
                    .map(file -> new Named(records.extractions(file), namings(file, plan.namings(), wanted)))
                    .iterator();
            lanes.run(
                    files,
                    this::statements,
                    stated -> stated.forEach(quads -> {
                        quads.forEach(sink);
                        listener.advanced();
                    }));
        }
    }

    private static Map<String, Namings.Coded> namings(FileEntry file, Namings namings, Predicate<String> wanted) {
        return file.articles().stream()
                .map(ArticleEntry::name)
                .filter(wanted)
                .collect(Collectors.toMap(Function.identity(), namings::of));
    }

    private List<List<Quad>> statements(Named file) {
        List<List<Quad>> stated = new ArrayList<>();
        for (Extraction extraction : file.record().decoded()) {
            Optional.ofNullable(file.namings().get(extraction.article().name()))
                    .map(naming -> naming.decoded().apply(extraction))
                    .ifPresent(resolved -> stated.add(statements.article(resolved)));
        }
        return stated;
    }
}
