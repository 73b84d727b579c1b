package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import java.util.Optional;

/**
 * A body or place that acts.
 *
 * @param mention where it is named; empty where only the article's own place is meant (我省 is understood)
 * @param fullName its full name
 */
public record Actor(Optional<Mention> mention, String fullName) {

    /** An organisation or a place. */
    static Actor of(Mention mention) {
        return mention instanceof Mention.Organisation body ? of(body) : of((Mention.Place) mention);
    }

    static Actor of(Mention.Organisation organisation) {
        return new Actor(Optional.of(organisation), organisation.fullName());
    }

    static Actor of(Mention.Place place) {
        return new Actor(Optional.of(place), place.fullName());
    }
}
