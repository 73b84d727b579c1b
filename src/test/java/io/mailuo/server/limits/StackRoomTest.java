package io.mailuo.server.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.Test;

/** Where a stack ends. */
class StackRoomTest {

    /** A graph that takes some calls for a look, and must not be left in the middle of one. */
    private static final class Delicate extends GraphWrapper {

        private int begun;
        private int ended;

        Delicate() {
            super(GraphFactory.createDefaultGraph());
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
            begun++;
            work(20);
            ended++;
            return super.find(subject, predicate, object);
        }

        private static int work(int calls) {
            return calls == 0 ? 0 : 1 + work(calls - 1);
        }
    }

    /** As Jena follows a path. */
    private static int follow(LimitedGraph graph) {
        return graph.find(Node.ANY, Node.ANY, Node.ANY).hasNext() ? 0 : 1 + follow(graph);
    }

    private static int deeper(int calls, LimitedGraph graph) {
        return calls == 0 ? follow(graph) : deeper(calls - 1, graph);
    }

    @Test
    void itEndsBeforeALookIntoTheGraphAndNotInOne() {
        Delicate delicate = new Delicate();
        LimitedGraph graph = new LimitedGraph(delicate, Allowance.of(Duration.ofMinutes(1), new LongQueries()));
        for (int i = 0; i < 40; i++) {
            int before = i;
            assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> deeper(before, graph));
            assertThat(delicate.begun).isGreaterThan(100).isEqualTo(delicate.ended);
        }
    }
}
