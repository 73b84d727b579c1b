package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Succession;
import io.mailuo.resolve.SuccessionRules.Follower;
import io.mailuo.resolve.SuccessionRules.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which bodies of a corpus followed which, by {@link SuccessionRules}. Only bodies that articles name are linked, and none is merged. */
final class Successions {

    private final SuccessionRules rules;
    private final Map<EntityKey, Set<EntityKey>> later = new HashMap<>();
    private final Set<Succession> links = new TreeSet<>();

    /** Links the bodies of a corpus. */
    Successions(SuccessionRules rules, NamedBodies bodies) {
        this.rules = rules;
        Map<Name, EntityKey> byName = new HashMap<>();
        List<Entity> all = bodies.bodies();
        all.forEach(body -> rules.name(body).ifPresent(name -> byName.putIfAbsent(name, body.key())));
        for (Entity body : all) {
            rules.name(body).ifPresent(name -> link(body.key(), name, byName));
        }
    }

    /** Takes links that were found before. */
    Successions(SuccessionRules rules, Collection<Succession> found) {
        this.rules = rules;
        found.forEach(link -> add(link.former(), link.later(), link.reason()));
    }

    private void link(EntityKey body, Name name, Map<Name, EntityKey> byName) {
        for (Follower follower : rules.followers(name)) {
            Optional.ofNullable(byName.get(follower.name()))
                    .filter(key -> !key.equals(body))
                    .ifPresent(key -> add(body, key, follower.reason()));
        }
    }

    private void add(EntityKey former, EntityKey follower, String reason) {
        later.computeIfAbsent(former, key -> new TreeSet<>()).add(follower);
        links.add(new Succession(former, follower, reason));
    }

    /** Whether one of two bodies or areas is the other, or followed it, be it in several steps. */
    boolean oneAfterOther(EntityKey one, EntityKey other) {
        if (one.kind() == EntityKey.Kind.PLACE && other.kind() == EntityKey.Kind.PLACE) {
            return one.equals(other)
                    || rules.follows(one.text(), other.text())
                    || rules.follows(other.text(), one.text());
        }
        return one.equals(other) || follows(one, other) || follows(other, one);
    }

    private boolean follows(EntityKey follower, EntityKey former) {
        Set<EntityKey> seen = new HashSet<>();
        List<EntityKey> open = new ArrayList<>(List.of(former));
        while (!open.isEmpty()) {
            EntityKey at = open.remove(open.size() - 1);
            for (EntityKey next : later.getOrDefault(at, Set.of())) {
                if (next.equals(follower)) {
                    return true;
                }
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    /** All links, sorted. */
    List<Succession> links() {
        return List.copyOf(links);
    }
}
