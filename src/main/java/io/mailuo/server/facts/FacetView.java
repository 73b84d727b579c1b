package io.mailuo.server.facts;

import io.mailuo.server.web.Address;
import io.mailuo.server.web.Request;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A facet of a list: values by which it can be narrowed.
 *
 * @param code what it is by
 * @param values its values; those that are chosen are among them always
 * @param more number of values left off
 * @param moreHref address of the page that shows more of them, or empty
 */
public record FacetView(String code, List<FacetValue> values, int more, String moreHref) {

    /** Values shown of a facet, until more are asked for. */
    private static final int SHOWN = 8;

    private static final int MORE = 100;
    private static final int MOST = 1_000_000;

    /**
     * A facet with its links.
     *
     * @param here address of the list, without its page
     * @param chosen the values that are chosen
     * @param counts number of facts of each value
     * @param name what a value is called
     */
    public static FacetView of(
            String code,
            Request request,
            Address here,
            Collection<String> chosen,
            Tally counts,
            UnaryOperator<String> name) {
        int shown = request.number("more-" + code, SHOWN, SHOWN, MOST);
        List<FacetValue> values = new ArrayList<>();
        Set<String> left = new TreeSet<>(chosen);
        for (Map.Entry<String, Integer> value : counts.first(shown)) {
            boolean present = left.remove(value.getKey());
            values.add(choice(code, here, value.getKey(), name, value.getValue(), present));
        }
        int occurring = values.size();
        for (String value : left) {
            int count = counts.count(value);
            occurring += count > 0 ? 1 : 0;
            values.add(choice(code, here, value, name, count, true));
        }
        int more = counts.distinct() - occurring;
        String href = more == 0 ? "" : here.with("more-" + code, String.valueOf(shown + MORE)) + "#facet-" + code;
        return new FacetView(code, List.copyOf(values), more, href);
    }

    /** What is chosen of a facet, each to be given up again. */
    public static List<FacetValue> chosen(
            String code, Address here, Collection<String> chosen, UnaryOperator<String> name) {
        return chosen.stream()
                .map(value -> choice(code, here, value, name, 0, true))
                .toList();
    }

    private static FacetValue choice(
            String code, Address here, String value, UnaryOperator<String> name, int count, boolean present) {
        Address to = present ? here.minus(code, value) : here.plus(code, value);
        return new FacetValue(code, value, name.apply(value), count, present, to.toString());
    }
}
