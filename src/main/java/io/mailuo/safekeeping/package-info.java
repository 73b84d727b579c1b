/** Keeps graphs safe: looks whether a store is whole, puts it into one file, and makes a store of that file again. */
@NullMarked
package io.mailuo.safekeeping;

import org.jspecify.annotations.NullMarked;
