package io.mailuo.resolve;

import io.mailuo.model.Candidate;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.resolve.ResolvedChange.Resolved;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Resolves the people and programmes of some names again, and says what is other in articles for that. */
final class NameChange {

    private final KnownCorpus known;
    private final BodyChange bodies;
    private final NamesConcerned names;
    private final CommonLabels labels = new CommonLabels();
    private final Map<String, Bearing> bearing = new TreeMap<>();

    private NameChange(KnownCorpus known, BodyChange bodies, NamesConcerned names) {
        this.known = known;
        this.bodies = bodies;
        this.names = names;
    }

    /**
     * An article of the corpus as it is.
     *
     * @param outline with bodies named as the article names them
     * @param bodies final keys of bodies
     * @param former what resolution changed in it before; empty if it was not there
     */
    private record Bearing(Outline outline, Map<EntityKey, EntityKey> bodies, Optional<Naming> former) {

        Outline completed() {
            return outline.with(bodies);
        }
    }

    static Optional<ResolvedChange> of(KnownCorpus known, BodyChange bodies, BodyTies ties, int most) {
        return NamesConcerned.of(known, bodies, ties, most)
                .map(names -> new NameChange(known, bodies, names).resolved(ties));
    }

    private ResolvedChange resolved(BodyTies ties) {
        names.articles().forEach(article -> {
            Naming naming = known.naming(article);
            Outline outline = known.outline(article);
            bearing.put(outline.article(), new Bearing(outline, naming.bodies(), Optional.of(naming)));
        });
        bodies.articles()
                .forEach((name, article) -> article.after()
                        .ifPresent(outline -> bearing.put(
                                name,
                                new Bearing(
                                        outline,
                                        article.bodies(),
                                        article.before().map(Resolved::naming)))));
        List<Outline> outlines =
                bearing.values().stream().map(Bearing::completed).toList();
        CorpusPeople people = CorpusPeople.of(outlines, ties, names::bears);
        CorpusProgrammes programmes = CorpusProgrammes.of(outlines, ties, names::bears);

        Map<String, FinalEntities> entities = new TreeMap<>();
        bearing.forEach((name, article) -> {
            Map<EntityKey, EntityKey> others = new HashMap<>();
            article.former()
                    .ifPresent(naming -> naming.others().forEach((key, last) -> {
                        if (!names.bears(key)) {
                            others.put(key, last);
                        }
                    }));
            others.putAll(people.finalKeys(article.completed()));
            others.putAll(programmes.finalKeys(article.completed()));
            FinalEntities last = FinalEntities.of(article.outline(), article.bodies(), others);
            last.entities().stream().filter(this::isConcerned).forEach(labels::add);
            entities.put(name, last);
        });
        Set<EntityKey> before = keysBefore();
        return new ResolvedChange(
                namings(entities),
                counts(before),
                without(Namesakes.pairs(before), Namesakes.pairs(labels.keys())),
                without(Namesakes.pairs(labels.keys()), Namesakes.pairs(before)));
    }

    private boolean isConcerned(Entity entity) {
        return CommonLabels.concern(entity) && names.bears(entity.key());
    }

    private Map<String, Naming> namings(Map<String, FinalEntities> entities) {
        Map<EntityKey, String> common = labels.common();
        Map<String, Naming> changed = new TreeMap<>();
        bearing.forEach((name, article) -> {
            Map<EntityKey, String> former = article.former().map(Naming::labels).orElse(Map.of());
            Naming naming = Optional.ofNullable(entities.get(name))
                    .orElseThrow()
                    .naming(key -> Optional.ofNullable((names.bears(key) ? common : former).get(key)));
            if (bodies.articles().containsKey(name) || !article.former().equals(Optional.of(naming))) {
                changed.put(name, naming);
            }
        });
        return changed;
    }

    /** The keys that bearers of the names had. */
    private Set<EntityKey> keysBefore() {
        Set<EntityKey> keys = new HashSet<>();
        Consumer<Resolved> add = article ->
                FinalEntities.of(
                                article.outline(),
                                article.naming().bodies(),
                                article.naming().others())
                        .entities()
                        .stream()
                        .filter(this::isConcerned)
                        .forEach(entity -> keys.add(entity.key()));
        names.articles()
                .mapToObj(article -> new Resolved(known.outline(article), known.naming(article)))
                .forEach(add);
        bodies.articles().values().stream()
                .flatMap(article -> article.before().stream())
                .forEach(add);
        return keys;
    }

    private Map<Kind, Integer> counts(Set<EntityKey> before) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        counts.putAll(known.entities());
        bodies.more().forEach((kind, more) -> counts.merge(kind, more, Integer::sum));
        labels.keys().forEach(key -> counts.merge(key.kind(), 1, Integer::sum));
        before.forEach(key -> counts.merge(key.kind(), -1, Integer::sum));
        return counts;
    }

    private static List<Candidate> without(List<Candidate> from, Collection<Candidate> other) {
        List<Candidate> rest = new ArrayList<>(from);
        rest.removeAll(new HashSet<>(other));
        return rest;
    }
}
