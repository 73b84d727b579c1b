package io.mailuo.resolve;

import io.mailuo.model.Candidate;
import io.mailuo.model.Corpus;
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
 * Says which entities of different articles are one, and gives each one key.
 *
 * <p>Bodies and places are one where their official names are. People of one name are one only where a body or an area of
 * the same posts ties them; programmes of one name only where one area or central body runs them. Everything else of one
 * name stays apart and is recorded as a candidate: a wrong merge cannot be seen by the user, a missed one can be mended.
 */
public final class CrossArticleResolver {

    private static final String SAME_NAME = "same-name";

    /**
     * Gives the entities of all articles their final keys, and each programme one label.
     *
     * @param extractions what was read from each article, in any order
     * @return the same with final keys, sorted by the article's name
     */
    public Corpus resolve(List<Extraction> extractions) {
        List<Extraction> sorted = new ArrayList<>(extractions);
        sorted.sort(Comparator.comparing(extraction -> extraction.article().name()));
        PersonIdentity persons = new PersonIdentity(sorted);
        ProgrammeIdentity programmes = new ProgrammeIdentity();
        List<Extraction> resolved = new ArrayList<>();
        for (Extraction extraction : sorted) {
            Map<EntityKey, EntityKey> keys = new HashMap<>();
            keys.putAll(persons.finalKeys(extraction));
            keys.putAll(programmes.finalKeys(extraction));
            resolved.add(Rekeying.apply(extraction, keys));
        }
        CommonLabels labels = new CommonLabels(resolved);
        List<Extraction> labelled = resolved.stream().map(labels::apply).toList();
        return new Corpus(labelled, candidates(labelled));
    }

    /** Entities of one kind and name that have different keys, each paired with the next. */
    private static List<Candidate> candidates(List<Extraction> extractions) {
        Map<String, TreeMap<EntityKey, Boolean>> byName = new TreeMap<>();
        for (Extraction extraction : extractions) {
            extraction.entities().forEach(entity -> {
                EntityKey key = entity.key();
                if (key.kind() == Kind.PERSON || key.kind() == Kind.PROGRAMME) {
                    byName.computeIfAbsent(key.kind() + " " + name(key), k -> new TreeMap<>())
                            .put(key, true);
                }
            });
        }
        List<Candidate> candidates = new ArrayList<>();
        for (TreeMap<EntityKey, Boolean> namesakes : byName.values()) {
            EntityKey last = null;
            for (EntityKey key : namesakes.keySet()) {
                if (last != null) {
                    candidates.add(new Candidate(last, key, SAME_NAME));
                }
                last = key;
            }
        }
        return candidates;
    }

    static String name(EntityKey key) {
        int scope = key.text().indexOf(EntityNames.SCOPE);
        return scope < 0 ? key.text() : key.text().substring(0, scope);
    }
}
