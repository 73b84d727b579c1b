/** Programs in processes of their own, which tests may kill. */
@NullMarked
package io.mailuo.process;

import org.jspecify.annotations.NullMarked;
