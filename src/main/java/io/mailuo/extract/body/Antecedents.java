package io.mailuo.extract.body;

import io.mailuo.model.Sentence.Role;
import io.mailuo.model.SpanIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The body that a word of a kind stands for: the one of the kind in the headline, else the one that the article names most, else the
 * one named last. For each kind the bodies are counted once, from the front, as the places that ask come along.
 */
final class Antecedents {

    private final List<Found> found;
    /** Places in the list of all bodies in order of where they begin. */
    private final List<Integer> inOrder;

    private final SpanIndex<Line> headlines;
    private final Map<List<String>, Counted> kinds = new HashMap<>();

    Antecedents(List<Line> lines, List<Found> found) {
        this.found = found;
        inOrder = IntStream.range(0, found.size())
                .boxed()
                .sorted(Comparator.comparing(place -> found.get(place).span().start()))
                .toList();
        headlines = new SpanIndex<>(
                lines.stream()
                        .filter(line -> line.sentence().role() == Role.HEADLINE)
                        .toList(),
                line -> line.sentence().span());
    }

    /** Full name of the body that a word at an index stands for; its name ends in one of some words. */
    Optional<String> named(int before, List<String> ends) {
        Counted counted = kinds.computeIfAbsent(ends, Counted::new);
        if (before < counted.reached) {
            counted = new Counted(ends);
            kinds.put(ends, counted);
        }
        counted.reach(before);
        return counted.best.map(named -> named.name);
    }

    /** A name, how much speaks for it, and where in the list of all bodies it stands last. */
    private static final class Named {

        private final String name;
        private int times;
        private int last = -1;

        private Named(String name) {
            this.name = name;
        }
    }

    /** The bodies of a kind that begin before an index. */
    private final class Counted {

        private final List<Integer> ofKind = new ArrayList<>();
        private final Map<String, Named> names = new HashMap<>();
        private int next;
        private int reached;
        private Optional<Named> best = Optional.empty();

        private Counted(List<String> ends) {
            for (int place : inOrder) {
                if (ends.stream().anyMatch(found.get(place).fullName()::endsWith)) {
                    ofKind.add(place);
                }
            }
        }

        private void reach(int before) {
            reached = before;
            while (next < ofKind.size() && start(ofKind.get(next)) < before) {
                int place = ofKind.get(next);
                Named named = names.computeIfAbsent(found.get(place).fullName(), Named::new);
                named.times += headlines.covers(found.get(place).span()) ? found.size() : 1;
                named.last = Math.max(named.last, place);
                best = best.filter(other -> !isBetter(named, other)).or(() -> Optional.of(named));
                next++;
            }
        }

        private boolean isBetter(Named one, Named other) {
            if (one.times != other.times) {
                return one.times > other.times;
            }
            int last = Integer.compare(start(one.last), start(other.last));
            return last != 0 ? last > 0 : one.name.compareTo(other.name) > 0;
        }

        private int start(int place) {
            return found.get(place).span().start();
        }
    }
}
