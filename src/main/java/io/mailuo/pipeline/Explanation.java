package io.mailuo.pipeline;

import io.mailuo.model.Extraction;
import io.mailuo.model.Resolution;

/**
 * How the facts of one article came about.
 *
 * @param resolution its words, mentions and entities
 * @param extraction what was made of them
 */
public record Explanation(Resolution resolution, Extraction extraction) {}
