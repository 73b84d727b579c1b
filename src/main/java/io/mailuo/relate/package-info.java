/** Mentions and entities to facts: holds post, owns or speaks of a programme, metric of. */
@NullMarked
package io.mailuo.relate;

import org.jspecify.annotations.NullMarked;
