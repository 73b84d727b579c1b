/**
 * Search in the full texts of articles: an index of what the graph holds, kept beside the database and brought up to date by
 * what changed.
 */
@NullMarked
package io.mailuo.store.fulltext;

import org.jspecify.annotations.NullMarked;
