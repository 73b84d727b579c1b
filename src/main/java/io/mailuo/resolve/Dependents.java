package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which bodies and areas a change of a corpus made other, and which known articles may be read otherwise for that: those that name one of them, or a body or area that is
 * part of one, in however many steps, or that leads one. What is asked of a corpus begins with what articles name and goes on to what that is part of; where nothing on
 * that way is other, nothing else is.
 */
final class Dependents {

    private final CorpusState before;
    private final CorpusState after;
    private final KnownBodies names;
    private final int most;
    private final Set<EntityKey> changed = new TreeSet<>();
    private final BitSet articles = new BitSet();
    private final Set<EntityKey> asked = new HashSet<>();
    private final Set<EntityKey> seen = new HashSet<>();
    private final Deque<EntityKey> open = new ArrayDeque<>();

    private Dependents(CorpusState before, CorpusState after, KnownBodies names, int most) {
        this.before = before;
        this.after = after;
        this.names = names;
        this.most = most;
    }

    /**
     * Finds them.
     *
     * @param names how bodies are named that lead areas
     * @param most so many articles are looked for
     * @return empty if there are more
     */
    static Optional<Dependents> of(CorpusState before, CorpusState after, KnownBodies names, int most) {
        Dependents dependents = new Dependents(before, after, names, most);
        return dependents.find() ? Optional.of(dependents) : Optional.empty();
    }

    /** The bodies and areas of which the corpus says another thing than before, or which are new or gone. */
    Set<EntityKey> changed() {
        return changed;
    }

    /** Known articles. */
    IntStream articles() {
        return articles.stream();
    }

    /** Whether asking for a body or area that an article names may lead to what changed. */
    boolean leadsToChange(EntityKey key) {
        return asked.contains(key);
    }

    private boolean find() {
        Set<String> labels = new HashSet<>();
        List<Entity> own = new ArrayList<>(before.ownBodies());
        own.addAll(after.ownBodies());
        for (Entity entity : own) {
            if (!before.of(entity.key()).equals(after.of(entity.key()))) {
                changed.add(entity.key());
            }
            if (entity.key().kind() == Kind.PLACE) {
                labels.add(entity.label());
            }
        }
        changed.forEach(this::reach);
        labels.removeIf(label -> before.areaCalled(label).equals(after.areaCalled(label)));
        labels.forEach(this::leading);
        while (!open.isEmpty() && articles.cardinality() <= most) {
            EntityKey key = open.remove();
            if (before.partings(key) > most) {
                return false;
            }
            before.parts(key).forEach(this::reach);
            after.parts(key).forEach(this::reach);
            if (key.kind() == Kind.PLACE) {
                Stream.of(before.of(key), after.of(key))
                        .flatMap(Optional::stream)
                        .map(Entity::label)
                        .distinct()
                        .forEach(this::leading);
            }
        }
        return articles.cardinality() <= most;
    }

    private void reach(EntityKey key) {
        if (seen.add(key)) {
            open.add(key);
            name(key);
        }
    }

    /** A body may lead the area of a label for its name alone. */
    private void leading(String label) {
        names.leading(label).forEach(this::name);
    }

    private void name(EntityKey key) {
        if (asked.add(key)) {
            before.naming(key).forEach(articles::set);
            after.naming(key).forEach(articles::set);
        }
    }
}
