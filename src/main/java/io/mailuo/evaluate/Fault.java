package io.mailuo.evaluate;

/**
 * Something missed or falsely found.
 *
 * @param kind name of the query ({@code people})
 * @param what {@code missed} or {@code false}
 * @param article name of the article's file
 * @param item what it is, on one line
 */
public record Fault(String kind, String what, String article, String item) {}
