package io.mailuo.store;

import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** How a database looks quads up in its indexes. */
final class IndexReading {

    private static final String BY_GRAPH = "GSPO";
    private static final String BY_PREDICATE = "POSG";
    private static final String BY_SUBJECT = "SPOG";

    private IndexReading() {}

    /** Sets it up in a database that was opened just now, where that has only one index that begins with the graph. */
    static void in(DatasetGraph database) {
        DatasetGraphTDB quads = TDBInternal.getDatasetGraphTDB(database);
        TupleTable table = quads.getQuadTable().getNodeTupleTable().getTupleTable();
        TupleIndex byGraph = table.selectIndex(BY_GRAPH);
        if (table.selectIndex("GP") != null || byGraph == null) {
            return;
        }
        for (int i = 0; i < table.numIndexes(); i++) {
            if (table.getIndex(i) instanceof TupleIndexRecord former) {
                table.setTupleIndex(
                        i,
                        switch (former.getName()) {
                            case BY_PREDICATE -> new ReadWholeGraph(former, exact(byGraph));
                            case BY_SUBJECT -> new SubjectsAtOnce(former, () -> reading(quads));
                            default -> new ExactIndex(former);
                        });
            }
        }
    }

    private static TupleIndex exact(TupleIndex index) {
        return index instanceof TupleIndexRecord former ? new ExactIndex(former) : index;
    }

    /** The transaction of the thread by its number if it reads. */
    private static @Nullable Object reading(DatasetGraphTDB quads) {
        Transaction transaction = quads.getTxnSystem().getThreadTransaction();
        return transaction != null && transaction.getMode() == ReadWrite.READ ? transaction.getTxnId() : null;
    }
}
