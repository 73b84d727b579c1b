package io.mailuo.server;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.pipeline.ArticleFolding;
import io.mailuo.server.data.Dataset;
import io.mailuo.server.data.DescriptionRoutes;
import io.mailuo.server.front.Front;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.sparql.QueryRunner;
import io.mailuo.server.sparql.RunningQueries;
import io.mailuo.server.sparql.SlowQueries;
import io.mailuo.server.sparql.SparqlEndpoint;
import io.mailuo.server.web.RouteServlet;
import io.mailuo.server.web.Routes;
import io.mailuo.store.GraphStore;
import io.mailuo.store.fulltext.TextIndex;
import java.util.Arrays;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sys.JenaSystem;

/**
 * Serves a graph for reading: the SPARQL endpoint {@code /sparql}, pages and data of the things in it, the glossary. It
 * writes nothing, fetches nothing, and listens on the loopback address unless told otherwise.
 */
public final class MailuoServer implements AutoCloseable {

    private final FusekiServer server;
    private final Dataset dataset;
    private final TextIndex texts;
    private final Preparation preparation;
    private final String host;

    private MailuoServer(FusekiServer server, Dataset dataset, TextIndex texts, Preparation preparation, String host) {
        this.server = server;
        this.dataset = dataset;
        this.texts = texts;
        this.preparation = preparation;
        this.host = host;
    }

    /**
     * Starts a server; it runs until it is closed.
     *
     * @param store what it serves; stays open and belongs to the caller
     * @param settings where and how
     * @throws ServerNotStartedException if the address cannot be listened on
     */
    public static MailuoServer start(GraphStore store, ServerSettings settings) {
        JenaSystem.init();
        closeWaysOut();
        SlowQueries slow = new SlowQueries(settings.slowQuery());
        RunningQueries queries = new RunningQueries(settings.whenStuck());
        QueryRunner runner = new QueryRunner(store, settings.timeout(), settings.maxRows(), slow, queries);
        Traffic traffic = new Traffic(slow);
        Links links = new Links(settings.base());
        Pages pages = new Pages(links);
        Dataset dataset = new Dataset(store, links, slow);
        TextIndex texts = new TextIndex(store, new ArticleFolding(Lexicon.standard()));
        Preparation preparation = new Preparation();
        Routes routes = Site.routes(store, runner, texts, links, pages, dataset, traffic, preparation);
        // The endpoint's dataset is empty: our runner asks the store, which may change its database meanwhile.
        FusekiServer fuseki = FusekiServer.create()
                .port(settings.port())
                .numServerThreads(4, 3 * settings.front().running())
                .fusekiModules(FusekiModules.empty())
                .enablePing(false)
                .enableStats(false)
                .enableMetrics(false)
                .enableCors(false)
                .enableCompact(false)
                .enableTasks(false)
                .registerOperation(Operation.Query, new SparqlEndpoint(runner))
                .add(
                        DescriptionRoutes.ENDPOINT,
                        DataService.newBuilder(DatasetGraphZero.create()).addEndpoint(Operation.Query))
                .addFilter("/*", new FrontFilter(traffic, links.prefix()))
                .addServlet("/*", new RouteServlet(routes, pages::failure))
                .build();
        fuseki.getJettyServer().addBean(queries);
        Front.install(fuseki.getJettyServer(), settings.host(), settings.base(), settings.front());
        try {
            fuseki.start();
        } catch (RuntimeException failure) {
            dataset.close();
            texts.close();
            throw new ServerNotStartedException(settings, failure);
        }
        preparation.start();
        return new MailuoServer(fuseki, dataset, texts, preparation, settings.host());
    }

    /** No query may reach another server or a file. */
    private static void closeWaysOut() {
        ARQ.globalServiceAllowed = false;
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
        StreamManager.setGlobal(new StreamManager());
        RIOT.getContext().set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions((address, options) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED);
        }));
    }

    /** Port that it listens on. */
    public int port() {
        return server.getPort();
    }

    /** Address of its home page. */
    public String url() {
        String shown = Arrays.asList("0.0.0.0", "::", "127.0.0.1").contains(host) ? "localhost" : host;
        return "http://" + (shown.indexOf(':') >= 0 ? "[" + shown + "]" : shown) + ":" + port() + "/";
    }

    /** Waits until the server is closed or the thread interrupted. */
    public void join() {
        server.join();
    }

    /** Stops; the store stays open. */
    @Override
    public void close() {
        preparation.close();
        server.stop();
        dataset.close();
        texts.close();
    }
}
