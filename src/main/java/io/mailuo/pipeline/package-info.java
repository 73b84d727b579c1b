/** Composes the stages from files to a stored graph and reports what happened. */
@NullMarked
package io.mailuo.pipeline;

import org.jspecify.annotations.NullMarked;
