package io.mailuo.cli;

import io.mailuo.model.Mention;
import java.math.BigDecimal;

/**
 * How a mention is shown.
 *
 * @param kind what it names
 * @param reading how it was understood
 */
record MentionLine(String kind, String reading) {

    static MentionLine of(Mention mention) {
        if (mention instanceof Mention.Person person) {
            return new MentionLine("person", person.name());
        }
        if (mention instanceof Mention.Place place) {
            return new MentionLine("place", place.fullName());
        }
        if (mention instanceof Mention.Organisation body) {
            return new MentionLine("organisation", body.fullName());
        }
        if (mention instanceof Mention.Post post) {
            return new MentionLine("post", post.title());
        }
        if (mention instanceof Mention.Programme programme) {
            return new MentionLine("programme", programme.name());
        }
        if (mention instanceof Mention.Quantity quantity) {
            String upper = quantity.upper().map(end -> "–" + plain(end)).orElse("");
            return new MentionLine(
                    "quantity",
                    quantity.comparator().sign() + " " + plain(quantity.value()) + upper + " " + quantity.unit() + " "
                            + quantity.subject());
        }
        throw new IllegalArgumentException("a mention of a kind that is not shown: " + mention);
    }

    /** A number without exponent. */
    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
