package io.mailuo.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a reader asks for. */
public final class Request {

    static final String LANGUAGE = "lang";
    static final String THEME = "theme";

    /** What the front of the server says of the path that it is reached by from outside. */
    private static final String PREFIX = "mailuo.prefix";

    private static final String FORMAT = "format";

    private final HttpServletRequest servlet;
    private final Optional<Document> document;

    public Request(HttpServletRequest servlet) {
        this(servlet, Optional.empty());
    }

    private Request(HttpServletRequest servlet, Optional<Document> document) {
        this.servlet = servlet;
        this.document = document;
    }

    /**
     * A document about a thing, asked for by its own address.
     *
     * @param thing path of the thing
     * @param format the document's form, as {@code ?format=} would name it
     * @param addresses address of the thing's document in a form
     */
    public record Document(String thing, String format, Function<Representation, Address> addresses) {}

    /** The same as the thing's route sees it: asked at the thing's path, in the document's form. */
    public Request of(Document asked) {
        return new Request(servlet, Optional.of(asked));
    }

    /** The raw path: an IRI is compared character by character, so nothing in it is decoded. */
    public String path() {
        return document.map(Document::thing).orElseGet(servlet::getRequestURI);
    }

    /** Notes what a proxy has cut off the paths of requests, such as {@code /kg}. */
    public static void prefix(HttpServletRequest servlet, String prefix) {
        servlet.setAttribute(PREFIX, prefix);
    }

    /** What stands before a path of this server in the reader's address bar; empty as a rule. */
    public String prefix() {
        return servlet.getAttribute(PREFIX) instanceof String prefix ? prefix : "";
    }

    /** The method, GET as a rule. */
    public String method() {
        return servlet.getMethod();
    }

    /** The first value of a parameter, of the address or of a posted form. */
    public Optional<String> parameter(String name) {
        return name.equals(FORMAT) && document.isPresent()
                ? document.map(Document::format)
                : Optional.ofNullable(servlet.getParameter(name));
    }

    /** A parameter that is there and says something, stripped. */
    public Optional<String> text(String name) {
        return parameter(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** All values of a parameter. */
    public List<String> parameters(String name) {
        return Optional.ofNullable(servlet.getParameterValues(name))
                .map(List::of)
                .orElse(List.of());
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
        return Representation.choose(parameter(FORMAT), header("Accept"), List.of(offered));
    }

    /** Whether the client reads what is compressed by gzip (RFC 9110, 12.5.3). */
    public boolean acceptsGzip() {
        return header("Accept-Encoding")
                .map(accepted -> AcceptedRange.list(accepted).stream()
                        .anyMatch(range -> range.type().equals("gzip") && range.quality() > 0))
                .orElse(false);
    }

    /** Where it was asked, to make links from. */
    public Address address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        servlet.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return new Address(path(), parameters);
    }

    /** Where another form of the same stands: a document has an address of its own, anything else a parameter. */
    public Address inForm(Representation form) {
        return document.map(asked -> asked.addresses().apply(form))
                .orElseGet(() -> address().with(FORMAT, form.suffix()));
    }
}
