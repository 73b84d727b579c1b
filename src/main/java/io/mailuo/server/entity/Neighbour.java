package io.mailuo.server.entity;

import io.mailuo.server.graph.Value;

/**
 * A thing that stands by another.
 *
 * @param thing the thing
 * @param kind its kind, as a code
 * @param relation how it stands to the page's thing ({@code above}, {@code below}, {@code self}, {@code predecessor},
 *     {@code successor}), or empty where the panel says it
 * @param depth steps from the top of a tree, 0 elsewhere
 * @param note what else is said, in words of the graph, or empty
 * @param count number of articles or statements that tie them, 0 where none are counted
 */
public record Neighbour(Value thing, String kind, String relation, int depth, String note, int count) {}
