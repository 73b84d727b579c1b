package io.mailuo.server.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a stated number relates to the true one. */
enum Relation {
    EXACT("="),
    ABOUT("≈"),
    AT_LEAST("≥"),
    AT_MOST("≤");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** The sign of mathematics for it. */
    String sign() {
        return sign;
    }

    /** Name in addresses and at the end of the concept's IRI: {@code at-least}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Relation> of(String code) {
        return Arrays.stream(values())
                .filter(relation -> relation.code().equals(code))
                .findFirst();
    }
}
