package io.mailuo.extract.body;

import io.mailuo.lexicon.Places;
import io.mailuo.lexicon.World;
import io.mailuo.model.Span;
import io.mailuo.model.WordPlaces;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A body named once is looked for wherever the article writes its name or a form of it, and one name that is another
 * with a place in front (涪江学院 and 四川涪江学院) is one body.
 */
final class NamedAgain {

    private static final int SHORTEST = 3;

    private final UsualForms forms;
    private final Places places;
    private final World world;

    NamedAgain(UsualForms forms, Places places, World world) {
        this.forms = forms;
        this.world = world;
        this.places = places;
    }

    /** The bodies found, with one full name each, and those found again. */
    List<Found> add(List<Line> lines, List<Found> found) {
        List<Found> all = new ArrayList<>();
        List<Found> distinct = distinct(found);
        SpelledNames spelled = new SpelledNames(distinct, forms, this::isPlace);
        Map<String, String> spelt = new TreeMap<>();
        for (Found body : distinct) {
            String full = body.rule() == Found.Rule.NAMED
                    ? spelled.withPlace(body.fullName()).orElse(body.fullName())
                    : body.fullName();
            spelt.put(
                    body.rule() + body.fullName(),
                    spelled.limited(full, body.rule() == Found.Rule.CUED)
                            .or(() -> spelled.whole(full))
                            .orElse(full));
        }
        for (Found body : found) {
            String full = spelt.getOrDefault(body.rule() + body.fullName(), body.fullName());
            all.add(ofNewParent(new Found(body.span(), full, body.unitOf(), body.rule()), spelt));
        }
        if (all.isEmpty()) {
            return all;
        }
        WordPlaces places = lines.get(0).places();
        Map<String, Found> names = names(lines.get(0).text(), all);
        BitSet covered = new BitSet();
        all.forEach(body -> covered.set(body.span().start(), body.span().end()));
        List<Map.Entry<String, Found>> longestFirst = names.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Found> name) ->
                                -name.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        NavigableMap<Integer, Line> byStart = new TreeMap<>();
        lines.forEach(line -> byStart.put(line.start(), line));
        longestFirst.forEach(name -> places.each(
                name.getKey(),
                at -> again(byStart, new Span(at, at + name.getKey().length()), name.getValue(), covered)
                        .ifPresent(all::add)));
        return all;
    }

    /** 翠山中学党委 where the article also says 平湖市翠山中学. */
    private static Found ofNewParent(Found unit, Map<String, String> spelt) {
        String old = unit.unitOf().orElse("");
        String parent = spelt.getOrDefault(Found.Rule.NAMED + old, old);
        if (parent.equals(old)
                || !unit.fullName().contains(old)
                || unit.fullName().contains(parent)) {
            return unit;
        }
        return new Found(unit.span(), unit.fullName().replace(old, parent), Optional.of(parent), unit.rule());
    }

    /** One body for each full name and rule, so that a long article costs no more than its names. */
    private static List<Found> distinct(List<Found> found) {
        Map<String, Found> first = new TreeMap<>();
        found.forEach(body -> first.putIfAbsent(body.rule() + body.fullName(), body));
        return List.copyOf(first.values());
    }

    private static Optional<Found> again(NavigableMap<Integer, Line> lines, Span span, Found known, BitSet covered) {
        int next = covered.nextSetBit(span.start());
        boolean free = next < 0 || next >= span.end();
        Map.Entry<Integer, Line> line = lines.floorEntry(span.start());
        if (!free
                || line == null
                || line.getValue().end() < span.end()
                || !words(line.getValue(), span.start(), span.end())) {
            return Optional.empty();
        }
        covered.set(span.start(), span.end());
        return Optional.of(new Found(span, known.fullName(), known.unitOf(), Found.Rule.AGAIN));
    }

    /** Whole words; 川大 may be cut wrongly (川 + 大研 + 究), so its beginning is enough. */
    private static boolean words(Line line, int start, int end) {
        boolean university = end - start == 2 && line.at(end - 1) == '大';
        // 广大 is another word.
        boolean other = university
                && line.token(start)
                        .filter(token -> token.span().equals(new Span(start, end)) && !token.is("n") && !token.is("j"))
                        .isPresent();
        return line.cut(start) && (line.cut(end) || university) && !other;
    }

    private Map<String, Found> names(String text, List<Found> all) {
        Map<String, Found> names = new TreeMap<>();
        for (Found body : all) {
            if (!ownName(body.rule())) {
                continue;
            }
            String name = body.span().of(text);
            if (name.length() >= SHORTEST && !relative(name)) {
                names.putIfAbsent(name, body);
            }
            names.putIfAbsent(body.fullName(), body);
            forms.ofName(body.fullName()).forEach(form -> names.putIfAbsent(form, body));
        }
        return names;
    }

    private static boolean ownName(Found.Rule rule) {
        return rule == Found.Rule.NAMED
                || rule == Found.Rule.CUED
                || rule == Found.Rule.NAMED_TAGGED
                || rule == Found.Rule.TAGGED;
    }

    /** A name that begins with a bare level is read by the grammar wherever it stands. */
    private static boolean relative(String name) {
        return "省市县区镇乡村".indexOf(name.charAt(0)) >= 0;
    }

    private boolean isPlace(String name) {
        Optional<Places.Read> read = places.read(name);
        return world.contains(name)
                || read.filter(place -> place.rest().isEmpty()).isPresent();
    }
}
