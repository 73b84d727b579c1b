/** The graph explorer: what is tied to what, drawn and listed, with the words behind each tie, and taken away as GEXF and GraphML. */
@NullMarked
package io.mailuo.server.explore;

import org.jspecify.annotations.NullMarked;
