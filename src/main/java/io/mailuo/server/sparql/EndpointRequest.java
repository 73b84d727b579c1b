package io.mailuo.server.sparql;

import io.mailuo.server.web.RequestFailed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request to the endpoint as Fuseki understands it. HEAD becomes GET, and Jetty leaves the body off. Clients name the
 * form of an answer by parameters of several names in several spellings (SPARQLWrapper sends {@code format},
 * {@code output} and {@code results} at once): they become the Accept header, which SPARQL 1.1 Protocol knows alone.
 */
public final class EndpointRequest extends HttpServletRequestWrapper {

    private static final List<String> NAMES = List.of("format", "output", "results");
    private static final String ACCEPT = "Accept";

    /** What is sent where the named form does not fit the query: rows are no Turtle. */
    private static final String OTHERWISE = ", application/sparql-results+json;q=0.2, text/turtle;q=0.2";

    private static final Map<String, String> FORMS = forms();

    private final Optional<String> accept;

    private EndpointRequest(HttpServletRequest request, Optional<String> accept) {
        super(request);
        this.accept = accept;
    }

    /**
     * A request.
     *
     * @throws RequestFailed with 400 if it names a form that there is not
     */
    public static EndpointRequest of(HttpServletRequest request) {
        return new EndpointRequest(request, named(request).map(EndpointRequest::accept));
    }

    /** Whether a parameter names the form of the answer. */
    public static boolean namesForm(HttpServletRequest request) {
        return named(request).isPresent();
    }

    private static Optional<String> named(HttpServletRequest request) {
        return NAMES.stream()
                .flatMap(name -> Stream.ofNullable(request.getParameter(name)))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String accept(String form) {
        // A plus sign that a client left as it is in an address has become a blank.
        String name = form.strip().replace(' ', '+').toLowerCase(Locale.ROOT);
        String types = name.indexOf('/') > 0 ? name : FORMS.get(name.replaceAll("[^a-z0-9]", ""));
        if (types == null) {
            throw new RequestFailed(
                    400,
                    "The format is \"" + form + "\"; it can be " + String.join(", ", new TreeSet<>(FORMS.keySet()))
                            + " or a media type.");
        }
        return types + OTHERWISE;
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new TreeMap<>();
        forms.put("json", "application/sparql-results+json, application/ld+json");
        forms.put("srj", "application/sparql-results+json");
        forms.put("xml", "application/sparql-results+xml, application/rdf+xml");
        forms.put("srx", "application/sparql-results+xml");
        forms.put("sparql", "application/sparql-results+xml");
        forms.put("csv", "text/csv");
        forms.put("tsv", "text/tab-separated-values");
        forms.put("text", "text/plain");
        forms.put("ttl", "text/turtle");
        forms.put("turtle", "text/turtle");
        forms.put("n3", "text/turtle");
        forms.put("jsonld", "application/ld+json");
        forms.put("nt", "application/n-triples");
        forms.put("ntriples", "application/n-triples");
        forms.put("rdf", "application/rdf+xml");
        forms.put("rdfxml", "application/rdf+xml");
        forms.put("trig", "application/trig");
        forms.put("nq", "application/n-quads");
        forms.put("nquads", "application/n-quads");
        return Collections.unmodifiableMap(forms);
    }

    @Override
    public String getMethod() {
        String method = super.getMethod();
        return method.equals("HEAD") ? "GET" : method;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return name.equalsIgnoreCase(ACCEPT) && accept.isPresent() ? accept.orElseThrow() : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase(ACCEPT) && accept.isPresent()
                ? Collections.enumeration(Set.of(accept.orElseThrow()))
                : super.getHeaders(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return NAMES.contains(name) ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return NAMES.contains(name) ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> others = new TreeMap<>(Objects.requireNonNull(super.getParameterMap()));
        NAMES.forEach(others::remove);
        return others;
    }
}
