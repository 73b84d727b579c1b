package io.mailuo.cli;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.nlp.Romaniser;
import io.mailuo.pipeline.ArticleInputs;
import io.mailuo.pipeline.ArticleSet;
import io.mailuo.pipeline.ArticleSource;
import io.mailuo.pipeline.ArticleStages;
import io.mailuo.pipeline.Stages;
import io.mailuo.reading.SourceTrust;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The parts of the program as it is shipped. */
final class StandardParts implements Parts {

    private final Romaniser romaniser = new Romaniser();

    @Override
    public ArticleInputs find(List<Path> paths, Optional<Path> lexicon, SourceTrust trust) {
        ArticleSource source = trust == SourceTrust.OWN
                ? new ArticleSource(words(lexicon))
                : ArticleSource.ofStrangers(words(lexicon), lexicon);
        return source.find(paths);
    }

    @Override
    public ArticleSet read(List<Path> paths, Optional<Path> lexicon) {
        return new ArticleSource(words(lexicon)).read(paths);
    }

    @Override
    public Stages stages(Optional<Path> lexicon) {
        // HanLP logs by java.util.logging, to the screen unless it is led elsewhere.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        return new ArticleStages(words(lexicon));
    }

    @Override
    public String romanise(String name) {
        return romaniser.slug(name);
    }

    private static Lexicon words(Optional<Path> lexicon) {
        return lexicon.map(Lexicon::with).orElseGet(Lexicon::standard);
    }
}
