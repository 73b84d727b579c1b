package io.mailuo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.cli.Fault.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors of the machine and of the program at every stage of a build; those while the store is written are in {@code FailingStoreTest}. */
class FatalErrorTest {

    private final Path work;

    FatalErrorTest(@TempDir Path work) {
        this.work = work;
    }

    static Stream<Arguments> faults() {
        List<Supplier<Error>> errors =
                List.of(OutOfMemoryError::new, StackOverflowError::new, () -> new AssertionError("a defect"));
        return Stream.of(Stage.values())
                .flatMap(stage -> errors.stream()
                        .map(error -> Arguments.of(stage, error.get().getClass().getSimpleName(), error)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("faults")
    void leaveAWholeGraphAndTheSameCommandDoesTheRest(Stage stage, String name, Supplier<Error> error)
            throws Exception {
        ToyGraph graph = new ToyGraph(work).write(0, 3).built();
        byte[] former = graph.export();
        graph.write(1, 3);
        Session faulty = new FaultySession(Fault.of(stage, error));

        int status = faulty.run(graph.build());

        if (stage == Stage.READING || stage == Stage.EXTRACTION) {
            assertThat(status).as(faulty.err()).isEqualTo(ExitStatus.PARTLY);
            assertThat(faulty.err()).contains(Fault.ARTICLE).hasLineCount(1);
            assertThat(new String(graph.export(), UTF_8))
                    .contains("a1.txt", "a2.txt")
                    .doesNotContain("a0.txt");
            Path generation = graph.store()
                    .resolve(Files.readString(graph.store().resolve("CURRENT")).strip());
            assertThat(generation.resolve("ledger.tsv")).content().contains("rejected\t", "a0.txt");
        } else {
            assertThat(status).isEqualTo(ExitStatus.FAILED);
            assertThat(faulty.err()).hasLineCount(1).doesNotContain("\tat ");
            assertThat(graph.export()).isEqualTo(former);
        }
        graph.verify();
        graph.built();
        assertThat(graph.export()).isEqualTo(graph.clean());
        graph.verify();
    }
}
