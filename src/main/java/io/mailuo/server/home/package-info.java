/** The home page. */
@NullMarked
package io.mailuo.server.home;

import org.jspecify.annotations.NullMarked;
