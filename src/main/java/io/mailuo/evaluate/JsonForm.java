package io.mailuo.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes JSON values on one line, with a space after commas and colons, Chinese as it is, and numbers in their shortest
 * form: lists of errors can then be compared line by line with those of other tools.
 */
final class JsonForm {

    private JsonForm() {}

    /** The members of an object but one, on one line. */
    static String without(String dropped, JsonObject object) {
        StringJoiner members = new StringJoiner(", ", "{", "}");
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            if (!member.getKey().equals(dropped)) {
                members.add(quoted(member.getKey()) + ": " + line(member.getValue()));
            }
        }
        return members.toString();
    }

    /** A number as it is shown: integers in full, others with the fewest digits that give the same double. */
    static String number(JsonPrimitive value) {
        String text = value.getAsString();
        if (text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
            return new BigInteger(text).toString();
        }
        return shortest(Double.parseDouble(text));
    }

    private static String line(JsonElement value) {
        if (value.isJsonObject()) {
            return without("", value.getAsJsonObject());
        }
        if (value.isJsonArray()) {
            StringJoiner items = new StringJoiner(", ", "[", "]");
            value.getAsJsonArray().forEach(item -> items.add(line(item)));
            return items.toString();
        }
        if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()) {
            return quoted(value.getAsString());
        }
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()
                ? number(value.getAsJsonPrimitive())
                : value.toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escape = "\"\\\n\r\t\f\b".indexOf(c);
            if (escape >= 0) {
                out.append('\\').append("\"\\nrtfb".charAt(escape));
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** Java 17's own {@link Double#toString} does not always give the shortest form (JDK-4511638). */
    private static String shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal digits = exact;
        for (int precision = 1; precision <= 17; precision++) {
            digits = exact.round(new MathContext(precision));
            if (digits.doubleValue() == value) {
                break;
            }
        }
        digits = digits.stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (digits.signum() == 0) {
            return "0.0";
        }
        if (exponent < -4 || exponent >= 16) {
            BigDecimal mantissa = digits.movePointLeft(exponent).stripTrailingZeros();
            return mantissa.toPlainString() + (exponent < 0 ? "e-" : "e+") + String.format("%02d", Math.abs(exponent));
        }
        return digits.scale() <= 0 ? digits.toPlainString() + ".0" : digits.toPlainString();
    }
}
