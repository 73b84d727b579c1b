/** One command a class. Knows every other package; no other package knows this one. */
@NullMarked
package io.mailuo.cli;

import org.jspecify.annotations.NullMarked;
