package io.mailuo.extract.body;

import io.mailuo.lexicon.Confidences;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.Optional;

/**
 * A body as a rule read it.
 *
 * @param span its characters
 * @param fullName its official form
 * @param unitOf full name of the body that it is a unit of
 * @param rule the rule
 */
record Found(Span span, String fullName, Optional<String> unitOf, Rule rule) {

    /** The rules. */
    enum Rule {
        CENTRAL("body-central"),
        GRAMMAR("body-grammar"),
        NAMED("body-named"),
        RELATIVE("body-relative"),
        CUED("body-company-cue"),
        AGAIN("body-named-again"),
        GRAMMAR_TAGGED("body-grammar+tagged"),
        NAMED_TAGGED("body-named+tagged"),
        TAGGED("body-tagged");

        private final String id;

        Rule(String id) {
            this.id = id;
        }

        /** The rule where the tagger's opinion was needed to believe it, or to believe this much of it. */
        Rule tagged() {
            return this == NAMED || this == CUED || this == AGAIN ? NAMED_TAGGED : GRAMMAR_TAGGED;
        }

        /** The row of the table of confidences. */
        private String measuredAs() {
            return id.endsWith("+tagged") ? TAGGED.id : id;
        }
    }

    Mention.Organisation mention(String text, Confidences confidences) {
        return new Mention.Organisation(
                span, span.of(text), fullName, unitOf, rule.id, confidences.of(rule.measuredAs()));
    }
}
