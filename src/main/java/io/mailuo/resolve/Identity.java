package io.mailuo.resolve;

import io.mailuo.model.Candidate;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Succession;
import java.util.List;
import java.util.Map;

/** Which entities of a corpus are one. Never changes; several threads may ask. */
public interface Identity {

    /** What is other in an article of the corpus than its extraction alone gave. */
    Naming of(Outline outline);

    /** How many entities of each kind the corpus has, each counted once. */
    Map<EntityKey.Kind, Integer> entities();

    /** Pairs of entities that may be one and were kept apart, sorted. */
    List<Candidate> candidates();

    /** Bodies of the corpus of which one followed the other, sorted. */
    List<Succession> successions();
}
