package io.mailuo.extract.body;

import io.mailuo.model.Ordered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Full names of the bodies that an article names, by how they begin and end, for finding the longer name of which another is a part
 * without comparing each with each.
 */
final class SpelledNames {

    private static final String COMPANY = "公司";
    private static final String LIMITED = "有限公司";
    private static final int SHORTEST = 3;

    /** A form of a name; of two that fit the one with the lesser order counts. */
    private record Form(String name, int order) {}

    private final Predicate<String> places;
    /** Names with a proper noun, the last character first, so that names of one ending stand side by side. */
    private final NavigableMap<String, String> backwards = new TreeMap<>();
    /** Usual forms of names, in the order of the bodies. */
    private final Map<String, List<Form>> forms = new HashMap<>();
    /** Names of limited companies by all that they end in. */
    private final NavigableMap<String, List<Form>> limited = new TreeMap<>();

    /**
     * Names of an article.
     *
     * @param bodies one for each name and rule, in order
     * @param places whether a name is that of a place and no more
     */
    SpelledNames(List<Found> bodies, UsualForms usual, Predicate<String> places) {
        this.places = places;
        int order = 0;
        for (Found body : bodies) {
            String name = body.fullName();
            if (body.rule() == Found.Rule.NAMED) {
                backwards.put(reversed(name), name);
            }
            if (name.endsWith(LIMITED)) {
                for (int at = 0; at < name.length() - SHORTEST; at++) {
                    limited.computeIfAbsent(name.substring(at), it -> new ArrayList<>())
                            .add(new Form(name, order));
                }
            }
            for (String form : usual.ofName(name)) {
                forms.computeIfAbsent(form, it -> new ArrayList<>()).add(new Form(name, order++));
            }
            order++;
        }
    }

    private static String reversed(String name) {
        return new StringBuilder(name).reverse().toString();
    }

    /** The shortest name with a proper noun that is another with a place in front: 四川涪江学院 for 涪江学院. */
    Optional<String> withPlace(String name) {
        return Ordered.longerKeys(backwards, reversed(name))
                .filter(full -> places.test(full.substring(0, full.length() - name.length())))
                .min(Comparator.comparing(String::length).thenComparing(full -> full));
    }

    /** 某地时代公司 behind 某地时代科技有限公司, but not behind 某地时代公司工程有限公司, which is another. */
    Optional<String> limited(String full, boolean cued) {
        String stem = full.endsWith(COMPANY) ? full.substring(0, full.length() - COMPANY.length()) : cued ? full : "";
        if (stem.length() <= SHORTEST) {
            return Optional.empty();
        }
        // A stem ends before 公司, which every key ends in: none is the stem itself.
        return Ordered.longerKeys(limited, stem)
                .flatMap(List::stream)
                .filter(form -> !form.name().startsWith(full) && begins(form.name(), stem, cued))
                .min(Comparator.comparingInt(Form::order))
                .map(Form::name);
    }

    private boolean begins(String name, String stem, boolean cued) {
        int at = name.indexOf(stem);
        return (at == 0 && !cued) || (at > 0 && places.test(name.substring(0, at)));
    }

    /** 川大某某研究院 in an article that names 四川大学 is 四川大学某某研究院. */
    Optional<String> whole(String full) {
        Optional<Form> best = Optional.empty();
        String shortForm = "";
        for (int end = 1; end <= full.length(); end++) {
            String form = full.substring(0, end);
            for (Form name : forms.getOrDefault(form, List.of())) {
                boolean first =
                        best.filter(other -> other.order() <= name.order()).isEmpty();
                if (first && !full.startsWith(name.name())) {
                    best = Optional.of(name);
                    shortForm = form;
                }
            }
        }
        String rest = full.substring(shortForm.length());
        return best.map(name -> isForm(rest) ? name.name() : name.name() + rest);
    }

    /** 中国铁建|集团公司: words behind a company's name that make it no other company. */
    static boolean isForm(String rest) {
        return rest.equals("公司") || rest.equals("集团") || rest.equals("集团公司");
    }
}
