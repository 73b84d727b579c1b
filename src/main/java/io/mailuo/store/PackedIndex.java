package io.mailuo.store;

import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;

/** Fills an index of a fresh database from sorted records: its blocks are written once, in order and full. */
final class PackedIndex {

    private PackedIndex() {}

    /**
     * Fills an index; the caller holds a transaction that writes it. The index can be used after the database was
     * opened anew.
     */
    static void fill(BPlusTree empty, Iterator<Record> sorted) {
        if (sorted.hasNext()) {
            BPlusTreeRewriter.packIntoBPlusTree(
                    sorted,
                    empty.getParams(),
                    empty.getRecordFactory(),
                    empty.getStateManager().getBufferChannel(),
                    empty.getNodeManager().getBlockMgr(),
                    empty.getRecordsMgr().getBlockMgr());
        }
    }
}
