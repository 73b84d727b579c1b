package io.mailuo.resolve;

import io.mailuo.model.Candidate;
import io.mailuo.model.Succession;
import java.util.List;

/** Which entities of a corpus are one. Never changes; several threads may ask. */
public interface Identity {

    /** What is other in an article of the corpus than its extraction alone gave. */
    Naming of(Outline outline);

    /** Pairs of entities that may be one and were kept apart, sorted. */
    List<Candidate> candidates();

    /** Bodies of the corpus of which one followed the other, sorted. */
    List<Succession> successions();
}
