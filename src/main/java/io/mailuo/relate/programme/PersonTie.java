package io.mailuo.relate.programme;

import io.mailuo.model.Fact;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;

/**
 * An official speaks of a programme, leads it or takes part in it.
 *
 * @param programme the mention that says it
 * @param person where the official is named
 * @param tie speaker, lead or participant
 * @param evidence the words that say it, in the normal text
 * @param rule id of the rule
 * @param confidence share of the rule's ties that are right, from 0 to 1
 */
public record PersonTie(
        Mention.Programme programme,
        Mention.Person person,
        Fact.OfficialTie.Tie tie,
        Span evidence,
        String rule,
        double confidence) {}
