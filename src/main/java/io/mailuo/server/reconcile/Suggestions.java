package io.mailuo.server.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Kind;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Completes what users type: names of things, types and properties. */
final class Suggestions {

    private static final int PAGE = 20;

    private final Catalogue catalogue;
    private final Types types;
    private final Identifiers identifiers;
    private final Describer describer;

    Suggestions(Catalogue catalogue, Types types, Identifiers identifiers, Describer describer) {
        this.catalogue = catalogue;
        this.types = types;
        this.identifiers = identifiers;
        this.describer = describer;
    }

    /** Things by beginning or part of a name, in either script or pinyin, or by id. */
    JsonObject entities(String prefix, Optional<String> type, int cursor) {
        Optional<Type> wanted = type.flatMap(types::find);
        Set<Kind> kinds = wanted.map(Type::kind).map(Set::of).orElse(Set.of());
        Set<Entry> found = new LinkedHashSet<>();
        identifiers.find(catalogue, prefix).ifPresent(found::add);
        catalogue.search(prefix, kinds).forEach(hit -> found.add(hit.entry()));
        JsonArray result = new JsonArray();
        found.stream()
                .filter(entry -> wanted.isEmpty() || wanted.orElseThrow().has(entry))
                .skip(cursor)
                .limit(PAGE)
                .forEach(entry -> result.add(entity(entry)));
        return answer(result);
    }

    private JsonObject entity(Entry entry) {
        JsonObject suggested = new JsonObject();
        suggested.addProperty("id", identifiers.of(entry.iri()));
        suggested.addProperty("name", entry.name());
        describer.line(entry).ifPresent(line -> suggested.addProperty("description", line));
        suggested.add("notable", shown(types.of(entry).stream()));
        return suggested;
    }

    /** Types as objects with id and name. */
    static JsonArray shown(Stream<Type> types) {
        JsonArray all = new JsonArray();
        types.forEach(type -> all.add(named(type.id(), type.name())));
        return all;
    }

    JsonObject types(String prefix, int cursor) {
        JsonArray result = new JsonArray();
        types.list().stream()
                .filter(type -> fits(prefix, type.id(), type.name()))
                .skip(cursor)
                .limit(PAGE)
                .forEach(type -> {
                    JsonObject suggested = named(type.id(), type.name());
                    if (type.concept().isPresent()) {
                        suggested.add("broader", shown(types.find(type.kind().code()).stream()));
                    }
                    result.add(suggested);
                });
        return answer(result);
    }

    JsonObject properties(String prefix, int cursor) {
        JsonArray result = new JsonArray();
        Arrays.stream(Property.values())
                .filter(property -> fits(prefix, property.id(), property.shown()))
                .skip(cursor)
                .limit(PAGE)
                .forEach(property -> {
                    JsonObject suggested = named(property.id(), property.shown());
                    suggested.addProperty("description", bearers(property));
                    result.add(suggested);
                });
        return answer(result);
    }

    /** The kinds of things that have a property. */
    String bearers(Property property) {
        return types.list().stream()
                .filter(type -> type.concept().isEmpty() && property.isOf(type.kind()))
                .map(Type::name)
                .collect(Collectors.joining("、"));
    }

    private static boolean fits(String prefix, String id, String name) {
        String wanted = prefix.toLowerCase(Locale.ROOT);
        return id.toLowerCase(Locale.ROOT).startsWith(wanted)
                || name.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static JsonObject named(String id, String name) {
        JsonObject object = new JsonObject();
        object.addProperty("id", id);
        object.addProperty("name", name);
        return object;
    }

    private static JsonObject answer(JsonArray result) {
        JsonObject answer = new JsonObject();
        answer.add("result", result);
        return answer;
    }
}
