package io.mailuo.server.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The figures of a graph that say the same thing, grouped once for a state of the graph. */
final class Comparisons {

    private static final Comparator<Group> ORDER = Comparator.<Group>comparingInt(group -> -group.articles())
            .thenComparing(group -> group.key().subject())
            .thenComparing(group -> group.key().unit())
            .thenComparing(group -> group.key().programme())
            .thenComparing(group -> group.key().holder())
            .thenComparing(group -> group.key().status())
            .thenComparing(group -> group.key().when());

    private final List<Group> same;
    private final List<Group> disputes;

    Comparisons(List<Figure> figures) {
        List<Figure> of =
                figures.stream().filter(figure -> !figure.about().isEmpty()).toList();
        same = grouped(of, figure -> true, Group.Key::ofThing, Group::compares);
        // Rough numbers do not contradict exact ones, so exact ones alone are held against each other.
        disputes = grouped(
                of,
                figure -> figure.relation() == Relation.EXACT && !figure.isRange(),
                Group.Key::ofStatement,
                Group::disagrees);
    }

    private static List<Group> grouped(
            List<Figure> figures, Predicate<Figure> counts, Function<Figure, Group.Key> key, Predicate<Group> kept) {
        Map<Group.Key, List<Figure>> groups = figures.stream()
                .filter(counts)
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> Group.of(group.getKey(), group.getValue()))
                .filter(kept)
                .sorted(ORDER)
                .toList();
    }

    /** The groups that a page shows, all that fit the choice. */
    List<Group> select(Show show, Predicate<Group> chosen) {
        List<Group> all = show == Show.SAME || show == Show.TARGETS ? same : disputes;
        return all.stream()
                .filter(show::holds)
                .filter(chosen)
                .sorted(show.order())
                .toList();
    }
}
