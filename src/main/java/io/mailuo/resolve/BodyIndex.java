package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import java.util.Optional;

/** The bodies and areas that the articles of a corpus name, each as the first article names it that does. */
interface BodyIndex {

    /** A body or area; empty if no article names it. */
    Optional<Entity> of(EntityKey key);

    /** The area that is labelled so by the first article, by name, that has one of the label. */
    Optional<EntityKey> areaCalled(String label);

    /** One object for a key that many articles name. */
    EntityKey same(EntityKey key);
}
