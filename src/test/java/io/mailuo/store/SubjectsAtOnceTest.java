package io.mailuo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A subject that is asked for again is read whole, and answers as before: in each transaction as the graph is there. */
class SubjectsAtOnceTest {

    @TempDir
    private Path generation = Path.of("");

    private DatasetGraph quads = DatabaseMgr.createDatasetGraph();

    @BeforeEach
    void open() throws IOException {
        quads = Database.open(generation);
    }

    @AfterEach
    void close() {
        TDBInternal.expel(quads);
    }

    private static Node node(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }

    private static Quad quad(int graph, int subject, int property, int object) {
        return Quad.create(
                node("graph" + graph), node("subject" + subject), node("property" + property), node("object" + object));
    }

    private static List<Quad> asked(DatasetGraph quads, int subject, int property) {
        return Iter.toList(quads.find(Node.ANY, node("subject" + subject), node("property" + property), Node.ANY));
    }

    @Test
    void findsWhatADatabaseOfJenaFindsInAnyOrderOfQuestions() throws IOException {
        Random random = new Random(20261127);
        List<Quad> all = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            // Some subjects have more quads than are read at once.
            int subject = Math.min(random.nextInt(40), random.nextInt(40));
            all.add(quad(random.nextInt(5), subject, random.nextInt(6), random.nextInt(50)));
        }
        quads.executeWrite(() -> all.forEach(quads::add));
        DatasetGraph plain = DatabaseMgr.connectDatasetGraph(
                Location.create(generation.resolve("plain").toString()));
        plain.executeWrite(() -> all.forEach(plain::add));
        for (int transaction = 0; transaction < 20; transaction++) {
            plain.begin(ReadWrite.READ);
            quads.executeRead(() -> {
                for (int i = 0; i < 300; i++) {
                    int subject = random.nextInt(42);
                    int property = random.nextInt(7);
                    assertThat(asked(quads, subject, property))
                            .containsExactlyInAnyOrderElementsOf(asked(plain, subject, property));
                }
            });
            plain.end();
        }
        TDBInternal.expel(plain);
    }

    @Test
    void doesNotTakeWhatItReadIntoTheNextTransaction() {
        for (int count = 1; count < 6; count++) {
            int added = count;
            quads.executeWrite(() -> quads.add(quad(1, 1, 1, added)));
            int expected = count;
            quads.executeRead(() -> {
                for (int again = 0; again < 3; again++) {
                    assertThat(asked(quads, 1, 1)).hasSize(expected);
                    assertThat(asked(quads, 1, 2)).isEmpty();
                }
            });
        }
    }

    @Test
    void seesWhatATransactionHasWrittenItself() {
        quads.executeWrite(() -> {
            for (int count = 1; count < 6; count++) {
                quads.add(quad(1, 1, 1, count));
                assertThat(asked(quads, 1, 1)).hasSize(count);
                assertThat(asked(quads, 1, 2)).isEmpty();
            }
            quads.delete(quad(1, 1, 1, 3));
            assertThat(asked(quads, 1, 1)).hasSize(4);
        });
    }

    @Test
    void keepsToTheGraphsAndObjectsAskedFor() {
        quads.executeWrite(() -> {
            quads.add(quad(1, 1, 1, 1));
            quads.add(quad(2, 1, 1, 1));
            quads.add(quad(2, 1, 1, 2));
        });
        quads.executeRead(() -> {
            for (int again = 0; again < 3; again++) {
                assertThat(asked(quads, 1, 1)).hasSize(3);
                assertThat(Iter.toList(quads.find(node("graph2"), node("subject1"), node("property1"), Node.ANY)))
                        .hasSize(2);
                assertThat(Iter.toList(quads.find(Node.ANY, node("subject1"), node("property1"), node("object2"))))
                        .containsExactly(quad(2, 1, 1, 2));
            }
        });
    }
}
