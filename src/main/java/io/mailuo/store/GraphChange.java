package io.mailuo.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Changes some graphs in a transaction of the caller, and knows by how many quads: each is looked for before it is added or taken out, so that a large graph of which little
 * changes need not be counted.
 */
final class GraphChange {

    /** At most so many quads: some dozen megabytes. */
    private static final int REMEMBERED = 20_000;

    private final DatasetGraph quads;
    private long difference;

    GraphChange(DatasetGraph quads) {
        this.quads = quads;
    }

    /** Drops graphs, takes quads out, then adds quads. What is dropped and comes again stays where it is, as far as it can be remembered: of an article that changed most does. */
    void run(Collection<String> dropped, Collection<Quad> removed, Consumer<Consumer<Quad>> added) {
        Set<Quad> going = new HashSet<>();
        List<Quad> there = new ArrayList<>();
        for (String graph : dropped) {
            Node name = NodeFactory.createURI(graph);
            if (!remember(name, going)) {
                difference -= Iter.count(quads.find(name, Node.ANY, Node.ANY, Node.ANY));
                NamedQuads.remove(quads, name);
            }
        }
        for (Quad quad : removed) {
            if (quads.contains(NamedQuads.checked(quad))) {
                quads.delete(quad);
                difference--;
            }
        }
        added.accept(quad -> {
            if (going.remove(NamedQuads.checked(quad))) {
                return;
            }
            if (quads.contains(quad)) {
                there.add(quad);
            } else {
                add(quad);
            }
        });
        going.forEach(quads::delete);
        difference -= going.size();
        // A database may give back a number written otherwise: what goes may have been what was there.
        there.stream().filter(quad -> !quads.contains(quad)).forEach(this::add);
    }

    private void add(Quad quad) {
        quads.add(quad);
        difference++;
    }

    /** Remembers the quads of a graph; false if they are too many with those before. */
    private boolean remember(Node graph, Set<Quad> going) {
        List<Quad> found = new ArrayList<>();
        Iterator<Quad> all = quads.find(graph, Node.ANY, Node.ANY, Node.ANY);
        while (all.hasNext()) {
            if (going.size() + found.size() == REMEMBERED) {
                Iter.close(all);
                return false;
            }
            found.add(all.next());
        }
        going.addAll(found);
        return true;
    }

    /** How many quads there are more than before. */
    long difference() {
        return difference;
    }
}
