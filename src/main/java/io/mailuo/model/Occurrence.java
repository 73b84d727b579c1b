package io.mailuo.model;

/**
 * A place in an article where an entity is named.
 *
 * @param entity what is named
 * @param support the words, and the rule that found them
 */
public record Occurrence(EntityKey entity, Support support) {}
