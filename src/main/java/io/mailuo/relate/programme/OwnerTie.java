package io.mailuo.relate.programme;

import io.mailuo.model.Fact;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;

/**
 * A body or place launches, runs or takes part in a programme.
 *
 * @param programme the mention that says it
 * @param actor the body or place
 * @param part owner or participant
 * @param evidence the sentence that says it, in the normal text
 * @param rule id of the rule
 * @param confidence share of the rule's ties that are right, from 0 to 1
 */
public record OwnerTie(
        Mention.Programme programme,
        Actor actor,
        Fact.Involvement.Part part,
        Span evidence,
        String rule,
        double confidence) {}
