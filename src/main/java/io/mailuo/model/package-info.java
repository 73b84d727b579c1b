/**
 * The records that pass from one stage to the next. Nothing here does work of its own, and nothing here depends on
 * anything but the JDK, so every stage can be tested with records written by hand.
 */
@NullMarked
package io.mailuo.model;

import org.jspecify.annotations.NullMarked;
