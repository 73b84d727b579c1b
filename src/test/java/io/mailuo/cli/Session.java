package io.mailuo.cli;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.pipeline.ArticleInputs;
import io.mailuo.pipeline.ArticleSet;
import io.mailuo.pipeline.ArticleSource;
import io.mailuo.pipeline.Stages;
import io.mailuo.pipeline.ToyStages;
import io.mailuo.reading.SourceTrust;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs commands in this process, with toy stages, and keeps what they print. */
class Session implements Parts {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Whether the last command asked for the stages, which in earnest load the dictionaries. */
    boolean loaded;

    /** Whether answers go to a screen. */
    boolean screen;

    /** Runs a command and gives its exit status. */
    int run(String... arguments) {
        return runWithInput("", arguments);
    }

    int runWithInput(String input, String... arguments) {
        out.reset();
        err.reset();
        loaded = false;
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                screen,
                false);
        return new Mailuo(terminal, this).run(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Override
    public ArticleInputs find(List<Path> paths, Optional<Path> lexicon, SourceTrust trust) {
        ArticleSource source = trust == SourceTrust.OWN
                ? new ArticleSource(Lexicon.standard())
                : ArticleSource.ofStrangers(Lexicon.standard(), lexicon);
        return source.find(paths);
    }

    @Override
    public ArticleSet read(List<Path> paths, Optional<Path> lexicon) {
        return new ArticleSource(Lexicon.standard()).read(paths);
    }

    @Override
    public Stages stages(Optional<Path> lexicon) {
        loaded = true;
        return new ToyStages();
    }

    @Override
    public String romanise(String name) {
        return "";
    }
}
