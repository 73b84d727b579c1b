package io.mailuo.server.entity;

import io.mailuo.server.graph.Value;

/**
 * An article that names the thing.
 *
 * @param article the article
 * @param day its day, or empty
 */
public record Appearance(Value article, String day) {}
