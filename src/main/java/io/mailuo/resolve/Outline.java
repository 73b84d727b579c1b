package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What resolution across articles needs to know of one article: entities and facts without the words.
 *
 * @param article the article's name
 * @param entities the entities that it names, sorted by key, with what tells them from others: names in another script, kind and level are left out, and
 *     further names of all but programmes
 * @param occurrences where it names people, bodies and places, in order of the text
 * @param posts which people hold which posts, in order of the facts
 * @param owners who runs which programme
 * @param shortNames pairs of programmes of which the article gives the second as the short name of the first
 */
public record Outline(
        String article,
        List<Entity> entities,
        List<Named> occurrences,
        List<Post> posts,
        List<Owner> owners,
        List<ShortName> shortNames) {

    /**
     * A place where an entity is named.
     *
     * @param start in code points of the article's raw text
     * @param end likewise
     */
    public record Named(EntityKey entity, int start, int end) {}

    /**
     * A post that a person holds or held.
     *
     * @param organisation the body, or the place where no body is plain; empty where the article says neither
     * @param start where the words begin that say it, in code points of the article's raw text
     */
    public record Post(EntityKey person, Optional<EntityKey> organisation, String title, int start) {}

    /** A body or place launches or runs a programme. */
    public record Owner(EntityKey programme, EntityKey organisation) {}

    /** A programme and what the article calls it for short. */
    public record ShortName(EntityKey full, EntityKey brief) {}

    public Outline {
        entities = List.copyOf(entities);
        occurrences = List.copyOf(occurrences);
        posts = List.copyOf(posts);
        owners = List.copyOf(owners);
        shortNames = List.copyOf(shortNames);
    }

    /** The same outline with other keys of bodies. */
    Outline with(Map<EntityKey, EntityKey> bodies) {
        if (bodies.isEmpty()) {
            return this;
        }
        return new Outline(
                article,
                Rekeying.entities(entities, bodies),
                occurrences.stream()
                        .map(named -> new Named(
                                bodies.getOrDefault(named.entity(), named.entity()), named.start(), named.end()))
                        .toList(),
                posts.stream()
                        .map(post -> new Post(
                                post.person(),
                                post.organisation().map(body -> bodies.getOrDefault(body, body)),
                                post.title(),
                                post.start()))
                        .toList(),
                owners.stream()
                        .map(owner -> new Owner(
                                owner.programme(), bodies.getOrDefault(owner.organisation(), owner.organisation())))
                        .toList(),
                shortNames);
    }
}
