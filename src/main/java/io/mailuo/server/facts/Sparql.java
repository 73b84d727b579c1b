package io.mailuo.server.facts;

import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.FmtUtils;

/** Terms as queries write them. */
public final class Sparql {

    private Sparql() {}

    /** A text as a literal, with all escaped that must be. */
    public static String literal(String text) {
        return FmtUtils.stringForNode(NodeFactory.createLiteralString(text));
    }

    /** Literals with a comma between. */
    public static String literals(Collection<String> texts) {
        return texts.stream().map(Sparql::literal).collect(Collectors.joining(", "));
    }

    /** IRIs with a comma between, which is also the list after IN. */
    public static String iris(Collection<String> iris) {
        return iris.stream().map(iri -> "<" + iri + ">").collect(Collectors.joining(", "));
    }

    /** Whether a text can stand between angle brackets (SPARQL 1.1, rule 139). */
    static boolean isIri(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0);
    }

    /** The values of a parameter that say something, sorted. */
    public static List<String> given(Request request, String parameter) {
        return request.parameters(parameter).stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The codes that a parameter names, sorted.
     *
     * @throws RequestFailed with 400 where one is not among those that the pages have words for
     */
    public static List<String> givenCodes(Request request, String parameter, List<String> allowed) {
        List<String> values = given(request, parameter);
        values.stream().filter(value -> !allowed.contains(value)).findFirst().ifPresent(value -> {
            throw new RequestFailed(
                    400,
                    "The parameter " + parameter + " is \"" + value + "\"; it can be " + String.join(", ", allowed)
                            + ".");
        });
        return values;
    }

    /**
     * The IRIs that a parameter names, sorted.
     *
     * @throws RequestFailed with 400 where one is none, so that nothing but an IRI comes into a query
     */
    public static List<String> givenIris(Request request, String parameter) {
        List<String> values = given(request, parameter);
        values.stream().filter(value -> !isIri(value)).findFirst().ifPresent(value -> {
            throw new RequestFailed(400, "The parameter " + parameter + " is \"" + value + "\"; it must be an IRI.");
        });
        return values;
    }
}
