package io.mailuo.reading;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param name the article's name: the path below the folder that was asked for, or the file's name; {@code /} between
 *     parts; unique among the inputs of a build
 */
public record Input(Path path, String name) {

    /** The path as messages and the ledger show it: bytes of a name that are no text are escaped. */
    public String shown() {
        return PathText.of(path);
    }
}
