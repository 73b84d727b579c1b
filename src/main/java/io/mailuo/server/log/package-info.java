/** What is kept of each request: its id, which its log lines and its answer bear, and on demand a line of its own. */
@NullMarked
package io.mailuo.server.log;

import org.jspecify.annotations.NullMarked;
