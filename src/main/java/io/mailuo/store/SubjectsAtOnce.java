package io.mailuo.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.jspecify.annotations.Nullable;

/**
 * The index by subject, which reads a subject whole when it is asked for it again: a query that wants ten things of a fact goes
 * down the tree twice and not ten times. What was read counts for one thread in one transaction that reads.
 */
final class SubjectsAtOnce extends ExactIndex {

    /** A thread has so many subjects at hand: a fact, its support and its article take turns. */
    private static final int AT_HAND = 8;

    /** Up to so many quads a subject is read whole. A fact has some fifteen, its evidence five, a place many thousands. */
    private static final int MOST = 64;

    private final Supplier<? extends @Nullable Object> transaction;
    private final ThreadLocal<Recent> recent = ThreadLocal.withInitial(Recent::new);

    /** @param transaction which one the thread is in; null if none or if it writes */
    SubjectsAtOnce(TupleIndexRecord former, Supplier<? extends @Nullable Object> transaction) {
        super(former);
        this.transaction = transaction;
    }

    /** What a thread has asked for. */
    private static final class Recent {

        private final @Nullable Subject[] subjects = new Subject[AT_HAND];
        private @Nullable Object transaction;

        /** The subject, or null if this transaction did not ask for it lately. */
        @Nullable
        Subject subject(NodeId id, Object now) {
            if (!now.equals(transaction)) {
                Arrays.fill(subjects, null);
                transaction = now;
            }
            Subject held = subjects[place(id)];
            return held != null && held.id.equals(id) ? held : null;
        }

        void add(NodeId id) {
            subjects[place(id)] = new Subject(id);
        }

        private static int place(NodeId id) {
            return Math.floorMod(id.hashCode(), AT_HAND);
        }
    }

    /** A subject that was asked for once at least. */
    private static final class Subject {

        private final NodeId id;
        private boolean looked;
        private @Nullable List<Tuple<NodeId>> quads;

        Subject(NodeId id) {
            this.id = id;
        }
    }

    @Override
    protected Iterator<Tuple<NodeId>> performFind(Tuple<NodeId> pattern) {
        NodeId subject = pattern.get(1);
        Object now = transaction.get();
        if (now == null || NodeId.isAny(subject) || NodeId.isAny(pattern.get(2))) {
            return super.performFind(pattern);
        }
        Recent asked = recent.get();
        Subject held = asked.subject(subject, now);
        if (held == null) {
            asked.add(subject);
            return super.performFind(pattern);
        }
        if (!held.looked) {
            held.looked = true;
            held.quads = few(super.performFind(
                    TupleFactory.tuple(NodeId.NodeIdAny, subject, NodeId.NodeIdAny, NodeId.NodeIdAny)));
        }
        List<Tuple<NodeId>> quads = held.quads;
        return quads == null ? super.performFind(pattern) : matching(quads, pattern);
    }

    private static @Nullable List<Tuple<NodeId>> few(Iterator<Tuple<NodeId>> all) {
        List<Tuple<NodeId>> quads = new ArrayList<>();
        while (all.hasNext()) {
            if (quads.size() == MOST) {
                Iter.close(all);
                return null;
            }
            quads.add(all.next());
        }
        return quads;
    }

    private static Iterator<Tuple<NodeId>> matching(List<Tuple<NodeId>> quads, Tuple<NodeId> pattern) {
        List<Tuple<NodeId>> found = new ArrayList<>(4);
        for (Tuple<NodeId> quad : quads) {
            if (matches(pattern, quad)) {
                found.add(quad);
            }
        }
        return found.iterator();
    }
}
