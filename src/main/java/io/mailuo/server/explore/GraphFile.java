package io.mailuo.server.explore;

import io.mailuo.server.graph.Entry;
import java.io.IOException;

/** A file of a graph, written from its beginning to its end: first all nodes, then all edges. */
interface GraphFile {

    /** Writes what stands before the nodes. */
    void begin() throws IOException;

    /** Writes a node. */
    void node(Entry entry, Span span) throws IOException;

    /** Writes an edge, both of whose nodes have been written. */
    void edge(Edge edge) throws IOException;

    /** Writes what stands after the edges. */
    void end() throws IOException;
}
