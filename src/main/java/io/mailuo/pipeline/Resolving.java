package io.mailuo.pipeline;

import io.mailuo.model.EntityKey;
import io.mailuo.pipeline.Plan.AcrossChange;
import io.mailuo.pipeline.spool.AcrossArticles;
import io.mailuo.pipeline.spool.Catalogue;
import io.mailuo.pipeline.spool.FileEntries;
import io.mailuo.pipeline.spool.FileEntry;
import io.mailuo.pipeline.spool.FileEntry.ArticleEntry;
import io.mailuo.pipeline.spool.Hash;
import io.mailuo.pipeline.spool.Namings;
import io.mailuo.pipeline.spool.Namings.Coded;
import io.mailuo.pipeline.spool.PairChanges;
import io.mailuo.pipeline.spool.RecordSource;
import io.mailuo.pipeline.spool.Spool;
import io.mailuo.pipeline.spool.StoredCorpus;
import io.mailuo.pipeline.spool.StoredOutlines;
import io.mailuo.resolve.Identity;
import io.mailuo.resolve.Outline;
import io.mailuo.resolve.ResolvedChange;
import io.mailuo.resolve.ResolvedChange.Resolved;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Resolves the articles of a build across articles: all of them, or again what a change of few may make other. Both give the same. */
final class Resolving {

    /** At most this part of all files (a fiftieth) is few; otherwise all are resolved, which passes over them in order and in memory. */
    private static final int PART = 50;

    /** So many files are few however many there are. */
    private static final int FEW = 8;

    /** Where more articles than this part of all (half) are concerned, all are resolved. A name that one article in eight has costs less than that. */
    private static final int CONCERNED_PART = 2;

    /** So many articles may be concerned however many there are. */
    private static final int FEW_CONCERNED = 500;

    /** More than so many never: their outlines are in memory together. */
    private static final int MOST_CONCERNED = 20_000;

    /** With so many pairs come and gone, what was found across articles is written anew. */
    private static final int MOST_PAIRS = 20_000;

    private final Spool spool;
    private final Stages stages;
    private final GraphStatements statements;
    private final Lanes lanes;

    Resolving(Spool spool, Stages stages, GraphStatements statements, Lanes lanes) {
        this.spool = spool;
        this.stages = stages;
        this.statements = statements;
        this.lanes = lanes;
    }

    /**
     * Resolves all articles, and publishes the catalogue.
     *
     * @param namings empty; closed by who closes the plan's
     */
    Plan whole(Catalogue last, Gathered now, Namings namings) {
        StoredOutlines outlines = new StoredOutlines(spool, now.files());
        Identity identity = stages.resolve(outlines);
        lanes.run(outlines.iterator(), outline -> Coded.of(outline.article(), identity.of(outline)), namings::add);
        namings.force();
        now.files().replaceAll(file -> named(file, namings));
        Hash hash = statements.hash(identity);
        boolean same = last.identity().equals(hash) && last.across() != 0;
        int across =
                same ? last.across() : spool.keep(new AcrossArticles(identity.candidates(), identity.successions()));
        Difference difference = Difference.between(last.files(), now.files());
        Catalogue catalogue = new Catalogue(last.maker(), hash, across, 0, spool.gathered(now.files()));
        return new Plan(
                catalogue,
                spool.publish(catalogue),
                counts(now.files(), identity.entities()),
                difference,
                namings,
                Optional.empty());
    }

    private static FileEntry named(FileEntry file, Namings namings) {
        boolean any = file.articles().stream().anyMatch(article -> namings.has(article.name()));
        return any
                ? file.named(file.articles().stream()
                        .map(article -> namings.has(article.name()) ? namings.entry(article.name()) : article)
                        .toList())
                : file;
    }

    private static GraphCounts counts(FileEntries files, Map<EntityKey.Kind, Integer> entities) {
        GraphCounts.Sum counts = new GraphCounts.Sum();
        files.forEach(file -> counts.add(file.articles().size(), file.facts()));
        return counts.with(entities);
    }

    private static GraphCounts counts(GraphCounts before, Files files, Map<EntityKey.Kind, Integer> entities) {
        GraphCounts.Sum counts = new GraphCounts.Sum();
        counts.add(before);
        files.gone().forEach(file -> counts.remove(file.articles().size(), file.facts()));
        files.come().forEach(file -> counts.add(file.articles().size(), file.facts()));
        return counts.with(entities);
    }

    /**
     * What has become of the files since the last build.
     *
     * @param same those that have not changed
     * @param gone those that are no more, or are no more as they were
     * @param come those that are new, or other than they were
     */
    private record Files(FileEntries same, List<FileEntry> gone, List<FileEntry> come) {

