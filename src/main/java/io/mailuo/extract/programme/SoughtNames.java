package io.mailuo.extract.programme;

import io.mailuo.lexicon.Prefixes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names that a sentence is searched for, all at once: an article that has thousands of them would be gone through for each otherwise. */
final class SoughtNames {

    /**
     * A name to look for.
     *
     * @param form the characters
     * @param core of the programme that has the name
     */
    record Sought(String form, String core) {}

    /** Where a name stands, and which in the order of the names it is. */
    record Place(int at, int order, Sought name) {}

    private final List<Sought> names;
    /** By form the places of its names in the list. */
    private final Prefixes<List<Integer>> orders = new Prefixes<>();

    SoughtNames(Collection<Sought> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < this.names.size(); i++) {
            String form = this.names.get(i).form();
            List<Integer> same = orders.get(form).orElseGet(ArrayList::new);
            same.add(i);
            orders.put(form, same);
        }
    }

    /** Where names stand in a sentence, the first name's places before the second's; places of one name do not overlap. */
    List<Place> in(Line line) {
        List<Place> places = new ArrayList<>();
        for (int at = line.start(); at < line.end(); at++) {
            if (orders.mayBegin(line.normal().charAt(at))) {
                beginning(line, at, places);
            }
        }
        places.sort(Comparator.comparingInt(Place::order).thenComparingInt(Place::at));
        List<Place> apart = new ArrayList<>();
        for (Place place : places) {
            Place last = apart.isEmpty() ? place : apart.get(apart.size() - 1);
            boolean same = !apart.isEmpty() && last.order() == place.order();
            if (!same || place.at() >= last.at() + last.name().form().length()) {
                apart.add(place);
            }
        }
        return apart;
    }

    private void beginning(Line line, int at, List<Place> places) {
        int length = orders.longest(line.normal(), at, line.end());
        while (length > 0) {
            for (int order : orders.get(line.between(at, at + length)).orElse(List.of())) {
                places.add(new Place(at, order, names.get(order)));
            }
            length = orders.longest(line.normal(), at, at + length - 1);
        }
    }
}
