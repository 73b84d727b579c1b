package io.mailuo.server.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A file of writers for tests, with secrets that are hashed a few times only. */
public final class WritersFile {

    private WritersFile() {}

    /** The only writer. */
    public static Writers of(Path folder, String name, String secret) throws IOException {
        Path file = folder.resolve("writers");
        Files.writeString(file, "# who may write\n\n" + name + ":" + Secret.of(secret.toCharArray(), 100) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return Writers.in(file);
    }
}
