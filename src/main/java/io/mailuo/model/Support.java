package io.mailuo.model;

/**
 * Why a fact or an occurrence is believed.
 *
 * @param evidence the article's words
 * @param rule id of the rule that read them
 * @param confidence share of what the rule reads that is right, from 0 to 1
 */
public record Support(Evidence evidence, String rule, double confidence) {}
