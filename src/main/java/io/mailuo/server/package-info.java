/** The SPARQL endpoint and the pages. */
@NullMarked
package io.mailuo.server;

import org.jspecify.annotations.NullMarked;
