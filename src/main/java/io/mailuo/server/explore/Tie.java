package io.mailuo.server.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which ways two things are tied, always from the first to the second; the panels' queries use these words. */
enum Tie {
    /** A person holds or held a post in an organisation or area. */
    POST,
    /** An organisation or area launches or runs a programme. */
    OWNER,
    /** A person leads a programme. */
    LEAD,
    /** A person speaks for a programme. */
    SPEAKER,
    /** A person, organisation or area takes part in a programme. */
    PARTICIPANT,
    /** A figure of a programme is about an organisation or area. */
    FIGURE,
    /** An organisation is a unit of another: read off its name, so that no words stand behind it. */
    UNIT;

    static final List<Tie> ALL = List.of(values());

    /** Name in addresses, JSON, messages and queries. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Tie> of(String code) {
        return Arrays.stream(values()).filter(tie -> tie.code().equals(code)).findFirst();
    }
}
