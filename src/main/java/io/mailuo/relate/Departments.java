package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.EntityKey;

/** Which area a body acts for: the figures of 某市教育局 are those of its city. */
final class Departments {

    private final Words ends;

    Departments(Lexicon lexicon) {
        ends = lexicon.words("holder-departments");
    }

    /** The area for which a department acts, if the article names it; else the body itself. */
    EntityKey areaOf(Named named, EntityKey key) {
        if (!isDepartment(named, key)) {
            return key;
        }
        return named.entity(key)
                .flatMap(entity -> entity.place())
                .filter(place -> named.entity(place).isPresent())
                .orElse(key);
    }

    /** Whether a body is one that acts for an area, or for the country (a ministry). */
    boolean isDepartment(Named named, EntityKey key) {
        return key.kind() == EntityKey.Kind.ORGANISATION
                && named.entity(key).filter(entity -> ends.end(entity.label())).isPresent();
    }

    /** Whether one of two holders is part of the other, or of the area of the other. */
    boolean isNear(Named named, EntityKey one, EntityKey other) {
        String first = area(named, one);
        String second = area(named, other);
        return first.startsWith(second) || second.startsWith(first);
    }

    /** Whether two act together: one is near the other, or both are of the whole country. */
    boolean isOneSide(Named named, EntityKey one, EntityKey other) {
        return isNear(named, one, other) || (isNational(named, one) && isNational(named, other));
    }

    /** The country, or a ministry. */
    private boolean isNational(Named named, EntityKey key) {
        boolean country = key.kind() == EntityKey.Kind.PLACE && key.text().equals(WholeAreas.COUNTRY);
        return country || (isDepartment(named, key) && areaOf(named, key).equals(key));
    }

    private static String area(Named named, EntityKey key) {
        return named.entity(key)
                .flatMap(entity -> entity.place())
                .filter(place -> key.kind() == EntityKey.Kind.ORGANISATION)
                .orElse(key)
                .text();
    }
}
