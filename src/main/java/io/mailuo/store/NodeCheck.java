package io.mailuo.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.SystemTDB;

/** Reads every node by the index of nodes: the node at each place has the hash under which the index knows it. */
final class NodeCheck {

    private final NodeTable nodes;
    private long[] places = new long[1 << 16];
    private int count;

    NodeCheck(NodeTable nodes) {
        this.nodes = nodes;
    }

    /** Number of nodes. */
    int count() {
        return count;
    }

    /** Reads all nodes; adds what is wrong with them to the faults. */
    void run(List<String> faults) {
        long bad = 0;
        String first = "";
        for (Iterator<Record> records = LoaderOps.ntBPTree(nodes).iterator(); records.hasNext(); ) {
            Record record = records.next();
            long place = ByteBuffer.wrap(record.getValue()).getLong();
            String fault = fault(record);
            if (!fault.isEmpty()) {
                bad++;
                first = first.isEmpty() ? fault : first;
            }
            add(place);
        }
        places = Arrays.copyOf(places, count);
        Arrays.sort(places);
        if (bad > 0) {
            faults.add("nodes: " + bad + " of " + count + " cannot be read as they were written; the first: " + first);
        }
    }

    /** A damaged length or form shows as one of many exceptions of the library. */
    @SuppressWarnings("IllegalCatch")
    private String fault(Record record) {
        try {
            Node node = nodes.getNodeForNodeId(NodeIdFactory.get(record.getValue()));
            Hash hash = new Hash(SystemTDB.LenNodeHash);
            if (node == null) {
                return "there is none";
            }
            NodeLib.setHash(hash, node);
            return Arrays.equals(hash.getBytes(), record.getKey()) ? "" : "its hash is another";
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            return damaged.toString().replaceAll("\\s+", " ");
        }
    }

    private void add(long place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = place;
    }

    /** How many of the ids lead to no node. Small values are their own id, which is then a negative number. */
    int unresolved(long[] ids) {
        int unresolved = 0;
        for (long id : ids) {
            if (id >= 0 && Arrays.binarySearch(places, id) < 0) {
                unresolved++;
            }
        }
        return unresolved;
    }
}
