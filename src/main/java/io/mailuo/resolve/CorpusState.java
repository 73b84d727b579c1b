package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A corpus before its change or after it: most of its articles as they are known, and those that change. Nothing of it is made before it is asked for. What is found
 * is what {@link NamedBodies} finds that has read all of it. For one thread.
 */
final class CorpusState implements BodyIndex, LongerNames {

    private final KnownCorpus known;

    /** Known articles of which another form is among those that change. */
    private final BitSet replaced;

    private final NavigableMap<String, Outline> own = new TreeMap<>();

    /** For bodies whose names were completed in known articles: these articles; empty where names are as articles give them. */
    private final Map<EntityKey, Set<Integer>> completed = new HashMap<>();

    /** The names that became these bodies. */
    private final Map<EntityKey, Set<EntityKey>> briefs = new HashMap<>();

    /** Known articles with names completed, as far as they were asked for. */
    private final Map<Integer, Outline> full = new HashMap<>();

    private final BitSet completing = new BitSet();
    private final Map<EntityKey, Optional<Entity>> found = new HashMap<>();
    private final Map<String, Optional<EntityKey>> areas = new HashMap<>();

    private CorpusState(KnownCorpus known, BitSet replaced, Collection<Outline> own) {
        this.known = known;
        this.replaced = replaced;
        own.forEach(outline -> this.own.put(outline.article(), outline));
    }

    /** A corpus with bodies named as articles name them. */
    static CorpusState asNamed(KnownCorpus known, Collection<Outline> own) {
        return new CorpusState(known, new BitSet(), own);
    }

    /**
     * A corpus with names of bodies completed.
     *
     * @param replaced known articles of which another form is among {@code own}
     * @param own articles with names completed
     */
    static CorpusState completed(KnownCorpus known, BitSet replaced, Collection<Outline> own) {
        CorpusState state = new CorpusState(known, replaced, own);
        for (int article : known.completed()) {
            if (!replaced.get(article)) {
                state.completing.set(article);
                known.naming(article).bodies().forEach((brief, full) -> {
                    state.completed
                            .computeIfAbsent(full, key -> new TreeSet<>())
                            .add(article);
                    state.briefs.computeIfAbsent(full, key -> new HashSet<>()).add(brief);
                });
            }
        }
        return state;
    }

    /** The articles that change, by name. */
    NavigableMap<String, Outline> own() {
        return own;
    }

    /** A known article. */
    Outline known(int article) {
        return completing.get(article)
                ? full.computeIfAbsent(
                        article,
                        number ->
                                known.outline(number).with(known.naming(number).bodies()))
                : known.outline(article);
    }

    /** Known articles that may have a mark. */
    IntStream marked(int mark) {
        return Arrays.stream(known.marked(mark)).filter(article -> !replaced.get(article));
    }

    /** Known articles that may name a body or area. */
    IntStream naming(EntityKey key) {
        Set<Integer> others = completed.getOrDefault(key, Set.of());
        IntStream marked = marked(Mark.body(key));
        return others.isEmpty()
                ? marked
                : IntStream.concat(marked, others.stream().mapToInt(Integer::intValue))
                        .sorted()
                        .distinct();
    }

    /** Bodies and areas that may be part of one; more than are. */
    Set<EntityKey> parts(EntityKey whole) {
        Set<EntityKey> parts = new HashSet<>();
        Predicate<EntityKey> is = whole::equals;
        Set<EntityKey> names = new HashSet<>(briefs.getOrDefault(whole, Set.of()));
        names.add(whole);
        Stream<Outline> knowing = names.stream()
                .flatMap(name -> marked(Mark.partOf(name)).boxed())
                .distinct()
                .map(this::known);
        Stream.concat(knowing, own.values().stream())
                .flatMap(outline -> outline.entities().stream())
                .filter(entity -> entity.partOf().filter(is).isPresent()
                        || entity.place().filter(is).isPresent())
                .forEach(entity -> parts.add(entity.key()));
        return parts;
    }

    /** Number of known articles that may name parts of a body or area. */
    long partings(EntityKey whole) {
        return marked(Mark.partOf(whole)).count();
    }

    @Override
    public Optional<Entity> of(EntityKey key) {
        Optional<Entity> entity = found.get(key);
        if (entity == null) {
            entity = NamedBodies.isOne(key) ? first(naming(key), outline -> in(outline, key)) : Optional.empty();
            found.put(key, entity);
        }
        return entity;
    }

    @Override
    public Optional<EntityKey> areaCalled(String label) {
        Optional<EntityKey> area = areas.get(label);
        if (area == null) {
            area = first(marked(Mark.label(label)), outline -> area(outline, label));
            areas.put(label, area);
        }
        return area;
    }

    @Override
    public EntityKey same(EntityKey key) {
        return key;
    }

    @Override
    public Stream<EntityKey> endingWith(String name) {
        Stream<Outline> knowing = Arrays.stream(known.mentioning(name))
                .filter(article -> !replaced.get(article))
                .mapToObj(this::known);
        return Stream.concat(knowing, own.values().stream())
                .flatMap(outline -> outline.entities().stream())
                .map(Entity::key)
                .filter(key -> key.kind() == Kind.ORGANISATION
                        && key.text().length() > name.length()
                        && key.text().endsWith(name)
                        && !VillageBodies.isBrief(key))
                .distinct();
    }

    /** What the first article by name says of which one says something. */
    private <T> Optional<T> first(IntStream articles, Function<Outline, Optional<T>> said) {
        Optional<Outline> first = articles.mapToObj(this::known)
                .filter(outline -> said.apply(outline).isPresent())
                .findFirst();
        for (Outline outline : own.values()) {
            if (said.apply(outline).isPresent()) {
                boolean before = first.isEmpty()
                        || outline.article().compareTo(first.get().article()) < 0;
                return said.apply(before ? outline : first.get());
            }
        }
        return first.flatMap(said);
    }

    private static Optional<Entity> in(Outline outline, EntityKey key) {
        for (Entity entity : outline.entities()) {
            if (entity.key().equals(key)) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }

    private static Optional<EntityKey> area(Outline outline, String label) {
        return outline.entities().stream()
                .filter(entity ->
                        entity.key().kind() == Kind.PLACE && entity.label().equals(label))
                .map(Entity::key)
                .findFirst();
    }

    /** The bodies and areas of the articles that change. */
    List<Entity> ownBodies() {
        List<Entity> bodies = new ArrayList<>();
        own.values()
                .forEach(outline ->
                        outline.entities().stream().filter(NamedBodies::isOne).forEach(bodies::add));
        return bodies;
    }

    /** Bodies as articles name them of which the names were completed in known articles. */
    List<Entity> completedBodies() {
        List<Entity> bodies = new ArrayList<>();
        completed.forEach((full, articles) ->
                articles.forEach(article -> in(known(article), full).ifPresent(bodies::add)));
        return bodies;
    }
}
