package io.mailuo.server.reconcile;

import io.mailuo.server.graph.Entry;
import io.mailuo.server.reconcile.Query.Strictness;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the things that a query may mean. A score says how well name and properties fit; a match is claimed only of the one
 * thing that bears the very name, with no property against it. Of namesakes none is ever a match: a wrong link is worse than
 * a question to the user.
 */
final class Reconciler {

    /** What the name counts where properties are given, the rest is theirs. */
    private static final double NAME_SHARE = 0.7;

    /** The most that properties alone can say. */
    private static final double WITHOUT_NAME = 60;

    private static final double OF_NO_TYPE = 0.8;
    private static final double OF_NAMESAKES = 0.9;

    /** Candidates whose properties are read: those with the best names. */
    private static final int READ = 100;

    private final NameTable table;
    private final NameScore names;
    private final Types types;
    private final Identifiers identifiers;
    private final PropertyEvidence evidence;
    private final PropertySearch search;

    Reconciler(NameTable table, PropertyReader properties, Types types, Identifiers identifiers) {
        this.table = table;
        this.names = new NameScore(table);
        this.types = types;
        this.identifiers = identifiers;
        this.evidence = new PropertyEvidence(table.catalogue(), properties, identifiers);
        this.search = new PropertySearch(table, properties, identifiers);
    }

    /** The candidates of a query, best first. */
    List<Candidate> candidates(Query query) {
        Optional<Entry> identified = query.text().flatMap(text -> identifiers.find(table.catalogue(), text));
        if (identified.isPresent()) {
            return identified.map(entry -> new Candidate(entry, 100, 0, 100, true)).stream()
                    .toList();
        }
        Map<Entry, Double> fitting = query.text().map(names::of).orElseGet(() -> search.having(query.properties()));
        return fitting.entrySet().stream()
                .filter(named -> query.strictness() == Strictness.SHOULD || isWanted(named.getKey(), query))
                .sorted(Map.Entry.<Entry, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(named -> -named.getKey().articles().size())
                        .thenComparing(named -> named.getKey().iri()))
                .limit(READ)
                .map(named -> candidate(query, named.getKey(), named.getValue()))
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                        .thenComparingInt(
                                candidate -> -candidate.entry().articles().size())
                        .thenComparing(candidate -> candidate.entry().name())
                        .thenComparing(candidate -> candidate.entry().iri()))
                .limit(query.limit())
                .toList();
    }

    private Candidate candidate(Query query, Entry entry, double name) {
        double said = evidence.of(entry, query.properties());
        double known = (said + 1) / 2;
        double score = query.text().isEmpty()
                ? WITHOUT_NAME * known
                : query.properties().isEmpty() ? name : NAME_SHARE * name + (1 - NAME_SHARE) * 100 * known;
        boolean wanted = isWanted(entry, query);
        List<Entry> bearers = bearers(query);
        double sure = bearers.size() > 1 && bearers.contains(entry) ? OF_NAMESAKES : 1;
        return new Candidate(
                entry,
                rounded(name),
                rounded(said),
                rounded(score * sure * (wanted ? 1 : OF_NO_TYPE)),
                bearers.equals(List.of(entry)) && isMatch(query, entry));
    }

    /** The things of the types asked for that bear the very name. */
    private List<Entry> bearers(Query query) {
        return query.text().map(table.catalogue()::folded).stream()
                .flatMap(name -> table.bearers(name).stream())
                .filter(bearer -> isWanted(bearer, query))
                .toList();
    }

    /** Whether a thing is of the types that are asked for. */
    private boolean isWanted(Entry entry, Query query) {
        Stream<Boolean> fits = query.types().stream()
                .map(id -> types.find(id).filter(type -> type.has(entry)).isPresent());
        return query.types().isEmpty()
                || (query.strictness() == Strictness.ALL ? fits.allMatch(fit -> fit) : fits.anyMatch(fit -> fit));
    }

    private boolean isMatch(Query query, Entry entry) {
        return query.text()
                        .map(table.catalogue()::folded)
                        .filter(name -> names.tells(entry, name))
                        .isPresent()
                && query.properties().stream().allMatch(condition -> evidence.fit(entry, condition) >= 0);
    }

    private static double rounded(double score) {
        return Math.round(score * 10) / 10.0;
    }
}
