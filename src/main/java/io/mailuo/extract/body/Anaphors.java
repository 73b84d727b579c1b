package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Prefixes;
import io.mailuo.model.Span;
import java.util.ArrayList;
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
        Covered covered = new Covered();
        found.forEach(body -> covered.add(body.span()));
        Antecedents antecedents = new Antecedents(lines, found);
        for (Line line : lines) {
            for (int at = line.start(); at < line.end(); at++) {
                int start = at;
                int length = words.longest(line.text(), at, line.end());
                if (length == 0 || !stands(line, at, covered)) {
                    continue;
                }
                Span span = new Span(at, at + length);
                antecedents
                        .named(at, words.get(line.cutOut(at, at + length)).orElseThrow())
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
    private static boolean stands(Line line, int at, Covered covered) {
        boolean begins = !Line.han(line.at(at - 1))
                || line.token(at - 1)
                        .filter(token -> token.is("p") || token.is("c") || (token.is("v") && !token.is("vn")))
                        .isPresent();
        return begins && line.cut(at) && !covered.overlaps(new Span(at, at + 1));
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
}
