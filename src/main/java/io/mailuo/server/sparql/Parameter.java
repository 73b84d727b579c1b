package io.mailuo.server.sparql;

import io.mailuo.server.web.RequestFailed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * What a reader may set in a ready query. A comment declares it and a {@code BIND} holds its standard value, so that the
 * file runs as it stands; several BINDs hold the same one where a query narrows more than one of its parts:
 *
 * <pre>{@code
 * # param programmeName: zh 项目名称含有; en programme's name contains
 * # param part: zh 角色; en role; one of owner participant
 * …
 * BIND ("" AS ?programmeName)
 * BIND ("" AS ?part)
 * }</pre>
 *
 * A declaration is {@code # param NAME: zh WORDS; en WORDS}, with {@code ; one of VALUE VALUE …} where no other value
 * makes sense (the standard value does as well). The value in the query is a string in double quotes without escapes, or
 * a number, and what a reader gives must be the same.
 *
 * @param name name of the variable, of the field of the form and of the parameter of the address
 * @param zh what it is called in Chinese
 * @param en what it is called in English
 * @param number whether it is a number and not a text
 * @param standard its value where the reader gives none
 * @param choices the values that it may have besides; any if empty
 */
public record Parameter(String name, String zh, String en, boolean number, String standard, List<String> choices) {

    private static final int MAX_LENGTH = 200;
    private static final Pattern DECLARED =
            Pattern.compile("(?m)^# param ([a-zA-Z]+): zh ([^;\\n]+); en ([^;\\n]+?)(?:; one of ([^;\\n]+))?$");
    private static final Pattern ANY = Pattern.compile("(?m)^# param .*$");
    private static final Pattern BINDING = Pattern.compile("BIND \\((\"[^\"\\\\\\n]*\"|[0-9.]+) AS \\?([a-zA-Z]+)\\)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    public Parameter {
        choices = List.copyOf(choices);
    }

    /**
     * The parameters that a query declares, in its order.
     *
     * @throws IllegalArgumentException if a declaration cannot be read or has no {@code BIND}, or several that differ
     */
    static List<Parameter> declared(String query) {
        List<Parameter> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Matcher declared = DECLARED.matcher(query);
        while (declared.find()) {
            String choices = declared.group(4);
            String value = bound(declared.group(1), query);
            all.add(new Parameter(
                    declared.group(1),
                    declared.group(2).strip(),
                    declared.group(3).strip(),
                    !value.startsWith("\""),
                    value.replace("\"", ""),
                    choices == null ? List.of() : List.of(choices.strip().split(" +"))));
            names.add(declared.group(1));
        }
        long lines = ANY.matcher(query).results().count();
        if (lines != all.size() || names.size() != all.size()) {
            throw new IllegalArgumentException("a query has " + lines + " lines \"# param\", of which " + names.size()
                    + " can be read as \"# param NAME: zh …; en …\" with a NAME of their own");
        }
        return List.copyOf(all);
    }

    private static String bound(String name, String query) {
        List<String> values = BINDING.matcher(query)
                .results()
                .filter(found -> found.group(2).equals(name))
                .map(found -> found.group(1))
                .toList();
        if (values.stream().distinct().count() != 1) {
            throw new IllegalArgumentException("the parameter " + name + " has the standard values " + values
                    + " in lines \"BIND (VALUE AS ?" + name + ")\"; one was expected");
        }
        return values.get(0);
    }

    /**
     * A query with values in the place of standard ones. All are put in at once, since a value may look like a place for
     * another; each becomes one literal, whatever characters it has.
     *
     * @throws RequestFailed with 400 if a value is none that its parameter may have
     */
    static String set(List<Parameter> parameters, Map<String, String> values, String query) {
        Map<String, String> literals = new HashMap<>();
        for (Parameter parameter : parameters) {
            String value = values.get(parameter.name);
            if (value != null) {
                literals.put(parameter.name, parameter.literal(value));
            }
        }
        return BINDING.matcher(query).replaceAll(found -> {
            String literal = literals.get(found.group(2));
            return Matcher.quoteReplacement(
                    literal == null ? found.group() : "BIND (" + literal + " AS ?" + found.group(2) + ")");
        });
    }

    private String literal(String value) {
        boolean known = value.equals(standard) || choices.isEmpty() || choices.contains(value);
        if (!known
                || value.length() > MAX_LENGTH
                || (number && !NUMBER.matcher(value).matches())) {
            throw new RequestFailed(
                    400, "The parameter " + name + " is \"" + value + "\"; it must be " + allowed() + ".");
        }
        return number ? value : FmtUtils.stringForString(value);
    }

    private String allowed() {
        if (!choices.isEmpty()) {
            return "one of " + String.join(", ", choices);
        }
        return number ? "a number" : "a text of at most " + MAX_LENGTH + " characters";
    }
}
