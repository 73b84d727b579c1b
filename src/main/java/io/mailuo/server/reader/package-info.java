/** The article reader: an article's own text with what was read from it, beside the facts that it states. */
@NullMarked
package io.mailuo.server.reader;

import org.jspecify.annotations.NullMarked;
