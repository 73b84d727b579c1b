package io.mailuo.model;

import java.util.List;
import java.util.function.Predicate;

/** Looks into lists that are in order, such as what stands in a text one behind the other. */
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
}
