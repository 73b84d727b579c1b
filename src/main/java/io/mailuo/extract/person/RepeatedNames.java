package io.mailuo.extract.person;

import io.mailuo.extract.person.Names.Name;
import io.mailuo.extract.person.Titles.Title;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.SpanIndex;
import io.mailuo.model.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Further mentions of people found in a strong place: the name again, or surname and title (周书记). */
final class RepeatedNames {

    /** Characters of the longest name that another may be the end of. */
    private static final int LONGEST = 16;

    private static final String RULE_AGAIN = "person-again";
    private static final String RULE_SURNAME = "person-surname-title";

    private final Titles titles;
    private final Names names;
    private final People people;

    RepeatedNames(Titles titles, Names names, People people) {
        this.titles = titles;
        this.names = names;
        this.people = people;
    }

    void find(Document document, List<Line> lines) {
        Text text = document.text();
        // The same names are found again, and no others.
        Set<String> known = people.names();
        Map<String, Integer> counted = new HashMap<>();
        SpanIndex<Line> byPlace = new SpanIndex<>(lines, line -> line.sentence().span());
        for (String name : known) {
            text.places().apart(name, at -> {
                Span span = new Span(at, at + name.length());
                if (name.length() > 2 || isWord(byPlace, span) || isMisread(byPlace, span, text, known, counted)) {
                    people.add(new Name(span, name, Names.SURE), RULE_AGAIN);
                }
            });
        }
        lengthen(text.normal(), known);
        Map<String, Set<String>> bearers = new HashMap<>();
        lines.forEach(line -> surnames(line, bearers));
    }

    /** A name that is the end of a longer one which stands there whole is that. */
    private void lengthen(String text, Set<String> known) {
        Map<Span, Name> whole = new LinkedHashMap<>();
        int longest =
                Math.min(LONGEST, known.stream().findFirst().map(String::length).orElse(0));
        for (Mention.Person person : people.persons()) {
            int end = person.span().end();
            for (int start = Math.max(0, end - longest); start < person.span().start(); start++) {
                String name = text.substring(start, end);
                if (known.contains(name)
                        && people.isFree(new Span(start, person.span().start()))) {
                    whole.put(person.span(), new Name(new Span(start, end), name, Names.SURE));
                    break;
                }
            }
        }
        if (!whole.isEmpty()) {
            people.lengthen(whole);
        }
    }

    /** A name of two characters must not be a piece of a longer word. */
    private static boolean isWord(SpanIndex<Line> lines, Span span) {
        return lines.around(span).stream()
                .anyMatch(line -> line.isWordStart(span.start()) && line.isWordStart(span.end()));
    }

    /** 方勤 + 带 where the tokeniser reads another name or 方 + 勤带, though the article mostly has 方勤 alone. */
    private static boolean isMisread(
            SpanIndex<Line> lines, Span span, Text text, Set<String> known, Map<String, Integer> counted) {
        String normal = text.normal();
        String name = span.of(normal);
        String longer = normal.substring(span.start(), Math.min(normal.length(), span.end() + 1));
        int guesses = counted.computeIfAbsent(longer, text.places()::count);
        boolean begins = lines.around(span).stream()
                .flatMap(line -> line.tokenAt(span.start()).stream())
                .anyMatch(token -> token.is("nr"));
        return begins
                && guesses < counted.computeIfAbsent(name, text.places()::count) - guesses
                && !known.contains(longer);
    }

    /** @param known the bearers of surname and title that were asked for before */
    private void surnames(Line line, Map<String, Set<String>> known) {
        for (Title title : titles.in(line)) {
            int start = title.span().start() - 1;
            boolean begins = start >= line.start() && names.surnames().begins(line, start) && line.isWordStart(start);
            if (title.kind() != Titles.Kind.POST || !begins) {
                continue;
            }
            String surname = line.of(start, start + 1);
            Set<String> bearers =
                    known.computeIfAbsent(surname + title.text(), asked -> bearers(surname, title.text()));
            if (bearers.size() == 1) {
                Span span = new Span(start, title.span().end());
                people.add(new Name(span, bearers.iterator().next(), Names.SURE), RULE_SURNAME);
            }
        }
    }

    /** People with the surname who hold a post of that title. */
    private Set<String> bearers(String surname, String title) {
        Set<String> bearers = new TreeSet<>();
        for (Mention.Post post : people.posts()) {
            people.firstIn(post.person().start(), post.person().end())
                    .filter(person ->
                            person.name().startsWith(surname) && post.title().endsWith(title))
                    .ifPresent(person -> bearers.add(person.name()));
        }
        return bearers;
    }
}
