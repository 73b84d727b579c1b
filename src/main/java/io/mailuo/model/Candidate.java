package io.mailuo.model;

/**
 * Two entities that may be one, kept apart because nothing proves it.
 *
 * @param first the entity with the smaller key
 * @param second the other
 * @param reason why they may be one, as an id ({@code same-name})
 */
public record Candidate(EntityKey first, EntityKey second, String reason) {}
