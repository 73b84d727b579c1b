package io.mailuo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors while a store is filled and while a new generation takes the place of the former one. */
class FailingStoreTest {

    /** More than {@link #FEW}, so that the indexes are packed. */
    private static final int MANY = 60;

    private static final LoadLimits FEW = new LoadLimits(20, 16);

    /** A moment of writing. */
    private enum Moment {
        FEW_QUADS,
        MANY_QUADS,
        NEW_FOLDER,
        NAME,
        POINTER,
        SWEEP,
        UPDATE
    }

    private final Path path;

    FailingStoreTest(@TempDir Path path) {
        this.path = path;
    }

    static Stream<Arguments> faults() {
        List<Supplier<Error>> errors =
                List.of(OutOfMemoryError::new, StackOverflowError::new, () -> new AssertionError("a defect"));
        return Stream.of(Moment.values())
                .flatMap(moment -> errors.stream()
                        .map(error ->
                                Arguments.of(moment, error.get().getClass().getSimpleName(), error)));
    }

    /** A folder in which a step fails, from the first time on that it is asked to. */
    private static final class FailingFolder extends StoreFolder {

        private final Moment moment;
        private final Supplier<Error> error;
        private boolean armed;

        FailingFolder(Path folder, Moment moment, Supplier<Error> error) {
            super(folder);
            this.moment = moment;
            this.error = error;
        }

        void at(Moment reached) {
            if (armed && reached == moment) {
                throw error.get();
            }
        }

        @Override
        Path next() throws IOException {
            at(Moment.NEW_FOLDER);
            return super.next();
        }

        @Override
        Path settle(Path aside) throws IOException {
            at(Moment.NAME);
            return super.settle(aside);
        }

        @Override
        void publish(Path generation) throws IOException {
            at(Moment.POINTER);
            super.publish(generation);
        }

        @Override
        void sweep(Path current, Optional<Path> links) throws IOException {
            at(Moment.SWEEP);
            super.sweep(current, links);
        }
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("faults")
    void leaveAWholeGraphWhichTheNextBuildReplaces(Moment moment, String name, Supplier<Error> error) {
        SortedSet<String> former;
        SortedSet<String> after;
        FailingFolder folder = new FailingFolder(path, moment, error);
        try (Tdb2Store store = Tdb2Store.open(folder, FEW)) {
            store.replaceAll(quads("former", MANY), Map.of("edition", "former"));
            former = lines(store);
            folder.armed = true;

            assertThatThrownBy(() -> change(store, folder))
                    .isInstanceOf(error.get().getClass());

            // What an error leaves behind is read on, and is what the disk has.
            after = lines(store);
        }
        try (Tdb2Store store = Tdb2Store.open(path, FEW)) {
            assertThat(lines(store)).isEqualTo(after).isEqualTo(moment == Moment.SWEEP ? wanted(moment) : former);
            store.replaceAll(quads("new", count(moment)), Map.of("edition", "new"));
            assertThat(lines(store)).isEqualTo(wanted(moment));
        }
        assertThat(StoreCheck.run(path, (store, faults) -> {}).faults()).isEmpty();
        assertThat(path.toFile().list()).noneMatch(file -> file.endsWith(".tmp"));
    }

    private static int count(Moment moment) {
        return moment == Moment.FEW_QUADS ? 10 : MANY;
    }

    private static void change(Tdb2Store store, FailingFolder folder) {
        Consumer<Consumer<Quad>> build = sink -> {
            List<Quad> all = list("new", count(folder.moment));
            for (int i = 0; i < all.size(); i++) {
                if (i == all.size() / 2) {
                    folder.at(Moment.FEW_QUADS);
                    folder.at(Moment.MANY_QUADS);
                    folder.at(Moment.UPDATE);
                }
                sink.accept(all.get(i));
            }
        };
        if (folder.moment == Moment.UPDATE) {
            store.update(List.of("http://example.org/graph/former"), List.of(), build, Map.of("edition", "new"));
        } else {
            store.replaceAll(build, Map.of("edition", "new"));
        }
    }

    private static SortedSet<String> wanted(Moment moment) {
        SortedSet<String> lines = new TreeSet<>();
        list("new", count(moment)).forEach(quad -> lines.add(quad.toString()));
        lines.add("new");
        return lines;
    }

    private static Consumer<Consumer<Quad>> quads(String edition, int count) {
        return sink -> list(edition, count).forEach(sink);
    }

    private static List<Quad> list(String edition, int count) {
        return Stream.iterate(0, i -> i < count, i -> i + 1)
                .map(i -> Quad.create(
                        NodeFactory.createURI("http://example.org/graph/" + edition),
                        NodeFactory.createURI("http://example.org/" + i),
                        NodeFactory.createURI("http://example.org/p"),
                        NodeFactory.createLiteralString("第" + i + "项")))
                .toList();
    }

    /** The quads and the edition that the manifest names. */
    private static SortedSet<String> lines(GraphStore store) {
        SortedSet<String> lines = store.read(quads -> {
            SortedSet<String> found = new TreeSet<>();
            quads.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> found.add(quad.toString()));
            return found;
        });
        lines.add(store.manifest("edition").orElse(""));
        return lines;
    }
}
