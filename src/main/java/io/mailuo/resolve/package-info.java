/** Mentions to entities, in an article and across articles. */
@NullMarked
package io.mailuo.resolve;

import org.jspecify.annotations.NullMarked;
