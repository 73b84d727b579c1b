/** The Reconciliation API 0.2 of the W3C Entity Reconciliation Community Group, by which OpenRefine matches names to things of the graph. */
@NullMarked
package io.mailuo.server.reconcile;

import org.jspecify.annotations.NullMarked;
