package io.mailuo.text;

import io.mailuo.model.Span;

/**
 * A line of the normal text.
 *
 * @param span where it stands in the normal text, line end excluded
 * @param text its characters
 * @param kind what its own form says about it
 */
record PageLine(Span span, String text, Kind kind) {

    /** What the form of a line alone says, before its neighbours are asked. */
    enum Kind {
        /** Short and without an end mark: a title, a heading, or a fragment. */
        SHORT,
        /** Short, with the number of a list before it: 一、总体要求 */
        NUMBERED,
        BYLINE,
        CAPTION,
        SOURCE,
        /** Wholly in brackets: a remark. */
        REMARK,
        TEXT
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
