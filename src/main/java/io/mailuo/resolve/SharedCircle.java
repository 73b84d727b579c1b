package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * People whom an article names without a body: one with the only namesake of another article that names the namesake's own body and, besides, a programme
 * that both articles name. A body that leads an area, a medium and a body of the whole country are named too often to say anything.
 */
final class SharedCircle {

    private final KnownBodies bodies;

    SharedCircle(KnownBodies bodies) {
        this.bodies = bodies;
    }

    /** Unites those of one name that nothing else ties. */
    void unite(List<PersonProfile> namesakes, Clusters clusters) {
        for (PersonProfile profile : namesakes) {
            if (profile.affiliations().isEmpty()) {
                Set<EntityKey> fitting = new TreeSet<>();
                namesakes.stream()
                        .filter(other -> !other.affiliations().isEmpty() && share(profile, other))
                        .forEach(other -> fitting.add(clusters.root(other.key())));
                if (fitting.size() == 1) {
                    clusters.unite(profile.key(), fitting.iterator().next());
                }
            }
        }
    }

    private boolean share(PersonProfile free, PersonProfile other) {
        boolean body = other.affiliations().stream()
                .map(Affiliation::body)
                .anyMatch(served -> free.bodies().contains(served)
                        && bodies.area(served).isPresent()
                        && !bodies.leads(served)
                        && !bodies.isMedium(served));
        return body && free.programmes().stream().anyMatch(other.programmes()::contains);
    }
}
