/** Quantities: numbers with their units, what they count, whether they are reached, and when they hold. */
@NullMarked
package io.mailuo.extract.quantity;

import org.jspecify.annotations.NullMarked;
