/** What strangers with bad intentions send: queries and requests, and what must come of them. */
@NullMarked
package io.mailuo.server.hostile;

import org.jspecify.annotations.NullMarked;
