package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import java.util.HashMap;
import java.util.Map;

/** Gives an article's entities the keys that hold for the corpus. */
final class FinalKeys {

    private final VillageBodies villages;
    private final CorpusPeople people;
    private final CorpusProgrammes programmes;

    FinalKeys(VillageBodies villages, CorpusPeople people, CorpusProgrammes programmes) {
        this.villages = villages;
        this.people = people;
        this.programmes = programmes;
    }

    FinalEntities of(Outline outline) {
        Map<EntityKey, EntityKey> others = new HashMap<>();
        others.putAll(people.finalKeys(outline));
        others.putAll(programmes.finalKeys(outline));
        return FinalEntities.of(outline, villages.finalKeys(outline), others);
    }
}
