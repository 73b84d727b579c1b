package io.mailuo.resolve;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Says which mentions of one article name the same thing.
 *
 * <p>Inside an article one name is one person, one official form is one body or place, and one core is one programme. Keys
 * given here hold for the article; {@link CrossArticleResolver} makes them hold for all.
 */
public final class ArticleResolver {

    private final EntityNames names;
    private final Set<String> local;

    /**
     * A resolver that shares nothing mutable.
     *
     * @param lexicon words of self-reference and kinds of body whose names are not unique in the country
     * @param bodyNames what official names of bodies say of places, parents and short forms
     */
    public ArticleResolver(Lexicon lexicon, BodyNames bodyNames) {
        this.names = new EntityNames(lexicon, bodyNames);
        this.local = lexicon.words("local-kinds");
    }

    /**
     * Ties each mention to its entity.
     *
     * @param document the article
     * @param context what its relative words stand for
     * @param mentions all mentions, in any order
     * @param programmes the mentions of programmes among them, by programme
     */
    public Resolution resolve(
            Document document, Context context, List<? extends Mention> mentions, List<NamedGroup> programmes) {
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparing(Mention::span)
                .thenComparing(mention -> mention.getClass().getSimpleName()));
        Map<Mention, EntityKey> keys = new HashMap<>();
        Map<EntityKey, NamedGroup> named = new HashMap<>();
        List<NamedGroup> parted = programmes.stream()
                .flatMap(group -> ProgrammeVariants.of(group).stream())
                .toList();
        for (NamedGroup group : parted) {
            EntityKey key = new EntityKey(Kind.PROGRAMME, group.key());
            named.put(key, group);
            group.mentions().forEach(mention -> keys.put(mention, key));
        }
        Map<EntityKey, List<Mention>> groups = new TreeMap<>();
        for (Mention mention : ordered) {
            Optional.ofNullable(keys.get(mention))
                    .or(() -> key(document, context, mention))
                    .ifPresent(key -> {
                        keys.put(mention, key);
                        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
                    });
        }
        // The article's own area is an entity even where only 我省 is understood: facts may be stated of it.
        context.place()
                .map(place -> new EntityKey(Kind.PLACE, place))
                .ifPresent(area -> groups.putIfAbsent(area, List.of()));
        Map<EntityKey, Entity> entities = new TreeMap<>();
        groups.forEach((key, group) ->
                entities.put(key, names.entity(document, key, group, Optional.ofNullable(named.get(key)))));
        addAreas(document, entities);
        return new Resolution(document, context, ordered, keys, List.copyOf(entities.values()));
    }

    /** Areas that bodies and places lie in bear their usual names, too, whether the article names them or not. */
    private void addAreas(Document document, Map<EntityKey, Entity> entities) {
        List<Entity> open = new ArrayList<>(entities.values());
        while (!open.isEmpty()) {
            List<Entity> found = new ArrayList<>();
            for (Entity entity : open) {
                Stream.concat(entity.place().stream(), entity.partOf().stream())
                        .filter(key -> key.kind() == Kind.PLACE && !entities.containsKey(key))
                        .map(key -> names.entity(document, key, List.of(), Optional.empty()))
                        .forEach(area -> {
                            entities.put(area.key(), area);
                            found.add(area);
                        });
            }
            open = found;
        }
    }

    private Optional<EntityKey> key(Document document, Context context, Mention mention) {
        if (mention instanceof Mention.Person person) {
            return key(
                    Kind.PERSON,
                    person.name() + EntityNames.SCOPE + document.article().name());
        }
        if (mention instanceof Mention.Organisation body) {
            return key(Kind.ORGANISATION, body.fullName() + scope(document, body.fullName(), context));
        }
        if (mention instanceof Mention.Place place) {
            return key(Kind.PLACE, place.fullName());
        }
        return Optional.empty();
    }

    private static Optional<EntityKey> key(Kind kind, String text) {
        return Optional.of(new EntityKey(kind, text));
    }

    /** 中兴社区 or 实验小学 exists in many places: what its name does not say, the article's area does. */
    private String scope(Document document, String fullName, Context context) {
        if (names.bodyNames().lacksArea(fullName)) {
            return EntityNames.SCOPE + document.article().name();
        }
        boolean ambiguous = local.stream().anyMatch(fullName::endsWith)
                && names.bodyNames().placeOf(fullName).isEmpty();
        return ambiguous ? EntityNames.SCOPE + context.place().orElse("") : "";
    }
}
