package io.mailuo.resolve;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.resolve.Outline.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
        Set<EntityKey> named = outline.occurrences().stream()
                .map(Named::entity)
                .filter(key -> key.kind() == Kind.ORGANISATION || key.kind() == Kind.PLACE)
                .map(same)
                .collect(Collectors.toSet());
        Set<String> programmes = outline.entities().stream()
                .map(Entity::key)
                .filter(key -> key.kind() == Kind.PROGRAMME)
                .map(CrossArticleResolver::name)
                .collect(Collectors.toSet());
        return outline.entities().stream()
                .map(Entity::key)
                .filter(key -> key.kind() == Kind.PERSON)
                .map(key -> new PersonProfile(
                        key,
                        CrossArticleResolver.name(key),
                        affiliations.getOrDefault(key, Set.of()).stream()
                                .map(post -> new Affiliation(same.apply(post.body()), post.title(), post.stated()))
                                .toList(),
                        named,
                        programmes))
                .toList();
    }

    private Optional<Affiliation> affiliation(Outline.Post post, List<Named> bodies) {
        if (post.organisation().isPresent()) {
            return Optional.of(new Affiliation(post.organisation().get(), post.title(), true));
        }
        List<EntityKey> before = new ArrayList<>();
        for (Named body : bodies) {
            if (body.start() < post.start() && titles.heads(post.title(), body.entity())) {
                before.add(body.entity());
            }
        }
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(new Affiliation(before.get(before.size() - 1), post.title(), false));
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
