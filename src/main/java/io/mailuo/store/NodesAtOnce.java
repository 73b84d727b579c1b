package io.mailuo.store;

import java.util.function.BooleanSupplier;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.index.Index;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;

/**
 * The table of nodes, which takes a node from its file with one reading. Jena 5.6.0 takes each byte of the head, each length
 * and the characters by themselves, and asks the system twice for each, so that reading nodes was most of a long answer.
 */
final class NodesAtOnce extends NodeTableTRDF {

    private final NodeBytes bytes;
    private final TProtocol protocol;

    /**
     * A table with the index and the file of another.
     *
     * @param reading whether the thread is in a transaction that reads
     */
    NodesAtOnce(Index numbers, BinaryDataFile nodes, BooleanSupplier reading) {
        super(numbers, nodes);
        bytes = new NodeBytes(nodes, reading);
        protocol = TRDF.protocol(bytes);
    }

    /** Asked for by one thread at a time. */
    @Override
    protected Node readNodeFromTable(NodeId id) {
        bytes.begin(id.getPtrLocation());
        RDF_Term term = new RDF_Term();
        try {
            term.read(protocol);
        } catch (TException failure) {
            throw new TDBException("node at " + id.getPtrLocation() + " of the file of nodes", failure);
        }
        return ThriftConvert.convert(term);
    }
}
