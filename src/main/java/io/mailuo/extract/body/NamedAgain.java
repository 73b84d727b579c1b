package io.mailuo.extract.body;

import io.mailuo.lexicon.Places;
import io.mailuo.lexicon.World;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A body named once is looked for wherever the article writes its name or a form of it, and one name that is another
 * with a place in front (涪江学院 and 四川涪江学院) is one body.
 */
final class NamedAgain {

    private static final int SHORTEST = 3;
    private static final String COMPANY = "公司";

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
        Map<String, String> spelt = new TreeMap<>();
        for (Found body : distinct) {
            spelt.put(
                    body.rule() + body.fullName(),
                    spelled(longer(body, distinct), body.rule() == Found.Rule.CUED, distinct));
        }
        for (Found body : found) {
            String full = spelt.getOrDefault(body.rule() + body.fullName(), body.fullName());
            all.add(ofNewParent(new Found(body.span(), full, body.unitOf(), body.rule()), spelt));
        }
        if (all.isEmpty()) {
            return all;
        }
        Map<String, Found> names = names(lines.get(0).text(), all);
        BitSet covered = new BitSet();
        all.forEach(body -> covered.set(body.span().start(), body.span().end()));
        List<String> longestFirst = names.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -name.length()).thenComparing(name -> name))
                .toList();
        NavigableMap<Integer, Line> byStart = new TreeMap<>();
        lines.forEach(line -> byStart.put(line.start(), line));
        longestFirst.forEach(name -> search(byStart, name, names.get(name), covered, all));
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

    private static void search(
            NavigableMap<Integer, Line> lines, String name, @Nullable Found known, BitSet covered, List<Found> all) {
        String text = lines.firstEntry().getValue().text();
        for (int at = text.indexOf(name); at >= 0 && known != null; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            int next = covered.nextSetBit(at);
            boolean free = next < 0 || next >= end;
            Map.Entry<Integer, Line> line = lines.floorEntry(at);
            if (free && line != null && line.getValue().end() >= end && words(line.getValue(), at, end)) {
                covered.set(at, end);
                all.add(new Found(new Span(at, end), known.fullName(), known.unitOf(), Found.Rule.AGAIN));
            }
        }
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

    private String longer(Found body, List<Found> found) {
        if (body.rule() != Found.Rule.NAMED) {
            return body.fullName();
        }
        return found.stream()
                .filter(other -> other.rule() == Found.Rule.NAMED)
                .map(Found::fullName)
                .filter(full -> full.endsWith(body.fullName())
                        && full.length() > body.fullName().length())
                .filter(full -> isPlace(
                        full.substring(0, full.length() - body.fullName().length())))
                .min(Comparator.comparing(String::length).thenComparing(full -> full))
                .orElse(body.fullName());
    }

    /** 川大某某研究院 in an article that names 四川大学 is 四川大学某某研究院. */
    private String spelled(String full, boolean cued, List<Found> found) {
        String stem = full.endsWith(COMPANY) ? full.substring(0, full.length() - COMPANY.length()) : cued ? full : "";
        for (Found other : found) {
            // 某地时代公司 behind 某地时代科技有限公司.
            boolean shorter = stem.length() > SHORTEST && !other.fullName().equals(full);
            int at = shorter ? other.fullName().indexOf(stem) : -1;
            boolean begins =
                    (at == 0 && !cued) || (at > 0 && isPlace(other.fullName().substring(0, at)));
            if (begins && other.fullName().endsWith("有限公司")) {
                return other.fullName();
            }
        }
        for (Found other : found) {
            for (String form : forms.ofName(other.fullName())) {
                if (full.startsWith(form) && !full.startsWith(other.fullName())) {
                    String rest = full.substring(form.length());
                    return rest.equals("公司") || rest.equals("集团") ? other.fullName() : other.fullName() + rest;
                }
            }
        }
        return full;
    }

    private boolean isPlace(String name) {
        Optional<Places.Read> read = places.read(name);
        return world.contains(name)
                || read.filter(place -> place.rest().isEmpty()).isPresent();
    }
}
