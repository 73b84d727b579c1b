package io.mailuo.server.entity;

import io.mailuo.server.graph.Value;

/**
 * Words of an article that say a fact.
 *
 * @param fact the page of the fact
 * @param article the article, with a link to its page
 * @param day day of the article, or empty
 * @param href the words in the reader
 * @param prefix what stands before the words
 * @param exact the words
 * @param suffix what stands after the words
 * @param start where they begin, in code points of the raw text; -1 if that is not known
 * @param end where they end
 * @param rule id of the rule that read them
 * @param confidence confidence in the rule, in percent; -1 if it has none
 */
public record Evidence(
        String fact,
        Value article,
        String day,
        String href,
        String prefix,
        String exact,
        String suffix,
        int start,
        int end,
        String rule,
        int confidence) {}
