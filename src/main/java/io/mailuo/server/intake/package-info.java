/**
 * The one way in which articles get into a graph that is served: an address of its own, for programs that have a secret. Who is
 * let in, what is taken, and how several changes become one update.
 */
@NullMarked
package io.mailuo.server.intake;

import org.jspecify.annotations.NullMarked;
