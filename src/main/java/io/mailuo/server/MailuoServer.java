package io.mailuo.server;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.pipeline.ArticleFolding;
import io.mailuo.rdf.CsvWriter;
import io.mailuo.server.data.Dataset;
import io.mailuo.server.data.DescriptionRoutes;
import io.mailuo.server.front.Front;
import io.mailuo.server.fulltext.ArticleSearch;
import io.mailuo.server.graph.Links;
import io.mailuo.server.intake.IntakeServer;
import io.mailuo.server.log.AccessLog;
import io.mailuo.server.log.RequestLog;
import io.mailuo.server.log.Running;
import io.mailuo.server.page.Pages;
import io.mailuo.server.sparql.QueryRunner;
import io.mailuo.server.sparql.RunningQueries;
import io.mailuo.server.sparql.SlowQueries;
import io.mailuo.server.sparql.SparqlEndpoint;
import io.mailuo.server.sparql.WatchedStore;
import io.mailuo.server.web.RouteServlet;
import io.mailuo.server.web.Routes;
import io.mailuo.store.GraphStore;
import io.mailuo.store.fulltext.TextIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * Serves a graph for reading: the SPARQL endpoint {@code /sparql}, pages and data of the things in it, the glossary. It
 * writes nothing, fetches nothing, and listens on the loopback address unless told otherwise.
 */
public final class MailuoServer implements AutoCloseable {

    /** Connections on which nothing is under way do not hold up a stop; milliseconds. */
    private static final long IDLE_AT_STOP = 200;

    private final FusekiServer server;
    private final Dataset dataset;
    private final TextIndex texts;
    private final Preparation preparation;
    private final String host;
    private final Condition condition;
    private Optional<IntakeServer> intake = Optional.empty();
    private boolean closed;

    private MailuoServer(
            FusekiServer server,
            Dataset dataset,
            TextIndex texts,
            Preparation preparation,
            String host,
            Condition condition) {
        this.server = server;
        this.dataset = dataset;
        this.texts = texts;
        this.preparation = preparation;
        this.host = host;
        this.condition = condition;
    }

    /**
     * Starts a server; it runs until it is closed.
     *
     * @param store what it serves; stays open and belongs to the caller
     * @param settings where and how
     * @throws ServerNotStartedException if the address cannot be listened on
     */
    public static MailuoServer start(GraphStore store, ServerSettings settings) {
        return start(store, settings, RunSettings.defaults());
    }

    /**
     * Starts a server; it runs until it is closed.
     *
     * @param store what it serves; stays open and belongs to the caller
     * @param settings where and how
     * @param run how it is run
     * @throws ServerNotStartedException if an address cannot be listened on
     */
    public static MailuoServer start(GraphStore store, ServerSettings settings, RunSettings run) {
        JenaSystem.init();
        CsvWriter.use();
        closeWaysOut();
        SlowQueries slow = new SlowQueries(settings.slowQuery());
        Condition condition = new Condition();
        RunningQueries queries = new RunningQueries(
                () -> {
                    condition.notReady("a query does not end");
                    settings.whenStuck().run();
                },
                settings.grace());
        Links links = new Links(settings.base());
        TextIndex texts = new TextIndex(store, new ArticleFolding(Lexicon.standard()));
        ArticleSearch search = new ArticleSearch(texts, links);
        QueryRunner runner =
                new QueryRunner(store, settings.timeout(), settings.maxRows(), slow, queries, search::iris);
        Running running = new Running(DescriptionRoutes.ENDPOINT);
        Traffic traffic = new Traffic(slow, running);
        ProcessMetrics process = new ProcessMetrics(store);
        AccessLog access = new AccessLog(run.accessLog());
        Pages pages = new Pages(links);
        Dataset dataset = new Dataset(store, links, slow);
        Preparation preparation = new Preparation(store::changes, traffic::requests, running::requests);
        Routes routes = Site.routes(new WatchedStore(store, slow), runner, texts, links, pages, dataset, preparation);
        new Operations(store, traffic, condition, process).addTo(routes);
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
                .addFilter("/*", new RequestLog(running, access))
                .addFilter("/*", new FrontFilter(traffic, links.prefix()))
                .addServlet("/*", new RouteServlet(routes, pages::failure))
                .build();
        fuseki.getJettyServer().addBean(queries);
        Front.install(fuseki.getJettyServer(), settings.host(), settings.base(), settings.front());
        drain(fuseki, run.drain());
        try {
            fuseki.start();
        } catch (RuntimeException failure) {
            dataset.close();
            texts.close();
            throw new ServerNotStartedException(settings, failure);
        }
        MailuoServer server = new MailuoServer(fuseki, dataset, texts, preparation, settings.host(), condition);
        server.take(run, access, process);
        preparation.start();
        return server;
    }

    private void take(RunSettings run, AccessLog access, ProcessMetrics process) {
        if (run.writes().isEmpty()) {
            return;
        }
        try {
            intake = Optional.of(
                    IntakeServer.start(run.writes().orElseThrow(), run.drain(), access, process.registry()));
            condition.writes(intake.orElseThrow()::fault);
        } catch (IOException failure) {
            close();
            throw new UncheckedIOException(failure);
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** Requests that have begun when it stops may end; others are answered 503, should they still come. */
    private static void drain(FusekiServer fuseki, Duration time) {
        fuseki.getJettyServer().setStopTimeout(time.toMillis());
        fuseki.getJettyServer().insertHandler(new GracefulHandler());
        for (Connector connector : fuseki.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector listening) {
                listening.setShutdownIdleTimeout(IDLE_AT_STOP);
            }
        }
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

    /** Port at which it takes articles; empty if it takes none. */
    public OptionalInt intakePort() {
        return intake.map(taking -> OptionalInt.of(taking.port())).orElseGet(OptionalInt::empty);
    }

    /** Stops after what has begun has been answered, in the time that the settings give; the store stays open. Closing twice does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        condition.notReady("the server is stopping");
        preparation.close();
        intake.ifPresent(IntakeServer::close);
        server.stop();
        dataset.close();
        texts.close();
    }
}
