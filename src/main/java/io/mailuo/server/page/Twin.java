package io.mailuo.server.page;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the record behind a page as JSON: a component is a member of the same name, an empty optional is left out. */
final class Twin {

    private final Gson gson =
            new GsonBuilder().registerTypeAdapterFactory(new Optionals()).create();

    /** The twin in UTF-8. */
    byte[] write(Object view) {
        Utf8JsonWriter twin = new Utf8JsonWriter();
        gson.toJson(view, view.getClass(), twin);
        return twin.line();
    }

    /** Writes what an optional holds as it would stand alone. */
    private static final class Optionals implements TypeAdapterFactory {

        @Override
        @SuppressWarnings("unchecked") // the type is that of an optional
        public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            return type.getRawType() == Optional.class ? (TypeAdapter<T>) new OptionalWriter(gson) : null;
        }
    }

    private static final class OptionalWriter extends TypeAdapter<Optional<?>> {

        private final Gson gson;

        OptionalWriter(Gson gson) {
            this.gson = gson;
        }

        @Override
        @SuppressWarnings("NullableOptional") // Gson hands on the fields of a record that was not made whole
        public void write(JsonWriter out, @Nullable Optional<?> value) throws IOException {
            if (value == null || value.isEmpty()) {
                out.nullValue();
            } else {
                writeHeld(out, value.orElseThrow());
            }
        }

        @SuppressWarnings("unchecked") // the adapter is that of the object's class
        private void writeHeld(JsonWriter out, Object held) throws IOException {
            ((TypeAdapter<Object>) gson.getAdapter(held.getClass())).write(out, held);
        }

        @Override
        public Optional<?> read(JsonReader in) {
            throw new UnsupportedOperationException("pages are written and never read");
        }
    }
}
