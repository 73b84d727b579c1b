/** What pages read from the graph: names, links, counts, and the catalogue of all that has a name. */
@NullMarked
package io.mailuo.server.graph;

import org.jspecify.annotations.NullMarked;
