/** Which official has which part in which programme, and in which words. */
@NullMarked
package io.mailuo.server.matrix;

import org.jspecify.annotations.NullMarked;
