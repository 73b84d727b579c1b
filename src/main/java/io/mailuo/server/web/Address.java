package io.mailuo.server.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A path of this server with its parameters, from which links to its neighbours are made: the address is the state. */
public final class Address {

    private final String path;
    private final Map<String, List<String>> parameters;

    public Address(String path, Map<String, List<String>> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** The address of a path without parameters. */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The path, percent-encoded as in the request. */
    public String path() {
        return path;
    }

    /** The same parameters at another path. */
    public Address at(String other) {
        return new Address(other, parameters);
    }

    /** The same with one value for a parameter, whatever it had before. */
    public Address with(String name, String value) {
        return changed(name, List.of(value));
    }

    /** The same with one more value for a parameter. */
    public Address plus(String name, String value) {
        List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
        values.add(value);
        return changed(name, values);
    }

    /** The same without a parameter. */
    public Address without(String name) {
        return changed(name, List.of());
    }

    /** The same without one value of a parameter. */
    public Address minus(String name, String value) {
        List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
        values.remove(value);
        return changed(name, values);
    }

    private Address changed(String name, List<String> values) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        if (values.isEmpty()) {
            all.remove(name);
        } else {
            all.put(name, List.copyOf(values));
        }
        return new Address(path, Collections.unmodifiableMap(all));
    }

    /** The parameters in order, with their values. */
    public Map<String, List<String>> parameters() {
        return parameters;
    }

    /** A text in the characters that a query string may carry. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * An address or IRI in the characters that a header may carry: whatever else there is goes percent-encoded, and what
     * is percent-encoded already stays. Servers drop a header that holds a Chinese character without a word.
     */
    public static String header(String link) {
        if (link.chars().allMatch(Address::isCarried)) {
            return link;
        }
        StringBuilder out = new StringBuilder();
        for (byte octet : link.getBytes(StandardCharsets.UTF_8)) {
            out.append(
                    isCarried(octet)
                            ? String.valueOf((char) octet)
                            : String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
        }
        return out.toString();
    }

    private static boolean isCarried(int character) {
        return character > ' ' && character < 0x7F && "<>\"{}|\\^`".indexOf(character) < 0;
    }

    /** What a link says, parameters in order. */
    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
