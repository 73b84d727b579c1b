package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One preferred name for each programme and person of the corpus. Articles may give one programme different forms (“甲”, “甲”计划), a foreign name different spellings: the form that most articles
 * prefer is the label in all of them, of equally frequent ones the longest, of equally long ones the first in order of characters; the others are aliases.
 */
public final class CommonLabels {

    private final Map<EntityKey, Map<String, Integer>> counts = new HashMap<>();

    /** Counts the label of an article's entity, which has its final key. */
    void add(Entity entity) {
        if (concern(entity)) {
            counts.computeIfAbsent(entity.key(), key -> new TreeMap<>()).merge(entity.label(), 1, Integer::sum);
        }
    }

    /** The label of an entity, by its final key. */
    Optional<String> of(EntityKey key) {
        return Optional.ofNullable(counts.get(key)).map(CommonLabels::best);
    }

    /**
     * The most frequent form of a name, then the longest, then the first.
     *
     * @param forms at least one, with the number of articles that prefer it
     */
    public static String best(Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> form) -> form.getValue())
                        .thenComparingInt(form -> form.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Whether entities of a kind have one label in the corpus; those of others have one by their name. */
    public static boolean concern(Entity entity) {
        return entity.key().kind() == Kind.PROGRAMME || entity.key().kind() == Kind.PERSON;
    }
}
