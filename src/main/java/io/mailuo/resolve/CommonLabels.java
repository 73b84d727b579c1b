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
final class CommonLabels {

    private final Map<EntityKey, Map<String, Integer>> counts = new HashMap<>();

    /** Counts the label of an article's entity, which has its final key. */
    void add(Entity entity) {
        if (entity.key().kind() == Kind.PROGRAMME || entity.key().kind() == Kind.PERSON) {
            counts.computeIfAbsent(entity.key(), key -> new TreeMap<>()).merge(entity.label(), 1, Integer::sum);
        }
    }

    /** The label of an entity, by its final key: the most frequent form, then the longest, then the first. */
    Optional<String> of(Entity entity) {
        return counts.getOrDefault(entity.key(), Map.of()).entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> form) -> form.getValue())
                        .thenComparingInt(form -> form.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
