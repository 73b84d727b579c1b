package io.mailuo.resolve;

import io.mailuo.model.Candidate;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Entities of one kind and name that stayed apart: each pair of them may be one. */
public final class Namesakes {

    private static final String SAME_NAME = "same-name";

    /** A name with more bearers than this is too common for a pair of them to say anything: each is paired with the next alone. */
    private static final int MOST_BEARERS = 40;

    private static final Comparator<EntityKey> BY_NAME =
            Comparator.comparing(EntityKey::kind).thenComparing(CrossArticleResolver::name);

    private Namesakes() {}

    /** All pairs among people and programmes, by name. Programmes of which both names hold another edition are two, and no pair. */
    public static List<Candidate> pairs(Collection<EntityKey> keys) {
        List<EntityKey> sorted = new ArrayList<>(keys);
        sorted.sort(BY_NAME.thenComparing(Comparator.naturalOrder()));
        List<Candidate> candidates = new ArrayList<>();
        for (int start = 0, end; start < sorted.size(); start = end) {
            end = start + 1;
            while (end < sorted.size() && BY_NAME.compare(sorted.get(start), sorted.get(end)) == 0) {
                end++;
            }
            candidates.addAll(among(sorted.subList(start, end)));
        }
        return candidates;
    }

    /** What entities share of which pairs are made; empty for kinds of which none are. */
    public static String group(EntityKey key) {
        boolean paired = key.kind() == Kind.PERSON || key.kind() == Kind.PROGRAMME;
        return paired ? key.kind() + " " + CrossArticleResolver.name(key) : "";
    }

    private static List<Candidate> among(List<EntityKey> bearers) {
        List<Candidate> candidates = new ArrayList<>();
        int reach = bearers.size() > MOST_BEARERS ? 1 : bearers.size();
        for (int i = 0; i < bearers.size(); i++) {
            for (int j = i + 1; j < Math.min(bearers.size(), i + 1 + reach); j++) {
                if (!differ(edition(bearers.get(i)), edition(bearers.get(j)))) {
                    candidates.add(new Candidate(bearers.get(i), bearers.get(j), SAME_NAME));
                }
            }
        }
        return candidates;
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** What stands behind the second mark of a programme's key. */
    private static String edition(EntityKey key) {
        String[] parts = key.text().split("\\|", -1);
        return key.kind() == Kind.PROGRAMME && parts.length > 2 ? parts[2] : "";
    }
}
