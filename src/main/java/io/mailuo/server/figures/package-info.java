/** The figures that articles state: a list with facets, and figures of several articles side by side. */
@NullMarked
package io.mailuo.server.figures;

import org.jspecify.annotations.NullMarked;
