package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Prefixes;
import io.mailuo.model.Sentence.Role;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that stand for a body that the article has named: 医院党委书记, 公司董事长, 该校. The body is the one of that kind in the
 * headline, else the one that the article names most, else the one named last. Without 该 such a word must have a title or
 * a unit right behind it, for 医院 and 企业 alone are a class as often.
 */
final class Anaphors {

    private static final char THIS = '该';
    private static final int SHORTEST_TITLE = 2;
    private static final int LONGEST_TITLE = 8;

    private final Prefixes<List<String>> words = new Prefixes<>();
    private final Set<String> titles;
    private final Units units;

    Anaphors(Lexicon lexicon, Units units) {
        this.units = units;
        this.titles = lexicon.words("titles", "kind", "post");
        for (Map<String, String> row : lexicon.rows("body-anaphors")) {
            words.put(
                    row.getOrDefault("word", ""),
                    List.of(row.getOrDefault("ends", "").split("\\|")));
        }
    }

    /** The bodies of an article and those that such words stand for. */
    List<Found> add(List<Line> lines, List<Found> found) {
        List<Found> all = new ArrayList<>(found);
        for (Line line : lines) {
            for (int at = line.start(); at < line.end(); at++) {
                int start = at;
                int length = words.longest(line.text(), at, line.end());
                if (length == 0 || !stands(line, at, found)) {
                    continue;
                }
                Span span = new Span(at, at + length);
                antecedent(
                                lines,
                                found,
                                at,
                                words.get(line.cutOut(at, at + length)).orElseThrow())
                        .map(body -> new Found(span, body, Optional.empty(), Found.Rule.RELATIVE))
                        .ifPresent(body -> {
                            Optional<Found> unit = units.behind(line, body)
                                    .filter(inner -> line.token(span.end())
                                            .filter(token -> token.is("ns") || (token.is("v") && !token.is("vn")))
                                            .isEmpty());
                            // 校党委, 局党组: one character alone is no name of the body above.
                            boolean whole = length > 1 && (line.at(start) == THIS || titled(line, span.end()));
                            if (whole || (length > 1 && unit.isPresent())) {
                                all.add(body);
                            }
                            Optional<Found> next = unit;
                            while (next.isPresent()) {
                                all.add(next.get());
                                next = units.next(line, next.get());
                            }
                        });
            }
        }
        return all;
    }

    /** Begins a phrase and is no part of a name: not 县级医院, not 民营企业. */
    private static boolean stands(Line line, int at, List<Found> found) {
        boolean begins = !Line.han(line.at(at - 1))
                || line.token(at - 1)
                        .filter(token -> token.is("p") || token.is("c") || (token.is("v") && !token.is("vn")))
                        .isPresent();
        return begins
                && line.cut(at)
                && found.stream()
                        .noneMatch(
                                body -> body.span().start() <= at && body.span().end() > at);
    }

    private boolean titled(Line line, int at) {
        int from = line.has(at, "副") || line.has(at, "原") ? at + 1 : at;
        for (int end = from + SHORTEST_TITLE; end <= Math.min(line.end(), from + LONGEST_TITLE); end++) {
            if (titles.contains(line.cutOut(from, end))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> antecedent(List<Line> lines, List<Found> found, int before, List<String> ends) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (Found body : found) {
            boolean kind = ends.stream().anyMatch(body.fullName()::endsWith);
            if (kind && body.span().start() < before) {
                int weight = headline(lines, body.span()) ? found.size() : 1;
                times.merge(body.fullName(), weight, Integer::sum);
                last.put(body.fullName(), body.span().start());
            }
        }
        return times.keySet().stream()
                .max(Comparator.comparing((String name) -> times.getOrDefault(name, 0))
                        .thenComparing(name -> last.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean headline(List<Line> lines, Span span) {
        return lines.stream()
                .filter(line -> line.start() <= span.start() && span.end() <= line.end())
                .anyMatch(line -> line.sentence().role() == Role.HEADLINE);
    }
}
