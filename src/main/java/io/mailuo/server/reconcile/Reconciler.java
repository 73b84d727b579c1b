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

    /** Candidates whose properties are read: those with the best names. */
    private static final int READ = 200;

    /** Names of bodies that begin so mean another body in each place (省委组织部, 县教育局, 该村). */
    private static final String RELATIVE = "省市县区州旗盟镇乡村街我本该全某";

    private static final int SHORTEST_OTHER_NAME = 4;

    private final NameTable table;
    private final Types types;
    private final Identifiers identifiers;
    private final PropertyEvidence evidence;
    private final PropertySearch search;

    Reconciler(NameTable table, PropertyReader properties, Types types, Identifiers identifiers) {
        this.table = table;
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
        Map<Entry, Double> names = query.text()
                .map(text -> new NameScore(table).of(text))
                .orElseGet(() -> search.having(query.properties()));
        return names.entrySet().stream()
                .filter(named -> query.strictness() == Strictness.SHOULD || isWanted(named.getKey(), query))
                .sorted(Map.Entry.<Entry, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(named -> -named.getKey().articles().size())
                        .thenComparing(named -> named.getKey().iri()))
                .limit(READ)
                .map(named -> candidate(query, named.getKey(), named.getValue()))
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                        .thenComparingInt(candidate -> -candidate.entry().articles().size())
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
        double all = wanted ? score : score * OF_NO_TYPE;
        return new Candidate(entry, rounded(name), rounded(said), rounded(all), wanted && isMatch(query, entry));
    }

    /** Whether a thing is of the types that are asked for. */
    private boolean isWanted(Entry entry, Query query) {
        Stream<Boolean> fits = query.types().stream()
                .map(id -> types.find(id).filter(type -> type.has(entry)).isPresent());
        return query.types().isEmpty()
                || (query.strictness() == Strictness.ALL ? fits.allMatch(fit -> fit) : fits.anyMatch(fit -> fit));
    }

    private boolean isMatch(Query query, Entry entry) {
        String wanted = query.text().map(table.catalogue()::folded).orElse("");
        List<Entry> bearers = table.bearers(wanted).stream()
                .filter(bearer -> isWanted(bearer, query))
                .toList();
        boolean own = table.catalogue().folded(entry.name()).equals(wanted);
        boolean telling = wanted.length() >= SHORTEST_OTHER_NAME && RELATIVE.indexOf(wanted.charAt(0)) < 0;
        return bearers.size() == 1
                && bearers.contains(entry)
                && (own || telling)
                && query.properties().stream().allMatch(condition -> evidence.fit(entry, condition) >= 0);
    }

    private static double rounded(double score) {
        return Math.round(score * 10) / 10.0;
    }
}
