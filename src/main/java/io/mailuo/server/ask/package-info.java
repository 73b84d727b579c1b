/**
 * The pages on which queries are asked: {@code /query} for the reader's own, with an editor where scripts run,
 * {@code /query/NAME} for those that come with the program, as forms; and what the editor asks for.
 */
@NullMarked
package io.mailuo.server.ask;

import org.jspecify.annotations.NullMarked;
