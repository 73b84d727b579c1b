package io.mailuo.pipeline;

import io.mailuo.model.EntityKey;
import io.mailuo.pipeline.Gathering.Gathered;
import io.mailuo.pipeline.Plan.AcrossChange;
import io.mailuo.pipeline.spool.AcrossArticles;
import io.mailuo.pipeline.spool.Catalogue;
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
        Difference difference = Difference.between(last, now.files());
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

    private static GraphCounts counts(List<FileEntry> files, Map<EntityKey.Kind, Integer> entities) {
        GraphCounts.Sum counts = new GraphCounts.Sum();
        files.forEach(file -> counts.add(file.articles().size(), file.facts()));
        return counts.with(entities);
    }

    /**
     * What has become of the files since the last build.
     *
     * @param same those that have not changed
     * @param gone those that are no more, or are no more as they were
     * @param come those that are new, or other than they were
     */
    private record Files(List<FileEntry> same, List<FileEntry> gone, List<FileEntry> come) {

        static Files of(Catalogue last, List<FileEntry> now) {
            Files files = new Files(new ArrayList<>(now.size()), new ArrayList<>(), new ArrayList<>());
            Map<String, FileEntry> before = last.byName();
            for (FileEntry file : now) {
                Optional<FileEntry> former = Optional.ofNullable(before.remove(file.name()));
                if (former.filter(it -> it.place().equals(file.place())).isPresent()) {
                    files.same.add(file);
                } else {
                    files.come.add(file);
                    former.ifPresent(files.gone::add);
                }
            }
            files.gone.addAll(before.values());
            return files;
        }

        boolean areFew() {
            int changed = Math.max(gone.size(), come.size());
            return changed <= FEW || changed <= same.size() / PART;
        }

        int mostConcerned() {
            return Math.min(MOST_CONCERNED, Math.max(FEW_CONCERNED, same.size() / CONCERNED_PART));
        }
    }

    /**
     * Resolves what may be other, and publishes the catalogue.
     *
     * @param entities number of entities of each kind after the last build
     * @param namings empty; closed by who closes the plan's
     * @return empty if more than a few may be other, or if what the last build kept is no help; nothing is published then
     */
    Optional<Plan> change(Catalogue last, Gathered now, Map<EntityKey.Kind, Integer> entities, Namings namings) {
        Files files = Files.of(last, now.files());
        if (last.across() == 0 || !files.areFew()) {
            return Optional.empty();
        }
        return spool.successions(last)
                .flatMap(successions -> spool.pairs(last).flatMap(pairs -> {
                    StoredCorpus known = new StoredCorpus(spool, files.same(), successions, entities);
                    try (RecordSource records = spool.records()) {
                        return stages.change(known, gone(files, records), come(files, records), files.mostConcerned())
                                .map(change -> plan(last, now, files, change, pairs, namings, records));
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
        Difference difference = difference(files, namings);
        now.files().replaceAll(file -> named(file, namings));
        Catalogue kept = across(last, change, pairs);
        Catalogue catalogue =
                new Catalogue(last.maker(), kept.identity(), kept.across(), kept.pairs(), spool.gathered(now.files()));
        return new Plan(
                catalogue,
                spool.publish(catalogue),
                counts(now.files(), change.entities()),
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
                ? new Catalogue(last.maker(), Hash.NONE, last.across(), spool.keep(pairs), List.of())
                : new Catalogue(last.maker(), Hash.NONE, spool.keep(spool.across(last, pairs)), 0, List.of());
    }

    private static Difference difference(Files files, Namings namings) {
        Set<String> stated = new HashSet<>();
        Set<String> gone = new HashSet<>();
        files.gone().forEach(file -> file.articles().forEach(article -> gone.add(article.name())));
        files.come().forEach(file -> file.articles().forEach(article -> stated.add(article.name())));
        for (FileEntry file : files.same()) {
            for (ArticleEntry article : file.articles()) {
                boolean other = namings.has(article.name())
                        && !namings.entry(article.name()).naming().equals(article.naming());
                if (other) {
                    stated.add(article.name());
                }
            }
        }
        gone.removeAll(stated);
        return new Difference(stated, gone);
    }
}
