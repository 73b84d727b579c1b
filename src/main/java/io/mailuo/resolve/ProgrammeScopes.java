package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Unites programmes of one name by whose they are: of one area or one central body; of an area above, where the article about the area below names it; and
 * without an owner, where the article is about one owner's area and no other's.
 */
final class ProgrammeScopes {

    private final KnownBodies bodies;
    private final Successions successions;

    ProgrammeScopes(KnownBodies bodies, Successions successions) {
        this.bodies = bodies;
        this.successions = successions;
    }

    void unite(List<ProgrammeProfile> namesakes, Clusters clusters) {
        List<ProgrammeProfile> owned = namesakes.stream()
                .filter(profile -> !profile.owners().isEmpty())
                .toList();
        for (int i = 0; i < owned.size(); i++) {
            for (int j = i + 1; j < owned.size(); j++) {
                boolean apart =
                        !clusters.together(owned.get(i).key(), owned.get(j).key());
                if (apart && owned.get(i).agrees(owned.get(j)) && sameOwner(owned.get(i), owned.get(j))) {
                    clusters.unite(owned.get(i).key(), owned.get(j).key());
                }
            }
        }
        List<ProgrammeProfile> free =
                namesakes.stream().filter(profile -> profile.owners().isEmpty()).toList();
        List<Set<EntityKey>> areas =
                free.stream().map(profile -> bodies.areas(profile.named())).toList();
        for (int i = 0; i < free.size(); i++) {
            adopt(free.get(i), areas.get(i), owned, clusters);
        }
        for (int i = 0; i < free.size(); i++) {
            for (int j = i + 1; j < free.size(); j++) {
                boolean apart =
                        !clusters.together(free.get(i).key(), free.get(j).key());
                if (apart && free.get(i).agrees(free.get(j)) && shareArea(areas.get(i), areas.get(j))) {
                    clusters.unite(free.get(i).key(), free.get(j).key());
                }
            }
        }
    }

    private boolean sameOwner(ProgrammeProfile one, ProgrammeProfile other) {
        return one.owners().stream()
                .anyMatch(first -> other.owners().stream()
                        .anyMatch(second -> sameScope(first, second)
                                || carriesOut(one, first, second)
                                || carriesOut(other, second, first)
                                || (sameArea(first, second)
                                        && (one.named().contains(second)
                                                || other.named().contains(first)))));
    }

    private boolean sameArea(EntityKey one, EntityKey other) {
        return bodies.area(one)
                .flatMap(first -> bodies.area(other).map(second -> successions.oneAfterOther(first, second)))
                .orElse(false);
    }

    private boolean sameScope(EntityKey one, EntityKey other) {
        Optional<EntityKey> first = bodies.area(one);
        Optional<EntityKey> second = bodies.area(other);
        if (first.isEmpty() || second.isEmpty()) {
            return successions.oneAfterOther(one, other);
        }
        return successions.oneAfterOther(first.get(), second.get())
                && (successions.oneAfterOther(one, other) || (bodies.isAuthority(one) && bodies.isAuthority(other)));
    }

    /** An authority of an area, in an article that names the higher owner, runs what that one launched. A central body's programme likewise. */
    private boolean carriesOut(ProgrammeProfile article, EntityKey owner, EntityKey higher) {
        if (!bodies.isAuthority(owner)) {
            return false;
        }
        Optional<EntityKey> inner = bodies.area(owner);
        Optional<EntityKey> outer = bodies.area(higher);
        if (outer.isEmpty()) {
            return article.named().contains(higher);
        }
        boolean below =
                inner.isPresent() && !inner.get().equals(outer.get()) && bodies.within(inner.get(), outer.get());
        return below
                && bodies.isAuthority(higher)
                && article.named().stream()
                        .anyMatch(named -> named.equals(higher)
                                || (bodies.isAuthority(named)
                                        && bodies.area(named).equals(outer)));
    }

    /** A programme without an owner is that of the one owner whose area the article is about. */
    private void adopt(ProgrammeProfile free, Set<EntityKey> areas, List<ProgrammeProfile> owned, Clusters clusters) {
        Set<EntityKey> fitting = new TreeSet<>();
        for (ProgrammeProfile profile : owned) {
            boolean near = profile.owners().stream()
                    .anyMatch(owner -> bodies.area(owner)
                            .map(areas::contains)
                            .orElseGet(() -> free.named().contains(owner)));
            if (near && profile.agrees(free)) {
                fitting.add(clusters.root(profile.key()));
            }
        }
        if (fitting.size() == 1) {
            clusters.unite(free.key(), fitting.iterator().next());
        }
    }

    private boolean shareArea(Set<EntityKey> one, Set<EntityKey> other) {
        return other.stream()
                .anyMatch(area -> one.contains(area) && !bodies.isProvince(area) && !bodies.isForeign(area));
    }
}
