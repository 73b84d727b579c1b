/** Data to take away, and what the graph says of itself. */
@NullMarked
package io.mailuo.server.data;

import org.jspecify.annotations.NullMarked;
