package io.mailuo.server.web;

import java.util.Arrays;
import java.util.Locale;

/** Light or dark, or what the reader's system says. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** Value of the cookie and of the page's {@code data-theme}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of a code; what the system says for any other text. */
    static Theme of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElse(SYSTEM);
    }
}
