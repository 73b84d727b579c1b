/**
 * What a query of a stranger may use while it runs: time, rows held in memory, characters made. Jena looks at its time-out
 * between rows; here it is looked at inside paths, regular expressions and functions as well, where a single row can take
 * for ever.
 */
@NullMarked
package io.mailuo.server.limits;

import org.jspecify.annotations.NullMarked;
