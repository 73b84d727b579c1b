package io.mailuo.extract.body;

import io.mailuo.lexicon.Places;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A body named once is looked for wherever the article writes its name or a form of it, and one name that is another
 * with a place in front (越秀学院 and 浙江越秀学院) is one body.
 */
final class NamedAgain {

    private static final int SHORTEST = 3;

    private final UsualForms forms;
    private final Places places;

    NamedAgain(UsualForms forms, Places places) {
        this.forms = forms;
        this.places = places;
    }

    /** The bodies found, with one full name each, and those found again. */
    List<Found> add(List<Line> lines, List<Found> found) {
        List<Found> all = new ArrayList<>();
        for (Found body : found) {
            String full = spelled(longer(body, found), found);
            all.add(new Found(body.span(), full, body.unitOf(), body.rule()));
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
        for (Line line : lines) {
            longestFirst.forEach(name -> search(line, name, names, covered, all));
        }
        return all;
    }

    private static void search(Line line, String name, Map<String, Found> names, BitSet covered, List<Found> all) {
        for (int at = line.text().indexOf(name, line.start());
                at >= 0 && at + name.length() <= line.end();
                at = line.text().indexOf(name, at + 1)) {
            int next = covered.nextSetBit(at);
            boolean free = next < 0 || next >= at + name.length();
            Found known = names.get(name);
            if (free && known != null && words(line, at, at + name.length())) {
                Span span = new Span(at, at + name.length());
                covered.set(at, at + name.length());
                all.add(new Found(span, known.fullName(), known.unitOf(), Found.Rule.AGAIN));
            }
        }
    }

    private static boolean words(Line line, int start, int end) {
        return line.cut(start) && line.cut(end);
    }

    private Map<String, Found> names(String text, List<Found> all) {
        Map<String, Found> names = new TreeMap<>();
        for (Found body : all) {
            if (body.rule() == Found.Rule.RELATIVE) {
                continue;
            }
            String name = body.span().of(text);
            if (name.length() >= SHORTEST && !relative(name)) {
                names.putIfAbsent(name, body);
            }
            if (body.rule() == Found.Rule.NAMED) {
                names.putIfAbsent(body.fullName(), body);
                forms.ofName(body.fullName()).forEach(form -> names.putIfAbsent(form, body));
            }
        }
        return names;
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

    /** 浙大某某研究院 in an article that names 浙江大学 is 浙江大学某某研究院. */
    private String spelled(String full, List<Found> found) {
        for (Found other : found) {
            for (String form : forms.ofName(other.fullName())) {
                if (full.startsWith(form) && !full.startsWith(other.fullName())) {
                    return other.fullName() + full.substring(form.length());
                }
            }
        }
        return full;
    }

    private boolean isPlace(String name) {
        Optional<Places.Read> read = places.read(name);
        return read.filter(place -> place.rest().isEmpty()).isPresent();
    }
}
