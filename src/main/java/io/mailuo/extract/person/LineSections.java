package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Span;

/** Sections of railways and motorways, which are called by one letter of each end and look like names of people (甲乙高铁|甲丙段). */
final class LineSections {

    private static final String SECTION = "段";

    private final Words routes;

    LineSections(Lexicon lexicon) {
        routes = lexicon.words("programme-lines", "role", "route");
    }

    /** Whether the words of a span name one: the line stands before it. */
    boolean names(Line line, Span span) {
        return line.ends(routes, span.start()) && line.endsWith(SECTION, span.end());
    }
}
