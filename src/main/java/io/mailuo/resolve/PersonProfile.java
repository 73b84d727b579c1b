package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import java.util.List;
import java.util.Set;

/**
 * What one article says of a person that may tell him from namesakes.
 *
 * @param key the person's key in the article
 * @param name the name
 * @param affiliations the bodies that the person serves or served, in order of the text
 * @param bodies bodies and areas that the article names; empty where they are not asked for, since the person serves a body or the article names no programme
 * @param programmes names of the programmes that the article names
 */
public record PersonProfile(
        EntityKey key, String name, List<Affiliation> affiliations, Set<EntityKey> bodies, Set<String> programmes) {

    public PersonProfile {
        affiliations = List.copyOf(affiliations);
        bodies = Set.copyOf(bodies);
        programmes = Set.copyOf(programmes);
    }
}
