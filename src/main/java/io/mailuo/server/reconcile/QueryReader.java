package io.mailuo.server.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.mailuo.server.reconcile.Query.Condition;
import io.mailuo.server.reconcile.Query.Strictness;
import io.mailuo.server.reconcile.Query.Wanted;
import io.mailuo.server.web.RequestFailed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads batches of queries; says in one line what is wrong with one that is none. */
final class QueryReader {

    /** Queries in a batch; a client is told so in the manifest. */
    static final int MOST_QUERIES = 50;

    private static final int USUAL_LIMIT = 10;
    private static final int MOST_CANDIDATES = 100;
    private static final int MOST_CONDITIONS = 20;
    private static final int LONGEST = 500;

    private QueryReader() {}

    /** The queries of a batch by their names in it, in order. */
    static Map<String, Query> batch(String json) {
        JsonObject batch = object(json, "queries");
        if (batch.size() > MOST_QUERIES) {
            throw new RequestFailed(
                    413,
                    "The batch has " + batch.size() + " queries; this service takes " + MOST_QUERIES
                            + " at once (batchSize in its manifest).");
        }
        Map<String, Query> queries = new LinkedHashMap<>();
        batch.entrySet().forEach(entry -> queries.put(entry.getKey(), query(entry.getKey(), entry.getValue())));
        return queries;
    }

    /** A parameter that must be a JSON object. */
    static JsonObject object(String json, String parameter) {
        try {
            JsonElement read = JsonParser.parseString(json);
            if (read.isJsonObject()) {
                return read.getAsJsonObject();
            }
        } catch (JsonParseException noJson) {
            // Refused below, like JSON that is no object.
        }
        throw new RequestFailed(400, "The parameter " + parameter + " must be a JSON object.");
    }

    private static Query query(String name, JsonElement element) {
        if (!element.isJsonObject()) {
            throw wrong(name, "it must be an object");
        }
        JsonObject query = element.getAsJsonObject();
        Optional<String> text = text(name, query, "query").map(String::strip).filter(words -> !words.isEmpty());
        List<Condition> conditions = conditions(name, query);
        if (text.isEmpty() && !query.has("properties")) {
            throw wrong(name, "it needs a query or properties");
        }
        return new Query(text, types(name, query), strictness(name, query), limit(name, query), conditions);
    }

    private static List<String> types(String name, JsonObject query) {
        JsonElement type = query.get("type");
        if (type == null || type.isJsonNull()) {
            return List.of();
        }
        List<String> types = new ArrayList<>();
        for (JsonElement one : type.isJsonArray() ? type.getAsJsonArray() : List.of(type)) {
            // Some clients send types as objects with an id.
            JsonElement id = one.isJsonObject() ? one.getAsJsonObject().get("id") : one;
            if (id == null || !isString(id)) {
                throw wrong(name, "its type must be a string or an array of strings");
            }
            types.add(id.getAsString());
        }
        return types;
    }

    private static Strictness strictness(String name, JsonObject query) {
        String word = text(name, query, "type_strict").orElse("any");
        try {
            return Strictness.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw wrong(name, "its type_strict must be any, all or should");
        }
    }

    private static int limit(String name, JsonObject query) {
        JsonElement limit = query.get("limit");
        if (limit == null || limit.isJsonNull()) {
            return USUAL_LIMIT;
        }
        boolean number = limit.isJsonPrimitive() && limit.getAsJsonPrimitive().isNumber();
        if (!number || limit.getAsDouble() < 1) {
            throw wrong(name, "its limit must be a positive number");
        }
        return (int) Math.min(limit.getAsDouble(), MOST_CANDIDATES);
    }

    private static List<Condition> conditions(String name, JsonObject query) {
        JsonElement given = query.get("properties");
        if (given == null || given.isJsonNull()) {
            return List.of();
        }
        if (!given.isJsonArray() || given.getAsJsonArray().size() > MOST_CONDITIONS) {
            throw wrong(name, "its properties must be an array of at most " + MOST_CONDITIONS);
        }
        List<Condition> conditions = new ArrayList<>();
        for (JsonElement element : given.getAsJsonArray()) {
            if (!element.isJsonObject()
                    || !element.getAsJsonObject().has("pid")
                    || !element.getAsJsonObject().has("v")
                    || !isString(element.getAsJsonObject().get("pid"))) {
                throw wrong(name, "each of its properties needs a pid and a v");
            }
            JsonObject property = element.getAsJsonObject();
            List<Wanted> values = values(name, property.get("v"));
            // What this service has no property for cannot speak for or against a candidate.
            Property.of(property.get("pid").getAsString())
                    .filter(known -> !values.isEmpty())
                    .ifPresent(known -> conditions.add(new Condition(known, values)));
        }
        return conditions;
    }

    private static List<Wanted> values(String name, JsonElement given) {
        JsonArray all = new JsonArray();
        if (given.isJsonArray()) {
            all.addAll(given.getAsJsonArray());
        } else {
            all.add(given);
        }
        List<Wanted> values = new ArrayList<>();
        for (JsonElement value : all) {
            if (value.isJsonObject() && value.getAsJsonObject().has("id")) {
                String id = text(name, value.getAsJsonObject(), "id").orElse("");
                values.add(new Wanted(
                        Optional.of(id),
                        text(name, value.getAsJsonObject(), "name").orElse("")));
            } else if (value.isJsonPrimitive()) {
                values.add(new Wanted(Optional.empty(), bounded(name, value.getAsString())));
            } else if (!value.isJsonNull()) {
                throw wrong(
                        name, "a value of a property must be a string, a number, a boolean or an object with an id");
            }
        }
        return values;
    }

    private static Optional<String> text(String name, JsonObject object, String member) {
        JsonElement value = object.get(member);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (!isString(value)) {
            throw wrong(name, "its " + member + " must be a string");
        }
        return Optional.of(bounded(name, value.getAsString()));
    }

    private static String bounded(String name, String text) {
        if (text.length() > LONGEST) {
            throw wrong(name, "a text in it is longer than " + LONGEST + " characters");
        }
        return text;
    }

    private static boolean isString(JsonElement element) {
        return element.isJsonPrimitive() && element.getAsJsonPrimitive().isString();
    }

    private static RequestFailed wrong(String name, String what) {
        String shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
        return new RequestFailed(
                400, "The query \"" + shown.replaceAll("\\p{Cntrl}", " ") + "\" is wrong: " + what + ".");
    }
}
