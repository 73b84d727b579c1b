package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import java.util.Optional;

/**
 * Whether posts in two bodies may be taken for one person's where the names agree: in a body and the one that followed it, in a body and its unit, in
 * two bodies that lead one area, and as first of a county or town and in the lead of the area above. Two bureaus of one city are no tie: large cities
 * have namesakes in most.
 */
final class CareerTies {

    private final KnownBodies bodies;
    private final Successions successions;
    private final TitleHeads titles;

    CareerTies(KnownBodies bodies, Successions successions, TitleHeads titles) {
        this.bodies = bodies;
        this.successions = successions;
        this.titles = titles;
    }

    boolean tie(Affiliation one, Affiliation other) {
        return sameBody(one, other)
                || bodies.isUnit(one.body(), other.body())
                || bodies.isUnit(other.body(), one.body())
                || lead(one, other);
    }

    /** In one body; an area counts as one only for offices, for it has many inhabitants. */
    private boolean sameBody(Affiliation one, Affiliation other) {
        if (!successions.oneAfterOther(one.body(), other.body())) {
            return false;
        }
        if (one.body().kind() == EntityKey.Kind.PLACE) {
            return one.title().equals(other.title()) || offices(one, other);
        }
        return (one.stated() && other.stated()) || titles.alike(one.title(), other.title());
    }

    private boolean offices(Affiliation one, Affiliation other) {
        return titles.isOffice(one.title()) && titles.isOffice(other.title());
    }

    private boolean lead(Affiliation one, Affiliation other) {
        Optional<EntityKey> first = bodies.seat(one.body());
        Optional<EntityKey> second = bodies.seat(other.body());
        if (first.isEmpty() || second.isEmpty() || !offices(one, other)) {
            return false;
        }
        return successions.oneAfterOther(first.get(), second.get())
                || rises(one, first.get(), second.get())
                || rises(other, second.get(), first.get());
    }

    /** The first of a county or town may rise into the lead of the area right above it. */
    private boolean rises(Affiliation below, EntityKey inner, EntityKey outer) {
        return titles.isPrincipal(below.title())
                && bodies.isBelowPrefecture(inner)
                && bodies.above(inner).filter(outer::equals).isPresent();
    }
}
