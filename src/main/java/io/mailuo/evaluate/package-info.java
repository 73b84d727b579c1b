/** Precision, recall and F1 of a graph against gold files. */
@NullMarked
package io.mailuo.evaluate;

import org.jspecify.annotations.NullMarked;
