package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Extraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One preferred name for each programme and person of the corpus. Articles may give one programme different forms (“甲”, “甲”计划), a foreign name different spellings: the form that most articles
 * prefer is the label in all of them, of equally frequent ones the longest, of equally long ones the first in order of characters; the others are aliases.
 */
final class CommonLabels {

    private final Map<EntityKey, String> labels = new HashMap<>();

    CommonLabels(Iterable<Extraction> extractions) {
        Map<EntityKey, Map<String, Integer>> counts = new HashMap<>();
        for (Extraction extraction : extractions) {
            for (Entity entity : extraction.entities()) {
                if (entity.key().kind() == Kind.PROGRAMME || entity.key().kind() == Kind.PERSON) {
                    counts.computeIfAbsent(entity.key(), key -> new TreeMap<>()).merge(entity.label(), 1, Integer::sum);
                }
            }
        }
        counts.forEach((key, forms) -> labels.put(key, best(forms)));
    }

    /** The most frequent form, then the longest, then the first. */
    private static String best(Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> form) -> form.getValue())
                        .thenComparingInt(form -> form.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** The extraction with the common labels; an article's own label stays as an alias. */
    Extraction apply(Extraction extraction) {
        List<Entity> entities = extraction.entities().stream().map(this::named).toList();
        return new Extraction(
                extraction.article(), extraction.headline(), entities, extraction.occurrences(), extraction.facts());
    }

    private Entity named(Entity entity) {
        String label = labels.getOrDefault(entity.key(), entity.label());
        if (label.equals(entity.label())) {
            return entity;
        }
        List<String> aliases = new ArrayList<>(entity.aliases());
        aliases.add(entity.label());
        return new Entity(
                entity.key(),
                label,
                aliases,
                entity.traditional(),
                entity.category(),
                entity.partOf(),
                entity.place(),
                entity.code(),
                entity.level());
    }
}
