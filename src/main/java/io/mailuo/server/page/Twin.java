package io.mailuo.server.page;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import java.lang.reflect.Type;
import java.util.Optional;

/** Writes the record behind a page as JSON: a component is a member of the same name, an empty optional is left out. */
final class Twin {

    private final Gson gson = new GsonBuilder()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .registerTypeHierarchyAdapter(Optional.class, new OptionalWriter())
            .create();

    String write(Object view) {
        return gson.toJson(view) + "\n";
    }

    private static final class OptionalWriter implements JsonSerializer<Optional<?>> {

        @Override
        public JsonElement serialize(Optional<?> value, Type type, JsonSerializationContext context) {
            return value.<JsonElement>map(context::serialize).orElse(JsonNull.INSTANCE);
        }
    }
}
