package io.mailuo.pipeline.spool;

import io.mailuo.model.Candidate;
import io.mailuo.model.Succession;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a build found across articles and states in a graph of its own. The spool keeps it, so that the next build changes what has become other and does not write that
 * large graph anew.
 *
 * @param candidates pairs of entities that may be one
 * @param successions bodies of which one followed the other
 */
public record AcrossArticles(List<Candidate> candidates, List<Succession> successions) {

    public AcrossArticles {
        candidates = List.copyOf(candidates);
        successions = List.copyOf(successions);
    }

    /**
     * What of this is not in another. Successions are few and some share statements, so they come all together where one is other.
     */
    public AcrossArticles without(AcrossArticles other) {
        return new AcrossArticles(
                missing(candidates, other.candidates), successions.equals(other.successions) ? List.of() : successions);
    }

    /** Mostly both begin and end alike: nothing is made of what they have there. */
    private static List<Candidate> missing(List<Candidate> from, List<Candidate> other) {
        int most = Math.min(from.size(), other.size());
        int before = 0;
        while (before < most && from.get(before).equals(other.get(before))) {
            before++;
        }
        int behind = 0;
        while (behind < most - before
                && from.get(from.size() - 1 - behind).equals(other.get(other.size() - 1 - behind))) {
            behind++;
        }
        Set<Candidate> known = new HashSet<>(other.subList(before, other.size() - behind));
        return from.subList(before, from.size() - behind).stream()
                .filter(candidate -> !known.contains(candidate))
                .toList();
    }

    void write(DataOutput target) throws IOException {
        RecordOutput out = new RecordOutput(target);
        // The few first, which some ask for alone.
        out.list(successions, succession -> {
            out.key(succession.former());
            out.key(succession.later());
            out.text(succession.reason());
        });
        write(candidates, out);
    }

    static void write(List<Candidate> candidates, RecordOutput out) throws IOException {
        out.list(candidates, candidate -> {
            out.key(candidate.first());
            out.key(candidate.second());
            out.text(candidate.reason());
        });
    }

    static AcrossArticles read(DataInput source) throws IOException {
        RecordInput in = new RecordInput(source);
        List<Succession> successions = readSuccessions(in);
        return new AcrossArticles(readCandidates(in), successions);
    }

    /** Reads the beginning of what {@link #write} wrote. */
    static List<Succession> readSuccessions(DataInput source) throws IOException {
        return readSuccessions(new RecordInput(source));
    }

    private static List<Succession> readSuccessions(RecordInput in) throws IOException {
        return in.list(() -> new Succession(in.key(), in.key(), in.text()));
    }

    static List<Candidate> readCandidates(RecordInput in) throws IOException {
        return in.list(() -> new Candidate(in.key(), in.key(), in.text()));
    }
}
