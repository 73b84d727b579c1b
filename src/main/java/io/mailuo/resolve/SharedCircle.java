package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, List<PersonProfile>> serving = serving(namesakes);
        for (PersonProfile profile : namesakes) {
            if (profile.affiliations().isEmpty()) {
                Set<EntityKey> fitting = new TreeSet<>();
                for (String programme : profile.programmes()) {
                    serving.getOrDefault(programme, List.of()).stream()
                            .filter(other -> shareBody(profile, other))
                            .forEach(other -> fitting.add(clusters.root(other.key())));
                }
                if (fitting.size() == 1) {
                    clusters.unite(profile.key(), fitting.iterator().next());
                }
            }
        }
    }

    /** Those who serve a body, by the programmes that their articles name; none where nobody is without a body. */
    private static Map<String, List<PersonProfile>> serving(List<PersonProfile> namesakes) {
        boolean asked = namesakes.stream()
                .anyMatch(profile -> profile.affiliations().isEmpty()
                        && !profile.programmes().isEmpty());
        if (!asked) {
            return Map.of();
        }
        Map<String, List<PersonProfile>> serving = new HashMap<>();
        for (PersonProfile profile : namesakes) {
            if (!profile.affiliations().isEmpty()) {
                profile.programmes()
                        .forEach(programme -> serving.computeIfAbsent(programme, name -> new ArrayList<>())
                                .add(profile));
            }
        }
        return serving;
    }

    private boolean shareBody(PersonProfile free, PersonProfile other) {
        return other.affiliations().stream()
                .map(Affiliation::body)
                .anyMatch(served -> free.bodies().contains(served)
                        && bodies.area(served).isPresent()
                        && !bodies.leads(served)
                        && !bodies.isMedium(served));
    }
}
