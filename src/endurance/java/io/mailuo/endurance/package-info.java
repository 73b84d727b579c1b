/** Long runs of the whole program, each with a table of figures at its end; {@code .ci/endurance} starts them. */
@NullMarked
package io.mailuo.endurance;

import org.jspecify.annotations.NullMarked;
