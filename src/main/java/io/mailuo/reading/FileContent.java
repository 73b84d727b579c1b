package io.mailuo.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on this machine. */
record FileContent(Path path) implements Content {

    @Override
    public long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(path);
    }
}
