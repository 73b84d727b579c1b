package io.mailuo.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;

/** Shows the union of the named graphs as default graph. TDB2 does this itself, the in-memory dataset does not. */
final class UnionView extends DatasetGraphWrapper implements DatasetGraphWrapperView {

    UnionView(DatasetGraph quads) {
        super(quads);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(get());
    }
}
