package io.mailuo.server.entity;

import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Value;

/**
 * A part that somebody has in a programme.
 *
 * @param thing the programme on the page of a person, organisation or place; on the page of a programme who has the part
 * @param kind kind of the thing, as a code
 * @param role {@code owner}, {@code participant}, {@code speaker} or {@code lead}
 * @param roleLabel the same in words
 * @param statements number of articles that state it
 * @param support the words
 */
public record Part(Value thing, String kind, String role, Glossary.Label roleLabel, int statements, Support support) {}
