/** What was read from articles, as bytes: on the disk between two passes of a build, and between machines. */
@NullMarked
package io.mailuo.pipeline.spool;

import org.jspecify.annotations.NullMarked;
