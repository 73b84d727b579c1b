package io.mailuo.relate;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import io.mailuo.model.Resolution;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an article names that can hold a figure or be measured by one, found by its place in the text: a figure looks at its
 * sentence and not at the whole article.
 */
final class Named {

    /** So many names at most lie around another. */
    private static final int NESTED = 4;

    private final Resolution resolution;
    private final String text;
    private final List<Mention> holders = new ArrayList<>();
    private final List<Mention.Programme> programmes = new ArrayList<>();
    private final Map<EntityKey, Entity> entities = new HashMap<>();
    private boolean people;
    private final Set<Integer> ends = new HashSet<>();
    private final Set<Mention> offices = Collections.newSetFromMap(new IdentityHashMap<>());

    Named(Resolution resolution) {
        this.resolution = resolution;
        this.text = resolution.document().text().normal();
        for (Mention mention : resolution.mentions()) {
            if (mention instanceof Mention.Place || mention instanceof Mention.Organisation) {
                holders.add(mention);
                ends.add(mention.span().end());
            } else if (mention instanceof Mention.Programme programme) {
                programmes.add(programme);
            }
            people |= mention instanceof Mention.Person;
        }
        holders.sort(Comparator.comparingInt(mention -> mention.span().start()));
        programmes.sort(Comparator.comparingInt(mention -> mention.span().start()));
        resolution.entities().forEach(entity -> entities.put(entity.key(), entity));
        for (Mention.Post post : Mention.only(Mention.Post.class, resolution.mentions())) {
            post.organisation().ifPresent(span -> offices.addAll(holders(span)));
        }
    }

    /** Whether anybody is named. */
    boolean namesPeople() {
        return people;
    }

    Resolution resolution() {
        return resolution;
    }

    /** What stands between two of some marks around an index of a sentence. */
    Span part(Sentence sentence, int index, String marks) {
        Span span = sentence.span();
        int at = Math.max(span.start(), Math.min(index, span.end()));
        int start = at;
        while (start > span.start() && marks.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < span.end() && marks.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    /** The normal text of the article. */
    String text() {
        return text;
    }

    /** The bodies and places in a span, in order. */
    List<Mention> holders(Span span) {
        return within(holders, span);
    }

    /** The programmes in a span, in order. */
    List<Mention.Programme> programmes(Span span) {
        return within(programmes, span);
    }

    /** A programme whose name holds other words, and these. */
    Optional<Mention.Programme> around(Span words) {
        int last = Ordered.first(programmes, programme -> programme.span().start() > words.start()) - 1;
        for (int i = last; i >= 0 && last - i < NESTED; i--) {
            Span span = programmes.get(i).span();
            if (span.contains(words) && !span.equals(words)) {
                return Optional.of(programmes.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether a body or place is named right before an index. */
    boolean endsAt(int index) {
        return ends.contains(index);
    }

    /** Whether a body is named as that of a person's post. */
    boolean isOffice(Mention mention) {
        return offices.contains(mention);
    }

    Optional<EntityKey> key(Mention mention) {
        return resolution.key(mention);
    }

    Optional<Entity> entity(EntityKey key) {
        return Optional.ofNullable(entities.get(key));
    }

    private static <M extends Mention> List<M> within(List<M> ordered, Span span) {
        List<M> found = new ArrayList<>();
        int at = Ordered.first(ordered, mention -> mention.span().start() >= span.start());
        while (at < ordered.size() && ordered.get(at).span().start() < span.end()) {
            M mention = ordered.get(at);
            if (mention.span().end() <= span.end()) {
                found.add(mention);
            }
            at++;
        }
        return found;
    }
}
