package io.mailuo.pipeline;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How much a graph holds.
 *
 * @param articles number of articles
 * @param entities number of entities of each kind, each counted once over all articles
 * @param facts number of facts of each kind
 */
public record GraphCounts(int articles, Map<EntityKey.Kind, Integer> entities, Map<FactKind, Integer> facts) {

    /** Of an empty graph. */
    static final GraphCounts NONE = new GraphCounts(0, Map.of(), Map.of());

    private static final String ARTICLES = "count.articles";
    private static final String ENTITIES = "count.entities.";
    private static final String FACTS = "count.facts.";

    /** The kinds of {@link Fact}. */
    public enum FactKind {
        POST(Fact.PostHeld.class),
        INVOLVEMENT(Fact.Involvement.class),
        OFFICIAL_TIE(Fact.OfficialTie.class),
        METRIC(Fact.Measurement.class);

        private final Class<? extends Fact> type;

        FactKind(Class<? extends Fact> type) {
            this.type = type;
        }

        /** The kind of a fact. */
        public static FactKind of(Fact fact) {
            return Stream.of(values())
                    .filter(kind -> kind.type.isInstance(fact))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("a fact of a kind without a name: " + fact));
        }
    }

    /** Kinds of which there is none are left out. */
    public GraphCounts {
        entities = some(entities);
        facts = some(facts);
    }

    private static <K extends Enum<K>> Map<K, Integer> some(Map<K, Integer> counts) {
        Map<K, Integer> some = new TreeMap<>(counts);
        some.values().removeIf(count -> count == 0);
        return Collections.unmodifiableMap(some);
    }

    /** Number of facts of each kind that were read, in the order of the kinds. */
    public static List<Integer> numbers(List<Extraction> extractions) {
        Map<FactKind, Integer> numbers = new EnumMap<>(FactKind.class);
        extractions.stream()
                .flatMap(extraction -> extraction.facts().stream())
                .forEach(fact -> numbers.merge(FactKind.of(fact), 1, Integer::sum));
        return Stream.of(FactKind.values())
                .map(kind -> numbers.getOrDefault(kind, 0))
                .toList();
    }

    /** Adds up the articles and facts of files. */
    static final class Sum {

        private final int[] facts = new int[FactKind.values().length];
        private int articles;

        /** Adds a file: its articles, and its facts as {@link GraphCounts#numbers} gave them. */
        void add(int more, List<Integer> numbers) {
            articles += more;
            for (int i = 0; i < numbers.size(); i++) {
                facts[i] += numbers.get(i);
            }
        }

        /** Adds what a graph holds. */
        @SuppressWarnings("EnumOrdinal") // places in an array of this process
        void add(GraphCounts more) {
            articles += more.articles();
            more.facts().forEach((kind, count) -> facts[kind.ordinal()] += count);
        }

        /** Takes a file away that was added. */
        void remove(int less, List<Integer> numbers) {
            articles -= less;
            for (int i = 0; i < numbers.size(); i++) {
                facts[i] -= numbers.get(i);
            }
        }

        GraphCounts with(Map<EntityKey.Kind, Integer> entities) {
            Map<FactKind, Integer> known = new EnumMap<>(FactKind.class);
            FactKind[] kinds = FactKind.values();
            for (int i = 0; i < kinds.length; i++) {
                known.put(kinds[i], facts[i]);
            }
            return new GraphCounts(articles, entities, known);
        }
    }

    /** Reads the counts that {@link #entries} put into a store's manifest. */
    static GraphCounts of(Map<String, String> manifest) {
        Map<EntityKey.Kind, Integer> entities = new EnumMap<>(EntityKey.Kind.class);
        for (EntityKey.Kind kind : EntityKey.Kind.values()) {
            entities.put(kind, number(manifest, ENTITIES + id(kind)));
        }
        Map<FactKind, Integer> facts = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            facts.put(kind, number(manifest, FACTS + id(kind)));
        }
        return new GraphCounts(number(manifest, ARTICLES), entities, facts);
    }

    /** The counts as entries of a store's manifest. */
    public Map<String, String> entries() {
        Map<String, String> entries = new TreeMap<>();
        entries.put(ARTICLES, Integer.toString(articles));
        entities.forEach((kind, count) -> entries.put(ENTITIES + id(kind), count.toString()));
        facts.forEach((kind, count) -> entries.put(FACTS + id(kind), count.toString()));
        return entries;
    }

    private static int number(Map<String, String> manifest, String key) {
        return Integer.parseInt(manifest.getOrDefault(key, "0"));
    }

    private static String id(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
