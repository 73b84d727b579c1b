/** Documents that are made to take a program down, and what must become of each. */
@NullMarked
package io.mailuo.hostile;

import org.jspecify.annotations.NullMarked;
