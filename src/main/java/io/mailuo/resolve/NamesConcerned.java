package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of people and programmes of which the bearers must be resolved again: those that a changed article says something else of, those whose bodies are other, and
 * those that are compared with them. A name is written as a key with nothing behind it.
 */
final class NamesConcerned {

    private final KnownCorpus known;
    private final BodyChange bodies;
    private final BodyTies ties;
    private final int most;
    private final Set<EntityKey> names = new HashSet<>();
    private final Deque<EntityKey> open = new ArrayDeque<>();
    private final Set<String> posts = new HashSet<>();
    private final BitSet articles = new BitSet();

    private NamesConcerned(KnownCorpus known, BodyChange bodies, BodyTies ties, int most) {
        this.known = known;
        this.bodies = bodies;
        this.ties = ties;
        this.most = most;
    }

    /** Empty if more than {@code most} articles bear them. */
    static Optional<NamesConcerned> of(KnownCorpus known, BodyChange bodies, BodyTies ties, int most) {
        NamesConcerned concerned = new NamesConcerned(known, bodies, ties, most);
        concerned.begin();
        return concerned.complete() ? Optional.of(concerned) : Optional.empty();
    }

    /** The name of a person or programme. */
    static EntityKey name(EntityKey key) {
        return new EntityKey(key.kind(), CrossArticleResolver.name(key));
    }

    /** Whether a person or programme bears one of the names. */
    boolean bears(EntityKey key) {
        return names.contains(name(key));
    }

    /** Known articles with bearers, as the corpus is now. */
    IntStream articles() {
        return articles.stream();
    }

    /**
     * What an article says of a person or programme.
     *
     * @param profile of the person or programme
     * @param bodies with which what is asked for it begins
     */
    private record Said(Entity entity, Object profile, Set<EntityKey> bodies) {}

    private void begin() {
        for (String article : bodies.articles().keySet()) {
            Optional<Outline> was = Optional.ofNullable(bodies.before().own().get(article));
            Optional<Outline> is = Optional.ofNullable(bodies.after().own().get(article));
            Map<EntityKey, Said> said = was.map(this::said).orElse(Map.of());
            Map<EntityKey, Said> says = is.map(this::said).orElse(Map.of());
            Stream.of(said, says)
                    .flatMap(all -> all.keySet().stream())
                    .filter(key -> !Objects.equals(said.get(key), says.get(key))
                            || Optional.ofNullable(says.get(key))
                                    .filter(this::isAsked)
                                    .isPresent())
                    .forEach(this::add);
            Stream.of(was, is)
                    .flatMap(Optional::stream)
                    .flatMap(outline -> outline.shortNames().stream())
                    .filter(pair -> !Stream.of(was, is)
                            .allMatch(outline -> outline.filter(
                                            it -> it.shortNames().contains(pair))
                                    .isPresent()))
                    .forEach(pair -> {
                        add(pair.full());
                        add(pair.brief());
                    });
        }
        bodies.dependents()
                .articles()
                .forEach(article -> said(known(article)).forEach((key, says) -> {
                    if (isAsked(says)) {
                        add(key);
                    }
                }));
    }

    private Outline known(int article) {
        return bodies.after().known(article);
    }

    private boolean isAsked(Said said) {
        return said.bodies().stream().anyMatch(bodies.dependents()::leadsToChange);
    }

    private void add(EntityKey key) {
        EntityKey name = name(key);
        if (names.add(name)) {
            open.add(name);
        }
    }

    /** Takes in who is compared with bearers of the names. */
    private boolean complete() {
        while (!open.isEmpty()) {
            EntityKey name = open.remove();
            bodies.after()
                    .marked(Mark.name(name))
                    .filter(article -> bear(known.outline(article), name))
                    .forEach(article -> {
                        articles.set(article);
                        compare(known(article), name);
                    });
            if (articles.cardinality() > most) {
                return false;
            }
            Stream.of(bodies.before(), bodies.after())
                    .flatMap(state -> state.own().values().stream())
                    .filter(outline -> bear(outline, name))
                    .forEach(outline -> compare(outline, name));
        }
        return true;
    }

    private static boolean bear(Outline outline, EntityKey name) {
        return outline.entities().stream()
                .anyMatch(entity -> entity.key().kind() == name.kind()
                        && CrossArticleResolver.name(entity.key()).equals(name.text()));
    }

    private void compare(Outline outline, EntityKey name) {
        if (name.kind() == Kind.PROGRAMME) {
            outline.shortNames().stream()
                    .filter(pair ->
                            name(pair.full()).equals(name) || name(pair.brief()).equals(name))
                    .forEach(pair -> {
                        add(pair.full());
                        add(pair.brief());
                    });
        } else if (ties.compares(name.text())) {
            ties.people(outline).stream()
                    .filter(person -> person.name().equals(name.text()))
                    .flatMap(person -> ties.comparedPosts(person).stream())
                    .filter(posts::add)
                    .forEach(this::holders);
        }
    }

    private void holders(String post) {
        Stream<Outline> marked = bodies.after().marked(Mark.post(post)).mapToObj(this::known);
        Stream<Outline> own =
                Stream.of(bodies.before(), bodies.after()).flatMap(state -> state.own().values().stream());
        Stream.concat(marked, own)
                .flatMap(outline -> ties.people(outline).stream())
                .filter(person -> ties.comparedPosts(person).contains(post))
                .forEach(person -> add(person.key()));
    }

    private Map<EntityKey, Said> said(Outline outline) {
        Iterator<PersonProfile> people = ties.people(outline).iterator();
        Iterator<ProgrammeProfile> programmes = ties.programmes(outline).iterator();
        Map<EntityKey, Said> said = new HashMap<>();
        for (Entity entity : outline.entities()) {
            // Both come in the order of the entities.
            if (entity.key().kind() == Kind.PERSON) {
                PersonProfile person = people.next();
                Set<EntityKey> asked = new HashSet<>(person.bodies());
                person.affiliations().forEach(post -> asked.add(post.body()));
                said.put(entity.key(), new Said(entity, person, asked));
            } else if (entity.key().kind() == Kind.PROGRAMME) {
                ProgrammeProfile programme = programmes.next();
                Set<EntityKey> asked = new HashSet<>(programme.named());
                asked.addAll(programme.owners());
                said.put(entity.key(), new Said(entity, programme, asked));
            }
        }
        return said;
    }
}
