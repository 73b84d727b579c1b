package io.mailuo.server.explore;

import io.mailuo.server.explore.Ties.Around;
import io.mailuo.server.explore.Ties.Found;
import io.mailuo.server.explore.Ties.Neighbour;
import io.mailuo.server.graph.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses what is shown: the things in the focus, their best attested neighbours, and all ties among these. */
final class Drawing {

    /** More than this nobody reads, and a phone does not lay out. */
    static final int MOST_THINGS = 240;

    private final Ties ties;

    Drawing(Ties ties) {
        this.ties = ties;
    }

    Drawn of(Choice choice, Catalogue catalogue) {
        Set<String> shown = new LinkedHashSet<>(choice.focus());
        Around around = ties.around(choice.focus(), choice);
        boolean full = add(shown, choice.focus(), around, choice.cap(), choice, catalogue);
        if (choice.depth() == 2) {
            List<String> second = new ArrayList<>(shown);
            second.removeAll(choice.focus());
            full |= add(shown, second, ties.around(second, choice), fewer(choice.cap()), choice, catalogue);
        }
        List<String> things = List.copyOf(shown);
        Found found = ties.among(things, choice);
        return new Drawn(things, found.edges(), around.of(), full, found.query(), around.query());
    }

    /** How many neighbours of neighbours are shown of each. */
    private static int fewer(int cap) {
        return Math.max(3, cap / 5);
    }

    /** Adds the first neighbours of each thing; says whether some had to be left off. */
    private static boolean add(
            Set<String> shown, Collection<String> of, Around around, int cap, Choice choice, Catalogue catalogue) {
        for (String iri : of) {
            List<Neighbour> best = around.of().getOrDefault(iri, List.of()).stream()
                    .filter(neighbour -> !choice.without().contains(neighbour.iri()))
                    .filter(neighbour -> catalogue.find(neighbour.iri()).isPresent())
                    .limit(cap)
                    .toList();
            for (Neighbour neighbour : best) {
                if (shown.size() >= MOST_THINGS && !shown.contains(neighbour.iri())) {
                    return true;
                }
                shown.add(neighbour.iri());
            }
        }
        return false;
    }
}