        static Files of(Gathered now) {
            FileEntries same = FileEntries.like(now.files());
            now.same().forEach(position -> same.addFrom(now.files(), position));
            return new Files(
                    same, now.last().at(now.gone().stream()), now.files().at(now.come().stream()));
        }

        static boolean areFew(Gathered now) {
            int changed = Math.max(now.gone().cardinality(), now.come().cardinality());
            return changed <= FEW || changed <= (now.files().size() - now.come().cardinality()) / PART;
        }

        int mostConcerned() {
            return Math.min(MOST_CONCERNED, Math.max(FEW_CONCERNED, same.size() / CONCERNED_PART));
        }
    }

    /**
     * Resolves what may be other, and publishes the catalogue.
     *
     * @param before what was in the graph after the last build
     * @param namings empty; closed by who closes the plan's
     * @return empty if more than a few may be other, or if what the last build kept is no help; nothing is published then
     */
    Optional<Plan> change(Catalogue last, Gathered now, GraphCounts before, Namings namings) {
        if (last.across() == 0 || !Files.areFew(now)) {
            return Optional.empty();
        }
        Files files = Files.of(now);
        return spool.successions(last)
                .flatMap(successions -> spool.pairs(last).flatMap(pairs -> {
                    StoredCorpus known = new StoredCorpus(spool, files.same(), successions, before.entities());
                    try (RecordSource records = spool.records()) {
                        return stages.change(known, gone(files, records), come(files, records), files.mostConcerned())
                                .map(change -> plan(last, now, before, files, change, pairs, namings, records));
                    }
                }));
    }

    private static List<Resolved> gone(Files files, RecordSource records) {
        List<Resolved> gone = new ArrayList<>();
        for (FileEntry file : files.gone()) {
            List<Outline> outlines = records.outlines(file).summary().outlines();
            for (int i = 0; i < outlines.size(); i++) {
                gone.add(new Resolved(
                        outlines.get(i), records.naming(file.articles().get(i))));
            }
        }
        return gone;
    }

    private static List<Outline> come(Files files, RecordSource records) {
        return files.come().stream()
                .flatMap(file -> records.outlines(file).summary().outlines().stream())
                .toList();
    }

    private Plan plan(
            Catalogue last,
            Gathered now,
            GraphCounts before,
            Files files,
            ResolvedChange change,
            PairChanges pairs,
            Namings namings,
            RecordSource records) {
        SortedMap<String, Coded> coded = new TreeMap<>();
        spool.scattered(files.same()).forEach(article -> coded.put(article.name(), records.coded(article)));
        change.namings().forEach((article, naming) -> coded.put(article, Coded.of(article, naming)));
        coded.values().forEach(namings::add);
        namings.force();
        Difference difference = difference(files, coded);
        now.files()
                .having(coded.keySet())
                .forEach(position -> now.files().set(position, named(now.files().get(position), namings)));
        Catalogue kept = across(last, change, pairs);
        Catalogue catalogue =
                new Catalogue(last.maker(), kept.identity(), kept.across(), kept.pairs(), spool.gathered(now.files()));
        return new Plan(
                catalogue,
                spool.publish(catalogue),
                counts(before, files, change.entities()),
                difference,
                namings,
                Optional.of(new AcrossChange(
                        new AcrossArticles(change.removed(), List.of()),
                        new AcrossArticles(change.added(), List.of()))));
    }

    /** The last catalogue with what is found across articles now. */
    private Catalogue across(Catalogue last, ResolvedChange change, PairChanges before) {
        if (change.removed().isEmpty() && change.added().isEmpty()) {
            return last;
        }
        PairChanges pairs = before.and(change.removed(), change.added());
        // Of the whole the hash is not known; none is like that of any.
        return pairs.size() <= MOST_PAIRS
                ? new Catalogue(last.maker(), Hash.NONE, last.across(), spool.keep(pairs), new FileEntries())
                : new Catalogue(last.maker(), Hash.NONE, spool.keep(spool.across(last, pairs)), 0, new FileEntries());
    }

    private static Difference difference(Files files, Map<String, Coded> coded) {
        Set<String> stated = new HashSet<>();
        Set<String> gone = new HashSet<>();
        files.gone().forEach(file -> file.articles().forEach(article -> gone.add(article.name())));
        files.come().forEach(file -> file.articles().forEach(article -> stated.add(article.name())));
        for (FileEntry file : files.same().at(files.same().having(coded.keySet()))) {
            for (ArticleEntry article : file.articles()) {
                Coded naming = coded.get(article.name());
                if (naming != null && !naming.hash().equals(article.naming())) {
                    stated.add(article.name());
                }
            }
        }
        gone.removeAll(stated);
        return new Difference(stated, gone);
    }
}
