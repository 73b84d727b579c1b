package io.mailuo.server.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface. What articles say is shown as they say it in either. */
public enum Language {
    ZH("zh-Hans", "zh"),
    EN("en", "en");

    private final String tag;
    private final String code;

    Language(String tag, String code) {
        this.tag = tag;
        this.code = code;
    }

    /** Language tag of BCP 47, for {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    /** Value of {@code ?lang=}, and the ending of the files of messages. */
    public String code() {
        return code;
    }

    /** The language that {@code ?lang=} or the cookie names. */
    static Optional<Language> named(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The first language of an Accept-Language header that the interface has; Chinese if there is none. */
    static Language accepted(Optional<String> header) {
        return header.stream()
                .flatMap(value -> Arrays.stream(value.toLowerCase(Locale.ROOT).split(",", 50)))
                .map(entry -> entry.strip())
                .flatMap(entry -> Arrays.stream(values()).filter(language -> entry.startsWith(language.code)))
                .findFirst()
                .orElse(ZH);
    }
}
