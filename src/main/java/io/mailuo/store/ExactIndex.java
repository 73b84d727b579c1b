package io.mailuo.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * An index that compares ids whole. Jena 5.6.0 takes the id of a number and that of a stored node for one where the number is
 * the node's place in its file ({@code NodeId.equals} leaves out the type). That shows where an index is asked for what it is
 * not sorted by, as each of four indexes is and none of six would be.
 */
class ExactIndex extends TupleIndexRecord {

    ExactIndex(TupleIndexRecord former) {
        super(
                former.getTupleLength(),
                former.getMapping(),
                former.getName(),
                former.getRangeIndex().getRecordFactory(),
                former.getRangeIndex());
    }

    @Override
    protected Iterator<Tuple<NodeId>> performFind(Tuple<NodeId> pattern) {
        return Iter.filter(super.performFind(pattern), tuple -> matches(pattern, tuple));
    }

    /** Whether a quad is one of those asked for; both from the graph to the object. */
    static boolean matches(Tuple<NodeId> pattern, Tuple<NodeId> tuple) {
        for (int i = 0; i < pattern.len(); i++) {
            NodeId asked = pattern.get(i);
            NodeId held = tuple.get(i);
            if (!NodeId.isAny(asked) && !(asked.type() == held.type() && asked.equals(held))) {
                return false;
            }
        }
        return true;
    }
}
