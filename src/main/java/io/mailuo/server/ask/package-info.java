/** The pages on which queries are asked. */
@NullMarked
package io.mailuo.server.ask;

import org.jspecify.annotations.NullMarked;
