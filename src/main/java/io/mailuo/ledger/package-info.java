/** What became of each input of a build: read, partly read, rejected or passed over, and why. */
@NullMarked
package io.mailuo.ledger;

import org.jspecify.annotations.NullMarked;
