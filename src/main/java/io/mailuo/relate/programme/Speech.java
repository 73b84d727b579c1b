package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Span;

/**
 * Words that an official says.
 *
 * @param speaker where the official is named
 * @param span the words, with the reporting verb where it stands before them
 * @param rule id of the rule
 * @param confidence share of the rule's ties that are right
 */
record Speech(Mention.Person speaker, Span span, String rule, double confidence) {}
