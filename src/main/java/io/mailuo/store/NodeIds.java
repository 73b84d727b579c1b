package io.mailuo.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.jspecify.annotations.Nullable;

/**
 * Gives nodes the numbers by which a TDB2 database knows them: small values are their own number, other nodes are written
 * to the file of nodes once and go by their place in it. Numbers are given so that their order as signed numbers is that
 * of their bytes in an index.
 */
final class NodeIds implements AutoCloseable {

    /** Nodes whose number is known without looking at the table; one of two of the same slot is forgotten. */
    private static final int CACHED = 1 << 17;

    private final Node[] cached = new Node[CACHED];
    private final long[] numbers = new long[CACHED];
    private final NodeHashes hashes;
    private final BinaryDataFile file;
    private final Hash hash = new Hash(SystemTDB.LenNodeHash);
    private final ByteBuffer hashBytes = ByteBuffer.wrap(hash.getBytes());
    private final byte[] inline = new byte[NodeId.SIZE];

    /**
     * @param folder where the table of nodes is kept meanwhile
     * @param file the file of nodes, in a transaction of this thread
     */
    NodeIds(Path folder, BinaryDataFile file) throws IOException {
        hashes = new NodeHashes(folder);
        this.file = file;
    }

    /** The number of a node. */
    long of(Node node) throws IOException {
        int code = node.hashCode();
        int slot = (code ^ (code >>> 15)) & (CACHED - 1);
        if (node.equals(cached[slot])) {
            return numbers[slot];
        }
        long number = inlined(node) ? ByteBuffer.wrap(inline).getLong() : placed(node);
        cached[slot] = node;
        numbers[slot] = number ^ Long.MIN_VALUE;
        return numbers[slot];
    }

    /** The records of the index from the hash of a node to its place, sorted. */
    Iterator<Record> index() {
        return Iter.map(hashes.sorted(), entry -> {
            byte[] key = new byte[SystemTDB.LenNodeHash];
            ByteBuffer.wrap(key).putLong(entry[0]).putLong(entry[1]);
            byte[] value = new byte[NodeId.SIZE];
            NodeIdFactory.set(NodeIdFactory.createPtr(entry[2]), value);
            return new Record(key, value);
        });
    }

    @Override
    public void close() throws IOException {
        hashes.close();
    }

    private boolean inlined(Node node) {
        @Nullable NodeId id = node.isLiteral() ? NodeId.inline(node) : null;
        if (id != null) {
            NodeIdFactory.set(id, inline);
        }
        return id != null;
    }

    private long placed(Node node) throws IOException {
        NodeLib.setHash(hash, node);
        long high = hashBytes.getLong(0);
        long low = hashBytes.getLong(Long.BYTES);
        long place = hashes.find(high, low);
        if (place < 0) {
            byte[] bytes = ThriftConvert.termToBytes(ThriftConvert.convert(node, true));
            place = file.write(bytes, 0, bytes.length);
            hashes.add(high, low, place);
        }
        return place;
    }
}
