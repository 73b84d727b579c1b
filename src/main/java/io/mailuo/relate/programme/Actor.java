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

    static Actor of(Mention.Organisation organisation) {
        return new Actor(Optional.of(organisation), organisation.fullName());
    }

    static Actor of(Mention.Place place) {
        return new Actor(Optional.of(place), place.fullName());
    }
}
