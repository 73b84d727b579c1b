package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.resolve.ResolvedChange.Resolved;
import io.mailuo.resolve.SuccessionRules.Name;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a change of a few articles makes other in the bodies and areas of a corpus.
 *
 * @param articles the articles that change, and those of which the names of bodies are completed otherwise, by name
 * @param before the corpus as it was
 * @param after the corpus as it is
 * @param dependents what is other for that
 */
record BodyChange(Map<String, Article> articles, CorpusState before, CorpusState after, Dependents dependents) {

    /**
     * An article before and after.
     *
     * @param before as it was, if it was there
     * @param after as it is, if it still is
     * @param bodies final keys of its bodies that go by less than their full name
     */
    record Article(Optional<Resolved> before, Optional<Outline> after, Map<EntityKey, EntityKey> bodies) {

        Optional<Outline> completedBefore() {
            return before.map(was -> was.outline().with(was.naming().bodies()));
        }

        Optional<Outline> completedAfter() {
            return after.map(is -> is.with(bodies));
        }
    }

    /** Empty if more than {@code most} articles must be looked at, or if bodies may follow one another otherwise. */
    static Optional<BodyChange> of(
            KnownCorpus known, List<Resolved> gone, List<Outline> come, CrossArticleResolver resolver, int most) {
        KnownBodies names = resolver.bodies(NamedBodies.of(List.of()));
        CorpusState asWas =
                CorpusState.asNamed(known, gone.stream().map(Resolved::outline).toList());
        CorpusState asIs = CorpusState.asNamed(known, come);
        Optional<Dependents> named = Dependents.of(asWas, asIs, names, most);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        VillageBodies villages = new VillageBodies(resolver.bodies(asIs), asIs);
        Map<String, Article> articles = new TreeMap<>();
        gone.forEach(was ->
                articles.put(was.outline().article(), new Article(Optional.of(was), Optional.empty(), Map.of())));
        for (Outline is : come) {
            Optional<Resolved> was =
                    Optional.ofNullable(articles.get(is.article())).flatMap(Article::before);
            articles.put(is.article(), new Article(was, Optional.of(is), villages.finalKeys(is)));
        }
        BitSet replaced = new BitSet();
        brief(known, named.get()).forEach(article -> {
            Outline outline = known.outline(article);
            Naming naming = known.naming(article);
            Map<EntityKey, EntityKey> keys = villages.finalKeys(outline);
            if (!keys.equals(naming.bodies())) {
                replaced.set(article);
                Optional<Resolved> was = Optional.of(new Resolved(outline, naming));
                articles.put(outline.article(), new Article(was, Optional.of(outline), keys));
            }
        });
        CorpusState before = CorpusState.completed(known, replaced, all(articles, Article::completedBefore));
        CorpusState after = CorpusState.completed(known, replaced, all(articles, Article::completedAfter));
        return Dependents.of(before, after, names, most)
                .map(dependents -> new BodyChange(articles, before, after, dependents))
                .filter(change -> !change.mayFollowOtherwise(known, resolver.successions()));
    }

    /** A state of an article. */
    private interface State {
        Optional<Outline> of(Article article);
    }

    private static List<Outline> all(Map<String, Article> articles, State state) {
        return articles.values().stream()
                .flatMap(article -> state.of(article).stream())
                .toList();
    }

    /** Known articles in which names of bodies may be completed otherwise. */
    private static IntStream brief(KnownCorpus known, Dependents named) {
        BitSet articles = new BitSet();
        named.articles()
                .filter(article ->
                        known.outline(article).entities().stream().anyMatch(it -> VillageBodies.isBrief(it.key())))
                .forEach(articles::set);
        for (EntityKey key : named.changed()) {
            if (key.kind() == Kind.ORGANISATION && !VillageBodies.isBrief(key)) {
                for (int start = 1; start < key.text().length(); start++) {
                    IntStream.of(known.marked(Mark.brief(key.text().substring(start))))
                            .forEach(articles::set);
                }
            }
        }
        return articles.stream();
    }

    /** Whether a body that is new, gone, or named otherwise may be tied to one that stays or to another such one. */
    private boolean mayFollowOtherwise(KnownCorpus known, SuccessionRules rules) {
        List<Entity> others = new ArrayList<>();
        for (CorpusState state : List.of(before, after)) {
            others.addAll(state.ownBodies());
            others.addAll(state.completedBodies());
        }
        for (EntityKey key : dependents.changed()) {
            if (key.kind() == Kind.ORGANISATION) {
                Optional<Name> was = before.of(key).flatMap(rules::name);
                Optional<Name> is = after.of(key).flatMap(rules::name);
                boolean tied = !was.equals(is)
                        && Stream.of(was, is)
                                .flatMap(Optional::stream)
                                .anyMatch(name -> isTied(key, name, known, others, rules));
                if (tied) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTied(
            EntityKey key, Name name, KnownCorpus known, Collection<Entity> others, SuccessionRules rules) {
        List<Name> followers = rules.followers(name).stream()
                .map(SuccessionRules.Follower::name)
                .toList();
        boolean stays = known.marked(Mark.heir(name)).length > 0
                || followers.stream().anyMatch(follower -> known.marked(Mark.family(follower)).length > 0);
        return stays
                || others.stream()
                        .filter(other -> !other.key().equals(key))
                        .flatMap(other -> rules.name(other).stream())
                        .anyMatch(other -> followers.contains(other)
                                || rules.followers(other).stream()
                                        .anyMatch(follower -> follower.name().equals(name)));
    }

    /** How many bodies and areas there are more than before. */
    Map<Kind, Integer> more() {
        Map<Kind, Integer> more = new EnumMap<>(Kind.class);
        for (EntityKey key : dependents.changed()) {
            int one = (after.of(key).isPresent() ? 1 : 0) - (before.of(key).isPresent() ? 1 : 0);
            more.merge(key.kind(), one, Integer::sum);
        }
        return more;
    }
}
