package io.mailuo.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;

/**
 * Reads an index of quads from its first record to its last. Each index holds the same quads in another order, so their
 * number and the sum of their hashes agree; no record stands before the one that it follows.
 */
final class IndexCheck {

    private static final String CANONICAL = "GSPO";
    private static final int WIDTH = 4;

    private final String order;
    private final BPlusTree tree;
    private final NodeCheck nodes;
    private long rows;
    private long sum;

    /**
     * @param order the columns of the index, such as POSG
     * @param nodes knows which nodes there are
     */
    IndexCheck(String order, BPlusTree tree, NodeCheck nodes) {
        this.order = order;
        this.tree = tree;
        this.nodes = nodes;
    }

    long rows() {
        return rows;
    }

    /** Sum of the hashes of the quads, whatever their order. */
    long sum() {
        return sum;
    }

    /** Reads the index; adds what is wrong with it to the faults. */
    void run(List<String> faults) {
        byte[] last = {};
        long[] quad = new long[WIDTH];
        long unsorted = 0;
        long unresolved = 0;
        for (Iterator<Record> records = tree.iterator(); records.hasNext(); ) {
            byte[] key = records.next().getKey();
            if (last.length > 0 && Arrays.compareUnsigned(last, key) >= 0) {
                unsorted++;
            }
            ByteBuffer columns = ByteBuffer.wrap(key);
            for (int i = 0; i < WIDTH; i++) {
                quad[CANONICAL.indexOf(order.charAt(i))] = columns.getLong();
            }
            unresolved += nodes.unresolved(quad);
            sum += hash(quad);
            rows++;
            last = key;
        }
        if (unsorted > 0) {
            faults.add("index " + order + ": " + unsorted + " records are not in their order");
        }
        if (unresolved > 0) {
            faults.add("index " + order + ": " + unresolved + " node ids lead to no node");
        }
    }

    /** Mixes the four numbers, by the finaliser of SplitMix64 (Steele, Lea and Flood 2014) after each. */
    private static long hash(long[] quad) {
        long hash = 0x9E3779B97F4A7C15L;
        for (long id : quad) {
            hash = (hash ^ id) * 0x9E3779B97F4A7C15L;
            hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
            hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
            hash ^= hash >>> 31;
        }
        return hash;
    }
}
