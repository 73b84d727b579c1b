package io.mailuo.server.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.reconcile.PropertyValue.Count;
import io.mailuo.server.reconcile.PropertyValue.Day;
import io.mailuo.server.reconcile.PropertyValue.Thing;
import io.mailuo.server.reconcile.PropertyValue.Words;
import io.mailuo.server.web.RequestFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds properties of things to a client's table (data extension). */
final class Extension {

    private static final int MOST_IDS = 500;
    private static final int MOST_PROPERTIES = 20;
    private static final String LIMIT = "limit";
    private static final String LANGUAGE = "language";

    private final Catalogue catalogue;
    private final PropertyReader reader;
    private final Types types;
    private final Identifiers identifiers;

    Extension(Catalogue catalogue, PropertyReader reader, Types types, Identifiers identifiers) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.types = types;
        this.identifiers = identifiers;
    }

    /** What a client asks for of each thing; {@code limit} 0 means all values. */
    private record Column(Property property, int limit, boolean english) {}

    /** What users may set for a property. */
    static JsonArray settings() {
        JsonObject limit = new JsonObject();
        limit.addProperty("name", LIMIT);
        limit.addProperty("type", "number");
        limit.addProperty("default", 0);
        limit.addProperty("label", "最多取几个值 Most values");
        limit.addProperty("help_text", "0 为全部。 0 takes all.");
        JsonObject language = new JsonObject();
        language.addProperty("name", LANGUAGE);
        language.addProperty("type", "select");
        language.addProperty("default", "zh");
        language.addProperty("label", "术语语言 Language of terms");
        language.addProperty("help_text", "类型、层级等术语的语言。 For kinds, levels and other terms.");
        JsonArray choices = new JsonArray();
        choices.add(choice("zh", "中文"));
        choices.add(choice("en", "English"));
        language.add("choices", choices);
        JsonArray settings = new JsonArray();
        settings.add(limit);
        settings.add(language);
        return settings;
    }

    private static JsonObject choice(String value, String name) {
        JsonObject choice = new JsonObject();
        choice.addProperty("value", value);
        choice.addProperty("name", name);
        return choice;
    }

    /** Properties that things of a type have; of any where the type is none of ours. */
    JsonObject proposed(Optional<String> type, int limit) {
        Optional<Kind> kind = type.flatMap(types::find).map(Type::kind);
        List<Property> fitting = kind.map(Property::of).orElse(List.of(Property.values()));
        JsonArray all = new JsonArray();
        fitting.stream().limit(limit).forEach(property -> all.add(identified(property.id(), property.shown())));
        JsonObject answer = new JsonObject();
        type.ifPresent(id -> answer.addProperty("type", id));
        answer.addProperty("limit", limit);
        answer.add("properties", all);
        return answer;
    }

    /** The answer to a data extension query. */
    JsonObject rows(String json) {
        JsonObject query = QueryReader.object(json, "extend");
        List<String> ids = ids(query);
        List<Column> columns = columns(query);
        JsonArray meta = new JsonArray();
        for (Column column : columns) {
            JsonObject described = identified(column.property.id(), name(column));
            column.property
                    .range()
                    .flatMap(kind -> types.find(kind.code()))
                    .ifPresent(type -> described.add("type", identified(type.id(), type.name())));
            meta.add(described);
        }
        JsonObject rows = new JsonObject();
        for (String id : ids) {
            JsonObject row = new JsonObject();
            columns.forEach(column -> row.add(column.property.id(), cell(id, column)));
            rows.add(id, row);
        }
        JsonObject answer = new JsonObject();
        answer.add("meta", meta);
        answer.add("rows", rows);
        return answer;
    }

    private static String name(Column column) {
        return column.english
                ? column.property.label().en()
                : column.property.label().zh();
    }

    private static JsonObject identified(String id, String name) {
        JsonObject object = new JsonObject();
        object.addProperty("id", id);
        object.addProperty("name", name);
        return object;
    }

    private JsonArray cell(String id, Column column) {
        JsonArray cell = new JsonArray();
        identifiers.find(catalogue, id).map(entry -> reader.values(entry, column.property)).stream()
                .flatMap(List::stream)
                .limit(column.limit == 0 ? Long.MAX_VALUE : column.limit)
                .forEach(value -> cell.add(value(value, column.english)));
        return cell;
    }

    private JsonObject value(PropertyValue value, boolean english) {
        JsonObject written = new JsonObject();
        if (value instanceof Thing thing) {
            return identified(identifiers.of(thing.iri()), thing.text());
        }
        if (value instanceof Words words) {
            written.addProperty("str", english ? words.english() : words.text());
        } else if (value instanceof Count count) {
            written.addProperty("int", count.number());
        } else if (value instanceof Day day) {
            written.addProperty("date", day.date() + "T00:00:00Z");
        }
        return written;
    }

    private static List<String> ids(JsonObject query) {
        List<String> ids = new ArrayList<>();
        for (JsonElement id : array(query, "ids", MOST_IDS)) {
            if (!id.isJsonPrimitive()) {
                throw new RequestFailed(400, "Each of the ids of extend must be a string.");
            }
            ids.add(id.getAsString());
        }
        return ids;
    }

    private static List<Column> columns(JsonObject query) {
        List<Column> columns = new ArrayList<>();
        for (JsonElement element : array(query, "properties", MOST_PROPERTIES)) {
            JsonElement id = element.isJsonObject() ? element.getAsJsonObject().get("id") : null;
            if (id == null || !id.isJsonPrimitive()) {
                throw new RequestFailed(400, "Each of the properties of extend needs an id.");
            }
            Property property = Property.of(id.getAsString())
                    .orElseThrow(() -> new RequestFailed(
                            400, "This service has no property of that id; /reconcile/properties lists those it has."));
            JsonElement settings = element.getAsJsonObject().get("settings");
            columns.add(column(
                    property,
                    settings != null && settings.isJsonObject() ? settings.getAsJsonObject() : new JsonObject()));
        }
        return columns;
    }

    /** OpenRefine sends numbers of settings as text at times. */
    private static Column column(Property property, JsonObject settings) {
        JsonElement limit = settings.get(LIMIT);
        JsonElement language = settings.get(LANGUAGE);
        boolean english = language != null
                && language.isJsonPrimitive()
                && language.getAsString().equals("en");
        int most = 0;
        if (limit != null && limit.isJsonPrimitive() && !limit.getAsString().isBlank()) {
            try {
                most = (int) Double.parseDouble(limit.getAsString());
            } catch (NumberFormatException noNumber) {
                throw new RequestFailed(400, "The setting limit must be a number.");
            }
        }
        return new Column(property, Math.max(0, most), english);
    }

    private static JsonArray array(JsonObject query, String member, int most) {
        JsonElement value = query.get(member);
        if (value == null || !value.isJsonArray()) {
            throw new RequestFailed(400, "extend needs an array " + member + ".");
        }
        if (value.getAsJsonArray().size() > most) {
            throw new RequestFailed(
                    413,
                    "extend has " + value.getAsJsonArray().size() + " " + member + "; this service takes " + most
                            + " at once.");
        }
        return value.getAsJsonArray();
    }
}
