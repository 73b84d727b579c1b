package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * One preferred name for each programme and person of the corpus. Articles may give one programme different forms (“甲”, “甲”计划), a foreign name different spellings: the form that most articles
 * prefer is the label in all of them, of equally frequent ones the longest, of equally long ones the first in order of characters; the others are aliases.
 */
public final class CommonLabels {

    private final Map<EntityKey, Forms> forms = new HashMap<>();

    /** Counts the label of an article's entity, which has its final key. */
    void add(Entity entity) {
        if (concern(entity)) {
            forms.computeIfAbsent(entity.key(), key -> new Forms(entity.label()))
                    .add(entity.label());
        }
    }

    /** Whether an entity is of a kind that has one label in the corpus; others have one by their key. */
    public static boolean concern(Entity entity) {
        return entity.key().kind() == Kind.PROGRAMME || entity.key().kind() == Kind.PERSON;
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

    /** The people and programmes of the corpus. */
    Set<EntityKey> keys() {
        return forms.keySet();
    }

    /** Number of people and of programmes. */
    Map<Kind, Integer> entities() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        forms.keySet().forEach(key -> counts.merge(key.kind(), 1, Integer::sum));
        return counts;
    }

    /** The labels of the entities to which articles give different ones. */
    Map<EntityKey, String> common() {
        Map<EntityKey, String> common = new HashMap<>();
        forms.forEach((key, counted) -> {
            if (!counted.others.isEmpty()) {
                common.put(key, counted.best());
            }
        });
        return common;
    }

    /** The labels of one entity with the number of articles that give them; hardly any has two. */
    private static final class Forms {

        private final String first;
        private int count;
        private Map<String, Integer> others = Map.of();

        Forms(String first) {
            this.first = first;
        }

        void add(String label) {
            if (label.equals(first)) {
                count++;
            } else {
                others = others.isEmpty() ? new HashMap<>() : others;
                others.merge(label, 1, Integer::sum);
            }
        }

        String best() {
            Map<String, Integer> all = new HashMap<>(others);
            all.put(first, count);
            return CommonLabels.best(all);
        }
    }
}
