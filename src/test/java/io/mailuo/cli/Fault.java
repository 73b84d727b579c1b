package io.mailuo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What goes wrong in a build.
 *
 * @param stage where
 * @param happens gives what is thrown, or changes the world and gives nothing
 */
record Fault(Stage stage, Supplier<Optional<Error>> happens) {

    /** A stage of a build. */
    enum Stage {
        READING,
        EXTRACTION,
        RESOLUTION,
        STATING
    }

    /** The article on which reading and extraction fail. */
    static final String ARTICLE = "a0.txt";

    private static final String STAGE = "fault.stage";
    private static final String CLOSED = "fault.closed";

    /** An error. */
    static Fault of(Stage stage, Supplier<Error> error) {
        return new Fault(stage, () -> Optional.of(error.get()));
    }

    /** The options for a process in which nobody may write a folder any more once a stage is reached. */
    static String[] closing(Stage stage, Path folder) {
        return new String[] {"-D" + STAGE + "=" + stage, "-D" + CLOSED + "=" + folder};
    }

    /** The fault that the options of this process name. */
    static Optional<Fault> ofProcess() {
        return Optional.ofNullable(System.getProperty(STAGE))
                .map(stage -> new Fault(Stage.valueOf(stage), () -> {
                    Path folder = Path.of(System.getProperty(CLOSED, ""));
                    try {
                        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                    return Optional.empty();
                }));
    }

    /** A stage is reached. */
    void at(Stage reached) {
        if (reached == stage) {
            happens.get().ifPresent(error -> {
                throw error;
            });
        }
    }
}
