package io.mailuo.spark;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.mailuo.model.Problem;
import io.mailuo.spark.InputItem.Faulty;
import io.mailuo.spark.InputItem.Held;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Lines of JSON, an article each. */
final class PackedLines {

    private static final int SHOWN = 60;

    private PackedLines() {}

    /** Reads a line; one that holds no article becomes a problem. */
    static InputItem read(String line) {
        try {
            JsonElement read = JsonParser.parseString(line);
            if (read.isJsonObject()) {
                JsonObject object = read.getAsJsonObject();
                Optional<String> name = text(object, "name").filter(it -> !it.isBlank());
                Optional<byte[]> bytes = text(object, "content")
                        .map(content -> content.getBytes(StandardCharsets.UTF_8))
                        .or(() -> text(object, "base64").map(Base64.getDecoder()::decode));
                if (name.isPresent() && bytes.isPresent()) {
                    return new Held(name.get(), bytes.get());
                }
            }
            return faulty(line, "has no name and content");
        } catch (JsonParseException e) {
            return faulty(line, "is no JSON");
        } catch (IllegalArgumentException e) {
            return faulty(line, "has base64 that cannot be decoded");
        }
    }

    private static Optional<String> text(JsonObject object, String member) {
        return Optional.ofNullable(object.get(member))
                .filter(value ->
                        value.isJsonPrimitive() && value.getAsJsonPrimitive().isString())
                .map(JsonElement::getAsString);
    }

    private static Faulty faulty(String line, String fault) {
        String input = "the line " + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line);
        return new Faulty(
                input,
                Problem.Code.UNREADABLE,
                input + " " + fault
                        + "; write an object a line: {\"name\": …, \"content\": …}, or base64 instead of content");
    }
}
