/**
 * Searches, suggestions and lists: things by their names, and what narrows them.
 *
 * <p>Lists answer from memory: a {@code Shelf} holds what they are narrowed and sorted by for one state of the graph, and is
 * made anew after a change. What a facet means is written twice, as a pattern of SPARQL for the reader and as Java for
 * speed; a test follows links at random and compares the two.
 */
@NullMarked
package io.mailuo.server.lists;

import org.jspecify.annotations.NullMarked;
