package io.mailuo.server.reconcile;

import io.mailuo.server.graph.Entry;

/**
 * A thing that may be the one that is sought.
 *
 * @param entry the thing
 * @param name how well a name of it fits, from 0 to 100
 * @param evidence what the properties say, from -1 (against it) to 1 (for it), 0 where they say nothing
 * @param score all in all, from 0 to 100
 * @param match whether it is the one beyond doubt
 */
record Candidate(Entry entry, double name, double evidence, double score, boolean match) {}
