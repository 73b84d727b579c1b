/** Graphs that come from elsewhere or go elsewhere: files of quads into a store, and the graphs of a store to endpoints. */
@NullMarked
package io.mailuo.transfer;

import org.jspecify.annotations.NullMarked;
