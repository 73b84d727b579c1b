package io.mailuo.reading;

import java.io.IOException;
import java.nio.file.Files;

/** A file on this machine. */
record FileContent(Input input) implements Content {

    @Override
    public String name() {
        return input.name();
    }

    @Override
    public String place() {
        return input.path().toString();
    }

    @Override
    public long size() throws IOException {
        return Files.size(input.path());
    }

    @Override
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(input.path());
    }
}
