package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives an article's entities the keys that hold for the corpus. */
final class FinalKeys {

    private final VillageBodies villages;
    private final PersonIdentity people;
    private final ProgrammeIdentity programmes;

    FinalKeys(VillageBodies villages, PersonIdentity people, ProgrammeIdentity programmes) {
        this.villages = villages;
        this.people = people;
        this.programmes = programmes;
    }

    /**
     * An article's entities with their final keys.
     *
     * @param bodies keys of bodies that change
     * @param others keys of people and programmes that change
     * @param entities the entities with final keys, each once
     */
    record Resolved(Map<EntityKey, EntityKey> bodies, Map<EntityKey, EntityKey> others, List<Entity> entities) {}

    Resolved of(Outline outline) {
        Map<EntityKey, EntityKey> bodies = villages.finalKeys(outline);
        List<Entity> full = Rekeying.entities(outline.entities(), bodies);
        Map<EntityKey, EntityKey> others = new HashMap<>();
        others.putAll(people.finalKeys(outline));
        others.putAll(programmes.finalKeys(outline));
        others.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return new Resolved(bodies, others, Rekeying.entities(full, others));
    }
}
