package io.mailuo.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader asks for. */
public final class Request {

    static final String LANGUAGE = "lang";
    static final String THEME = "theme";

    private final HttpServletRequest servlet;

    public Request(HttpServletRequest servlet) {
        this.servlet = servlet;
    }

    /** The raw path: an IRI is compared character by character, so nothing in it is decoded. */
    public String path() {
        return servlet.getRequestURI();
    }

    /** The method, GET as a rule. */
    public String method() {
        return servlet.getMethod();
    }

    /** The first value of a parameter, of the address or of a posted form. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(servlet.getParameter(name));
    }

    /** A parameter that is there and says something, stripped. */
    public Optional<String> text(String name) {
        return parameter(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** All values of a parameter. */
    public List<String> parameters(String name) {
        return Optional.ofNullable(servlet.getParameterValues(name)).map(List::of).orElse(List.of());
    }

    /**
     * A parameter that is a number.
     *
     * @param standard its value where it is not given
     * @throws RequestFailed with 400 if it is no number from {@code least} to {@code most}
     */
    public int number(String name, int standard, int least, int most) {
        Optional<String> given = text(name);
        if (given.isEmpty()) {
            return standard;
        }
        try {
            int number = Integer.parseInt(given.orElseThrow());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Falls through to the refusal, which is the same for both.
        }
        throw new RequestFailed(
                400,
                "The parameter " + name + " is \"" + given.orElseThrow() + "\"; it must be a number from " + least
                        + " to " + most + ".");
    }

    /** A header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(servlet.getHeader(name));
    }

    /** The language of the interface: {@code ?lang=}, else the reader's choice of before, else the browser's. */
    public Language language() {
        return Stream.of(parameter(LANGUAGE), cookie(LANGUAGE))
                .flatMap(Optional::stream)
                .flatMap(code -> Language.named(code).stream())
                .findFirst()
                .orElseGet(() -> Language.accepted(header("Accept-Language")));
    }

    /** Light or dark, as the reader chose before. */
    public Theme theme() {
        return Stream.of(parameter(THEME), cookie(THEME))
                .flatMap(Optional::stream)
                .map(Theme::of)
                .findFirst()
                .orElse(Theme.SYSTEM);
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = servlet.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** The form that the client prefers of those on offer; the first of them if it has no preference. */
    public Representation preferred(Representation... offered) {
        return Representation.choose(parameter("format"), header("Accept"), List.of(offered));
    }

    /** Where it was asked, to make links from. */
    public Address address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        servlet.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return new Address(path(), parameters);
    }
}
