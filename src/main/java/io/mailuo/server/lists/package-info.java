/** Lists and searches. */
@NullMarked
package io.mailuo.server.lists;

import org.jspecify.annotations.NullMarked;
