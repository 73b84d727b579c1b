package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * People across articles. Two people of one name are one where they hold posts in one body, or in bodies of one area below
 * the province; the keys are united along such ties.
 */
final class PersonIdentity {

    private final Map<EntityKey, EntityKey> parents = new HashMap<>();
    private final Map<EntityKey, String> anchors = new TreeMap<>();

    PersonIdentity(Iterable<Extraction> extractions) {
        Map<String, EntityKey> firstByTie = new HashMap<>();
        for (Extraction extraction : extractions) {
            for (Fact fact : extraction.facts()) {
                if (fact instanceof Fact.PostHeld post && post.organisation().isPresent()) {
                    EntityKey body = post.organisation().get();
                    tie(firstByTie, post.person(), body.kind() + ":" + body.text());
                    area(extraction, body).ifPresent(area -> tie(firstByTie, post.person(), "area:" + area));
                    anchors.merge(post.person(), body.text(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
        anchors.forEach((person, anchor) ->
                anchors.merge(root(person), anchor, (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }

    /** The area of a body, where it is smaller than a province: two cadres of one name in one county are one. */
    private static Optional<String> area(Extraction extraction, EntityKey body) {
        Optional<EntityKey> area = body.kind() == Kind.PLACE
                ? Optional.of(body)
                : extraction.entities().stream()
                        .filter(entity -> entity.key().equals(body))
                        .findFirst()
                        .flatMap(Entity::place);
        return area.map(EntityKey::text).filter(PersonIdentity::isBelowProvince);
    }

    private static boolean isBelowProvince(String place) {
        int province = Math.max(place.indexOf('省'), place.indexOf("自治区"));
        return province > 0 && province + 3 < place.length();
    }

    private void tie(Map<String, EntityKey> firstByTie, EntityKey person, String tie) {
        EntityKey first = firstByTie.putIfAbsent(CrossArticleResolver.name(person) + "/" + tie, person);
        if (first != null) {
            EntityKey one = root(first);
            EntityKey other = root(person);
            if (!one.equals(other)) {
                boolean keepOne = one.compareTo(other) < 0;
                parents.put(keepOne ? other : one, keepOne ? one : other);
            }
        }
    }

    private EntityKey root(EntityKey key) {
        EntityKey at = key;
        while (parents.containsKey(at)) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }

    /** The final keys of an article's people: name and the least of the bodies that they serve; else the article. */
    Map<EntityKey, EntityKey> finalKeys(Extraction extraction) {
        Map<EntityKey, EntityKey> keys = new HashMap<>();
        for (Entity entity : extraction.entities()) {
            EntityKey key = entity.key();
            if (key.kind() == Kind.PERSON) {
                String anchor = anchors.get(root(key));
                String text = anchor == null ? key.text() : CrossArticleResolver.name(key) + EntityNames.SCOPE + anchor;
                keys.put(key, new EntityKey(Kind.PERSON, text));
            }
        }
        return keys;
    }
}
