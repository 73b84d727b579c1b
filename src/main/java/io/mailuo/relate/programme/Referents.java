package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bodies and places that one word may stand for, and which of them it means at each place of the article: the one named last
 * before it, or the one named most often. Both are worked out once for every place, from the front.
 */
final class Referents {

    /** The mention that a word means behind an offset. */
    private record Meant(int end, Mention last, Mention most) {}

    private final List<Meant> meant = new ArrayList<>();

    /** @param mentions those whose names the word fits, in order of the text */
    Referents(List<Mention> mentions) {
        List<Mention> byEnd = new ArrayList<>(mentions);
        byEnd.sort(Comparator.comparing(mention -> mention.span().end()));
        Map<String, Named> names = new HashMap<>();
        Optional<Mention> last = Optional.empty();
        Optional<Named> most = Optional.empty();
        for (Mention mention : byEnd) {
            Named named = names.computeIfAbsent(Actor.of(mention).fullName(), name -> new Named());
            named.times++;
            named.last = later(named.last, mention);
            last = later(last, mention);
            most = most.filter(other -> other.compareTo(named) >= 0).or(() -> Optional.of(named));
            meant.add(new Meant(
                    mention.span().end(),
                    last.orElseThrow(),
                    most.flatMap(name -> name.last).orElseThrow()));
        }
    }

    /** How often a name was used, and where it was used last. */
    private static final class Named implements Comparable<Named> {

        private int times;
        private Optional<Mention> last = Optional.empty();

        @Override
        public int compareTo(Named other) {
            return times != other.times
                    ? Integer.compare(times, other.times)
                    : last.map(Mention::span)
                            .orElseThrow()
                            .compareTo(other.last.map(Mention::span).orElseThrow());
        }
    }

    /** The one that stands later; of two at one place the first given. */
    private static Optional<Mention> later(Optional<Mention> one, Mention other) {
        return one.filter(mention -> mention.span().compareTo(other.span()) >= 0)
                .or(() -> Optional.of(other));
    }

    /** The mention named last before an offset. */
    Optional<Mention> last(int offset) {
        return at(offset).map(Meant::last);
    }

    /** The last mention, before an offset, of the name used most often there. */
    Optional<Mention> most(int offset) {
        return at(offset).map(Meant::most);
    }

    private Optional<Meant> at(int offset) {
        int behind = Ordered.first(meant, known -> known.end() > offset);
        return behind == 0 ? Optional.empty() : Optional.of(meant.get(behind - 1));
    }
}
