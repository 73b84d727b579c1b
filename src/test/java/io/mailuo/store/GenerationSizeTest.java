package io.mailuo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationSizeTest {

    private final Path generation;
    private final Path database;
    private final GenerationSize size;

    GenerationSizeTest(@TempDir Path generation) throws IOException {
        this.generation = generation;
        database = Files.createDirectories(StoreFolder.database(generation).resolve("Data-0001"));
        Files.write(database.resolve("a.dat"), new byte[100]);
        size = new GenerationSize(generation);
    }

    @Test
    void growsByWhatChangesLeaveBehind() throws IOException {
        assertThat(size.growth())
                .as("not known of a store of an earlier program")
                .isEqualTo(1);
        size.built(7);
        assertThat(size.growth()).isEqualTo(1);
        Files.write(database.resolve("b.dat"), new byte[50]);
        assertThat(size.growth()).isEqualTo(1.5);
    }

    @Test
    void knowsTheNumberOfQuadsUntilTheyAreChanged() throws IOException {
        assertThat(size.quads()).isEmpty();
        size.built(7);
        assertThat(size.quads()).hasValue(7);
        size.forget();
        assertThat(size.quads()).isEmpty();
        Files.writeString(generation.resolve("quads"), "damaged");
        assertThat(size.quads()).isEmpty();
    }
}
