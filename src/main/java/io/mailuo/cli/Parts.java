package io.mailuo.cli;

import io.mailuo.pipeline.ArticleInputs;
import io.mailuo.pipeline.ArticleSet;
import io.mailuo.pipeline.Stages;
import io.mailuo.reading.SourceTrust;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What commands are made of and takes time to load: each part is made when a command first needs it. {@code lexicon} is
 * the folder of the user's own tables.
 */
interface Parts {

    /** Finds the files of articles, which are read when the build asks for them. */
    ArticleInputs find(List<Path> paths, Optional<Path> lexicon, SourceTrust trust);

    /** Reads articles; what cannot be read is among the problems. */
    ArticleSet read(List<Path> paths, Optional<Path> lexicon);

    /** The stages from articles to facts. */
    Stages stages(Optional<Path> lexicon);

    /** Spells a Chinese name in ASCII, for IRIs. */
    String romanise(String name);
}
