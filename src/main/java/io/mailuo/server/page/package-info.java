/** Pages in two languages, each with a twin in JSON. */
@NullMarked
package io.mailuo.server.page;

import org.jspecify.annotations.NullMarked;
