package io.mailuo.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Looks into what is in order, such as what stands in a text one behind the other, without going through all of it. */
public final class Ordered {

    private Ordered() {}

    /**
     * Index of the first element for which something is true that is true for all behind it, by halving; the size of the list
     * if there is none.
     */
    public static <T> int first(List<T> list, Predicate<? super T> reached) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(list.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * What is in a part of a map, as it is asked for. The part's own stream counts it first, and a {@code TreeMap} counts a part by going
     * through all of it, however few are asked for.
     */
    public static <T> Stream<T> oneByOne(Iterable<T> part) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(part.iterator(), Spliterator.ORDERED), false);
    }

    /** The values of the keys that begin with some characters and are longer, in order of the keys. */
    public static <V> Stream<V> longerKeys(NavigableMap<String, V> map, String start) {
        return oneByOne(map.tailMap(start, false).entrySet())
                .takeWhile(entry -> entry.getKey().startsWith(start))
                .map(Map.Entry::getValue);
    }

    /**
     * What lies wholly in a span.
     *
     * @param list things in order of where they begin
     * @param span where a thing stands
     */
    public static <T> List<T> within(Span range, List<T> list, Function<? super T, Span> span) {
        List<T> inside = new ArrayList<>();
        int from = first(list, thing -> span.apply(thing).start() >= range.start());
        for (int i = from; i < list.size() && span.apply(list.get(i)).start() <= range.end(); i++) {
            if (range.contains(span.apply(list.get(i)))) {
                inside.add(list.get(i));
            }
        }
        return inside;
    }
}
