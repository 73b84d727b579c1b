package io.mailuo.resolve;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.resolve.Outline.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads from an article what it says of its people that may tell them from namesakes. */
final class PersonProfiles {

    private final TitleHeads titles;

    PersonProfiles(Lexicon lexicon) {
        titles = new TitleHeads(lexicon);
    }

    TitleHeads titles() {
        return titles;
    }

    /**
     * The people of an article, in order of their keys.
     *
     * @param same gives one object for equal keys of bodies, which profiles keep by the thousand
     */
    List<PersonProfile> of(Outline outline, UnaryOperator<EntityKey> same) {
        if (outline.entities().stream().noneMatch(entity -> entity.key().kind() == Kind.PERSON)) {
            return List.of();
        }
        Map<EntityKey, Set<Affiliation>> affiliations = new HashMap<>();
        List<Named> bodies = outline.occurrences().stream()
                .filter(named -> named.entity().kind() == Kind.ORGANISATION)
                .sorted(Comparator.comparingInt(Named::start).thenComparingInt(Named::end))
                .toList();
        for (Outline.Post post : outline.posts()) {
            affiliation(post, bodies)
                    .ifPresent(found -> affiliations
                            .computeIfAbsent(post.person(), key -> new LinkedHashSet<>())
                            .add(found));
        }
        besideBodies(outline, bodies, affiliations);
        Set<String> programmes = new HashSet<>();
        List<EntityKey> people = new ArrayList<>();
        for (Entity entity : outline.entities()) {
            if (entity.key().kind() == Kind.PROGRAMME) {
                programmes.add(CrossArticleResolver.name(entity.key()));
            } else if (entity.key().kind() == Kind.PERSON) {
                people.add(entity.key());
            }
        }
        // All people of an article share one set of each.
        Set<String> together = Set.copyOf(programmes);
        boolean asked = !together.isEmpty() && !affiliations.keySet().containsAll(people);
        Set<EntityKey> named = asked ? named(outline, same) : Set.of();
        List<PersonProfile> profiles = new ArrayList<>(people.size());
        for (EntityKey key : people) {
            List<Affiliation> posts = affiliations.getOrDefault(key, Set.of()).stream()
                    .map(post -> new Affiliation(same.apply(post.body()), post.title(), post.stated()))
                    .toList();
            profiles.add(new PersonProfile(
                    key, CrossArticleResolver.name(key), posts, posts.isEmpty() ? named : Set.of(), together));
        }
        return profiles;
    }

    private static Set<EntityKey> named(Outline outline, UnaryOperator<EntityKey> same) {
        Set<EntityKey> named = new HashSet<>();
        for (Named occurrence : outline.occurrences()) {
            Kind kind = occurrence.entity().kind();
            if (kind == Kind.ORGANISATION || kind == Kind.PLACE) {
                named.add(same.apply(occurrence.entity()));
            }
        }
        return Set.copyOf(named);
    }

    private Optional<Affiliation> affiliation(Outline.Post post, List<Named> bodies) {
        if (post.organisation().isPresent()) {
            return Optional.of(new Affiliation(post.organisation().get(), post.title(), true));
        }
        for (int i = bodies.size() - 1; i >= 0; i--) {
            Named body = bodies.get(i);
            if (body.start() < post.start() && titles.heads(post.title(), body.entity())) {
                return Optional.of(new Affiliation(body.entity(), post.title(), false));
            }
        }
        return Optional.empty();
    }

    /** 无锡市中医医院周海燕: a name right behind that of a body. */
    private static void besideBodies(
            Outline outline, List<Named> bodies, Map<EntityKey, Set<Affiliation>> affiliations) {
        Map<Integer, EntityKey> byEnd = new HashMap<>();
        bodies.forEach(body -> byEnd.put(body.end(), body.entity()));
        for (Named person : outline.occurrences()) {
            if (person.entity().kind() == Kind.PERSON) {
                Optional.ofNullable(byEnd.get(person.start()))
                        .ifPresent(body -> affiliations
                                .computeIfAbsent(person.entity(), key -> new LinkedHashSet<>())
                                .add(new Affiliation(body, "", false)));
            }
        }
    }
}
