/** Tokens to mentions: one finder for each kind of thing. */
@NullMarked
package io.mailuo.extract;

import org.jspecify.annotations.NullMarked;
