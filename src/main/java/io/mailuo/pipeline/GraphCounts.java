package io.mailuo.pipeline;

import io.mailuo.model.Entity;
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

    public GraphCounts {
        entities = Collections.unmodifiableMap(new TreeMap<>(entities));
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** Counts what a corpus names and states. */
    static GraphCounts of(List<Extraction> corpus) {
        Map<EntityKey.Kind, Integer> entities = new EnumMap<>(EntityKey.Kind.class);
        corpus.stream()
                .flatMap(extraction -> extraction.entities().stream())
                .map(Entity::key)
                .distinct()
                .forEach(key -> entities.merge(key.kind(), 1, Integer::sum));
        Map<FactKind, Integer> facts = new EnumMap<>(FactKind.class);
        for (Extraction extraction : corpus) {
            extraction.facts().forEach(fact -> facts.merge(FactKind.of(fact), 1, Integer::sum));
        }
        return new GraphCounts(corpus.size(), entities, facts);
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
