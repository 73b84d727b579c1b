package io.mailuo.server.facts;

/**
 * Words of an article that say a fact.
 *
 * @param prefix the words before, for context
 * @param exact the words themselves, as the article writes them
 * @param suffix the words after
 * @param start where they begin in the article's text, in code points
 * @param end where they end
 * @param href opens the article with these words marked
 * @param article IRI of the article
 * @param rule id of the rule that read the fact from them
 * @param confidence share of what the rule reads that is right, from 0 to 1
 */
public record Quotation(
        String prefix,
        String exact,
        String suffix,
        int start,
        int end,
        String href,
        String article,
        String rule,
        double confidence) {}
