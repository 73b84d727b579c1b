package io.mailuo.extract.person;

import io.mailuo.extract.person.Names.Name;
import io.mailuo.extract.person.Titles.Title;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Further mentions of people found in a strong place: the name again, or surname and title (周书记). */
final class RepeatedNames {

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
        String text = document.text().normal();
        for (String name : people.names()) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                Span span = new Span(at, at + name.length());
                if (name.length() > 2 || isWord(lines, span) || isMisread(lines, span, text)) {
                    people.add(new Name(span, name, Names.SURE), RULE_AGAIN);
                }
            }
        }
        lines.forEach(this::surnames);
    }

    /** A name of two characters must not be a piece of a longer word. */
    private static boolean isWord(List<Line> lines, Span span) {
        return lines.stream()
                .filter(line -> line.start() <= span.start() && span.end() <= line.end())
                .anyMatch(line -> line.isWordStart(span.start()) && line.isWordStart(span.end()));
    }

    /** 方勤 + 带 where the tokeniser reads another name or 方 + 勤带, though the article mostly has 方勤 alone. */
    private boolean isMisread(List<Line> lines, Span span, String text) {
        String name = span.of(text);
        String longer = text.substring(span.start(), Math.min(text.length(), span.end() + 1));
        long guesses = occurrences(text, longer);
        boolean begins = lines.stream()
                .filter(line -> line.start() <= span.start() && span.end() <= line.end())
                .flatMap(line -> line.tokenAt(span.start()).stream())
                .anyMatch(token -> token.is("nr"));
        return begins
                && guesses < occurrences(text, name) - guesses
                && !people.names().contains(longer);
    }

    private static long occurrences(String text, String word) {
        return Pattern.compile(word, Pattern.LITERAL).matcher(text).results().count();
    }

    private void surnames(Line line) {
        for (Title title : titles.in(line)) {
            int start = title.span().start() - 1;
            boolean begins = start >= line.start() && names.surnames().begins(line, start) && line.isWordStart(start);
            if (title.kind() != Titles.Kind.POST || !begins) {
                continue;
            }
            Set<String> bearers = bearers(line.of(start, start + 1), title.text());
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
