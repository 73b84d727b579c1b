/** Where the graph is kept: one named graph an article, read and written in transactions. */
@NullMarked
package io.mailuo.store;

import org.jspecify.annotations.NullMarked;
