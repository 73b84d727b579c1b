package io.mailuo.resolve;

import io.mailuo.model.EntityKey;

/**
 * What ties a person to a body in one article.
 *
 * @param title the title; empty where the name only stands behind the body's
 * @param stated whether the article states the post; otherwise the body is the last one named that such a title heads
 */
public record Affiliation(EntityKey body, String title, boolean stated) {}
