package io.mailuo.pipeline;

import java.util.Optional;
import java.util.function.Supplier;

/** Asks for the stages when a thread first needs them, and once. */
final class Once implements Supplier<Stages> {

    private final Supplier<Stages> source;
    private Optional<Stages> made = Optional.empty();

    Once(Supplier<Stages> source) {
        this.source = source;
    }

    @Override
    public synchronized Stages get() {
        if (made.isEmpty()) {
            made = Optional.of(source.get());
        }
        return made.get();
    }
}
