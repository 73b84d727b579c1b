package io.mailuo.cli;

import io.mailuo.pipeline.Inputs;
import io.mailuo.pipeline.Stages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The parts of the program as it is shipped. */
final class StandardParts implements Parts {

    @Override
    public Inputs read(List<Path> paths) {
        throw new UnsupportedOperationException("reading is not composed yet");
    }

    @Override
    public Stages stages(Optional<Path> lexicon) {
        throw new UnsupportedOperationException("extraction is not composed yet");
    }

    @Override
    public String romanise(String name) {
        throw new UnsupportedOperationException("spelling is not composed yet");
    }
}
