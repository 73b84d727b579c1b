/** Who owns a programme or takes part in it, and which official speaks for it or leads it: ties between mentions. */
@NullMarked
package io.mailuo.relate.programme;

import org.jspecify.annotations.NullMarked;
