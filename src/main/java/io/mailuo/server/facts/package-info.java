/** Facts with the words behind them, as pages and sheets show them. */
@NullMarked
package io.mailuo.server.facts;

import org.jspecify.annotations.NullMarked;
