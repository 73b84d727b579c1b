package io.mailuo.server;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.nlp.Romaniser;
import io.mailuo.pipeline.ArticleSource;
import io.mailuo.pipeline.ArticleStages;
import io.mailuo.pipeline.BuildListener;
import io.mailuo.pipeline.BuildSettings;
import io.mailuo.pipeline.GraphBuild;
import io.mailuo.pipeline.GraphStatements;
import io.mailuo.rdf.Iris;
import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import java.nio.file.Path;
import java.util.List;

/** The graph of the two sample articles, built once, and a server on it. */
public final class SeedGraph {

    private static final class Built {
        static final GraphStore STORE = build();
    }

    private SeedGraph() {}

    /** The graph; shared, so nobody changes or closes it. */
    public static GraphStore store() {
        return Built.STORE;
    }

    /** A server of the graph on a free port, which the caller closes. */
    public static MailuoServer serve() {
        return MailuoServer.start(store(), ServerSettings.defaults().at("127.0.0.1", 0));
    }

    private static GraphStore build() {
        Lexicon lexicon = Lexicon.standard();
        BuildSettings settings = new BuildSettings(ServerSettings.DEFAULT_BASE, "test", "");
        GraphStatements statements =
                new GraphStatements(new Iris(settings.base(), new Romaniser()::slug), lexicon, settings);
        GraphStore store = new MemoryStore();
        new GraphBuild(() -> new ArticleStages(lexicon), statements, settings, BuildListener.SILENT)
                .run(new ArticleSource(lexicon).read(List.of(Path.of("seeds"))), store, false);
        return store;
    }
}
