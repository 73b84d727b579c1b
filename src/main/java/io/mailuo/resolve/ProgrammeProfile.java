package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import java.util.Set;

/**
 * What one article says of a programme that may tell it from others of its name.
 *
 * @param key the programme's key in the article
 * @param article the article's name
 * @param edition years, version and round that its name holds (2021-2023, 2.0, 第二轮), sorted; empty where it holds none
 * @param heads its head nouns, empty where the article gives none
 * @param owners bodies and areas that run it
 * @param named bodies and areas that the article names, those that are known only as publishers left out
 */
public record ProgrammeProfile(
        EntityKey key, String article, String edition, Set<String> heads, Set<EntityKey> owners, Set<EntityKey> named) {

    public ProgrammeProfile {
        heads = Set.copyOf(heads);
        owners = Set.copyOf(owners);
        named = Set.copyOf(named);
    }

    /** Whether the names may be one programme's: one edition, and no two head nouns of which none is the other's end. */
    boolean agrees(ProgrammeProfile other) {
        return edition.equals(other.edition)
                && (heads.isEmpty()
                        || other.heads.isEmpty()
                        || heads.stream()
                                .anyMatch(head -> other.heads.stream()
                                        .anyMatch(second -> head.endsWith(second) || second.endsWith(head))));
    }
}
