package io.mailuo.pipeline.spool;

import io.mailuo.model.Candidate;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which pairs have come and gone since {@link AcrossArticles} was written: few, where that is long.
 *
 * @param removed pairs that are in it and are no longer candidates
 * @param added pairs that are candidates and not in it
 */
public record PairChanges(List<Candidate> removed, List<Candidate> added) {

    /** All is as it was written. */
    public static final PairChanges NONE = new PairChanges(List.of(), List.of());

    public PairChanges {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /**
     * These changes and later ones.
     *
     * @param gone candidates that are no more
     * @param come pairs that have become candidates
     */
    public PairChanges and(Collection<Candidate> gone, Collection<Candidate> come) {
        Set<Candidate> less = new LinkedHashSet<>(removed);
        Set<Candidate> more = new LinkedHashSet<>(added);
        for (Candidate pair : gone) {
            if (!more.remove(pair)) {
                less.add(pair);
            }
        }
        for (Candidate pair : come) {
            if (!less.remove(pair)) {
                more.add(pair);
            }
        }
        return new PairChanges(List.copyOf(less), List.copyOf(more));
    }

    /** Number of pairs that are other. */
    public int size() {
        return removed.size() + added.size();
    }

    /** What was written, with these changes. */
    AcrossArticles in(AcrossArticles found) {
        if (size() == 0) {
            return found;
        }
        Set<Candidate> gone = new HashSet<>(removed);
        List<Candidate> pairs = new ArrayList<>(found.candidates());
        pairs.removeIf(gone::contains);
        pairs.addAll(added);
        return new AcrossArticles(pairs, found.successions());
    }

    void write(DataOutput target) throws IOException {
        RecordOutput out = new RecordOutput(target);
        AcrossArticles.write(removed, out);
        AcrossArticles.write(added, out);
    }

    static PairChanges read(DataInput source) throws IOException {
        RecordInput in = new RecordInput(source);
        return new PairChanges(AcrossArticles.readCandidates(in), AcrossArticles.readCandidates(in));
    }
}
