/** Words in the texts of articles: which articles hold them, and the passages in which they stand. */
@NullMarked
package io.mailuo.server.fulltext;

import org.jspecify.annotations.NullMarked;
