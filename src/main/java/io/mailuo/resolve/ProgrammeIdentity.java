package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Programmes across articles. A name alone does not make two programmes one (碧水工程 is run by many counties, 三年行动计划 every three years): they are one
 * where name, edition and head noun agree and {@link ProgrammeScopes} ties their owners.
 */
final class ProgrammeIdentity {

    private static final Pattern MARKS = Pattern.compile("[“”‘’「」『』《》（）()·—-]");

    private final Clusters clusters = new Clusters();
    private final Map<EntityKey, ProgrammeProfile> profiles = new TreeMap<>();
    private final Map<EntityKey, String> anchors = new HashMap<>();
    private final Map<EntityKey, EntityKey> finals = new HashMap<>();
    private final KnownBodies bodies;

    ProgrammeIdentity(Iterable<Outline> outlines, KnownBodies bodies, Successions successions) {
        this.bodies = bodies;
        Map<String, List<ProgrammeProfile>> byName = new TreeMap<>();
        List<Map.Entry<EntityKey, EntityKey>> shortNames = new ArrayList<>();
        for (Outline outline : outlines) {
            for (ProgrammeProfile profile : read(outline)) {
                profiles.put(profile.key(), profile);
                byName.computeIfAbsent(CrossArticleResolver.name(profile.key()), name -> new ArrayList<>())
                        .add(profile);
            }
            outline.shortNames()
                    .forEach(pair -> shortNames.add(
                            Map.entry(inArticle(pair.full(), outline), inArticle(pair.brief(), outline))));
        }
        ProgrammeScopes scopes = new ProgrammeScopes(bodies, successions);
        byName.values().forEach(namesakes -> scopes.unite(namesakes, clusters));
        shortNames.forEach(pair -> clusters.unite(pair.getKey(), pair.getValue()));
        profiles.values().forEach(this::anchor);
        nameRoots();
        // What finds the keys is large, and of no use once they are found.
        profiles.clear();
        anchors.clear();
    }

    /** Two programmes that share name, area and edition are told apart by their head nouns, then by the article. */
    private void nameRoots() {
        Map<String, List<EntityKey>> byText = new TreeMap<>();
        profiles.keySet().stream()
                .map(clusters::root)
                .distinct()
                .forEach(root -> byText.computeIfAbsent(text(root), text -> new ArrayList<>())
                        .add(root));
        byText.forEach((text, roots) -> roots.forEach(root ->
                finals.put(root, new EntityKey(Kind.PROGRAMME, roots.size() == 1 ? text : longText(root)))));
    }

    /** In an article every programme has the article in its key until it is compared. */
    static EntityKey inArticle(EntityKey key, Outline outline) {
        return new EntityKey(Kind.PROGRAMME, key.text() + EntityNames.SCOPE + outline.article());
    }

    private List<ProgrammeProfile> read(Outline outline) {
        Map<EntityKey, Set<EntityKey>> owners = new HashMap<>();
        for (Outline.Owner owner : outline.owners()) {
            owners.computeIfAbsent(owner.programme(), key -> new HashSet<>()).add(bodies.same(owner.organisation()));
        }
        Set<EntityKey> named = outline.occurrences().stream()
                .map(Outline.Named::entity)
                .filter(key -> key.kind() == Kind.PLACE || (key.kind() == Kind.ORGANISATION && !bodies.isMedium(key)))
                .map(bodies::same)
                .collect(Collectors.toSet());
        return outline.entities().stream()
                .filter(entity -> entity.key().kind() == Kind.PROGRAMME)
                .map(entity -> new ProgrammeProfile(
                        inArticle(entity.key(), outline),
                        outline.article(),
                        edition(entity),
                        heads(entity),
                        owners.getOrDefault(entity.key(), Set.of()),
                        named))
                .toList();
    }

    private static String edition(Entity entity) {
        return Editions.of(forms(entity));
    }

    private static List<String> forms(Entity entity) {
        List<String> forms = new ArrayList<>(entity.aliases());
        forms.add(entity.label());
        return forms;
    }

    /** What the forms of a name have behind the core (精准服务活动 of “甲”精准服务活动), figures of editions left out. */
    private static Set<String> heads(Entity entity) {
        String core = CrossArticleResolver.name(entity.key());
        Set<String> heads = new TreeSet<>();
        for (String form : forms(entity)) {
            String folded = MARKS.matcher(form).replaceAll("");
            int at = folded.indexOf(core);
            String behind = at < 0 ? "" : Editions.without(folded.substring(at + core.length()));
            if (!behind.isEmpty()) {
                heads.add(behind);
            }
        }
        return heads;
    }

    private void anchor(ProgrammeProfile profile) {
        EntityKey root = clusters.root(profile.key());
        for (EntityKey owner : profile.owners()) {
            anchors.merge(
                    root,
                    bodies.area(owner).orElse(owner).text(),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** The final keys of an article's programmes: name, edition and the area of the owner; else the article. */
    Map<EntityKey, EntityKey> finalKeys(Outline outline) {
        Map<EntityKey, EntityKey> keys = new HashMap<>();
        for (Entity entity : outline.entities()) {
            if (entity.key().kind() == Kind.PROGRAMME) {
                EntityKey root = clusters.root(inArticle(entity.key(), outline));
                keys.put(entity.key(), finals.getOrDefault(root, root));
            }
        }
        return keys;
    }

    private String text(EntityKey root) {
        ProgrammeProfile profile = profile(root);
        String edition = profile.edition().isEmpty() ? "" : EntityNames.SCOPE + profile.edition();
        return CrossArticleResolver.name(root)
                + EntityNames.SCOPE
                + anchors.getOrDefault(root, profile.article())
                + edition;
    }

    private String longText(EntityKey root) {
        ProgrammeProfile profile = profile(root);
        return String.join(
                EntityNames.SCOPE,
                CrossArticleResolver.name(root),
                anchors.getOrDefault(root, ""),
                profile.edition(),
                String.join("-", new TreeSet<>(profile.heads())),
                profile.article());
    }

    private ProgrammeProfile profile(EntityKey root) {
        return Optional.ofNullable(profiles.get(root)).orElseThrow();
    }
}
