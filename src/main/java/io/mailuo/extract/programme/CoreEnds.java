package io.mailuo.extract.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Groups of programmes by the cores of their names, for finding those of which the core ends in another or the other in it, without
 * comparing each with each.
 */
final class CoreEnds {

    private static final Pattern DATED = Pattern.compile("\\d{4}年?.+");
    private static final Pattern YEAR = Pattern.compile("^\\d{4}年?");

    private final Map<String, List<Integer>> byWhole = new HashMap<>();
    private final Map<String, List<Integer>> byEnd = new HashMap<>();

    /** Adds a group by its number and its core. */
    void add(String core, int group) {
        for (String form : forms(core)) {
            byWhole.computeIfAbsent(form, it -> new ArrayList<>()).add(group);
            for (int from = 0; from <= form.length(); from++) {
                byEnd.computeIfAbsent(form.substring(from), it -> new ArrayList<>())
                        .add(group);
            }
        }
    }

    /** Numbers of the groups of which the core ends in this one, or that this one ends in, years in front aside; perhaps of others too. */
    SortedSet<Integer> like(String core) {
        SortedSet<Integer> like = new TreeSet<>();
        for (String form : forms(core)) {
            like.addAll(byEnd.getOrDefault(form, List.of()));
            for (int from = 0; from <= form.length(); from++) {
                like.addAll(byWhole.getOrDefault(form.substring(from), List.of()));
            }
        }
        return like;
    }

    /** A core, and where it begins with a year, it without the year. */
    private static List<String> forms(String core) {
        return isDated(core) ? List.of(core, withoutYear(core)) : List.of(core);
    }

    /** Whether a core begins with a year. */
    static boolean isDated(String core) {
        return DATED.matcher(core).matches();
    }

    /** A core without the year that it begins with. */
    static String withoutYear(String core) {
        return YEAR.matcher(core).replaceFirst("");
    }
}
