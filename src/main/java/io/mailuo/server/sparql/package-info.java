/** Queries: those of strangers through the gate, those that come with the program, and those behind the panels of pages. */
@NullMarked
package io.mailuo.server.sparql;

import org.jspecify.annotations.NullMarked;
