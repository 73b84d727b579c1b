package io.mailuo.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a careful reader found in an article.
 *
 * @param json the members of the entry
 */
record GoldEntry(JsonObject json) {

    /** Whether it may be found or not: it counts neither as missed nor as false. */
    boolean optional() {
        return json.has("optional") && json.get("optional").getAsBoolean();
    }

    /** The text of a member, empty where there is none. */
    String text(String member) {
        return member(member).map(JsonElement::getAsString).orElse("");
    }

    /** The text of a member, or another where the entry has none. */
    String text(String member, String otherwise) {
        return member(member).map(JsonElement::getAsString).orElse(otherwise);
    }

    /** The number of a member. */
    Optional<Double> number(String member) {
        return member(member).map(JsonElement::getAsDouble);
    }

    /** All names of an entity in the form in which they are compared. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        names.add(Folding.fold(text("name")));
        member("aliases").map(aliases -> aliases.getAsJsonArray().asList()).orElse(List.of()).stream()
                .map(alias -> Folding.fold(alias.getAsString()))
                .forEach(names::add);
        names.remove("");
        return names;
    }

    /** The entry on one line, without its quotation. */
    String line() {
        return JsonForm.without("quote", json);
    }

    /** A quantity on one line. */
    String quantity() {
        String value = JsonForm.number(json.getAsJsonPrimitive("value"));
        return value + " " + text("unit") + " " + text("subject", "None");
    }

    private Optional<JsonElement> member(String name) {
        return Optional.ofNullable(json.get(name)).filter(value -> !value.isJsonNull());
    }
}
