/** The same pipeline as a Spark job: reads, extracts, resolves and states articles in partitions. */
@NullMarked
package io.mailuo.spark;

import org.jspecify.annotations.NullMarked;
