package io.mailuo.cli;

import io.mailuo.cli.BuildOptions.Built;
import io.mailuo.pipeline.BuildSettings;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.RunSettings;
import io.mailuo.server.ServerSettings;
import io.mailuo.server.front.FrontSettings;
import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailuo serve}: serves the graph as SPARQL endpoint and pages. */
@Command(
        name = "serve",
        description = {
            "Serve the graph as SPARQL endpoint and web pages; build it first if articles are named.",
            "提供 SPARQL 端点与网页；若给出文章则先构建图谱。"
        },
        footer = {
            "",
            "A build beside the running server makes a new graph, which the server takes when it is whole. With --writes",
            "articles that are sent meanwhile wait for its end; those sent before are in the new graph.",
            "Ctrl-C stops the server. It listens on this computer alone unless --host says otherwise, and nobody can",
            "change anything unless --writes says who.",
            "",
            "Example 示例: mailuo serve --port 8080 articles/"
        })
final class ServeCommand extends BaseCommand {

    private final Parts parts;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; default: ${DEFAULT-VALUE}. 监听地址。")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "Port to listen on, 0 for a free one; default: ${DEFAULT-VALUE}. 端口。")
    private int port = 3030;

    @Option(
            names = "--slow-query",
            paramLabel = "MS",
            defaultValue = "1000",
            description = {
                "Log queries that take so many milliseconds or longer; default: ${DEFAULT-VALUE}.",
                "记录耗时不少于此毫秒数的查询。"
            })
    private int slowQuery = 1000;

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description = {
                "Answer to this name of the host too; repeatable. Without it: localhost, --host, the host of the base,",
                "addresses in numbers. 另外接受的主机名。"
            })
    private Set<String> names = Set.of();

    @Option(
            names = "--behind-proxy",
            description = {
                "A proxy stands before the server: tell clients apart by its X-Forwarded-For.",
                "位于反向代理之后，按其 X-Forwarded-For 区分客户端。"
            })
    private boolean behindProxy;

    @Option(
            names = "--drain",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description =
                    "When stopped, let requests that have begun go on so long; default: ${DEFAULT-VALUE}. 停止时等待请求完成的秒数。")
    private int drain = 10;

    @Mixin
    private WriteOptions writes = new WriteOptions();

    @Mixin
    private LogOptions log = new LogOptions();

    @Parameters(
            paramLabel = "ARTICLES",
            arity = "0..*",
            description = "Files and folders of articles to build the graph from. 文章文件或文件夹。")
    private List<Path> articles = List.of();

    ServeCommand(Terminal terminal, Parts parts) {
        super(terminal);
        this.parts = parts;
    }

    @Override
    int run() throws IOException {
        if (port < 0 || port > 65535) {
            throw new Failure(ExitStatus.USAGE, "--port " + port + ": a port is a number from 0 to 65535");
        }
        if (slowQuery < 0) {
            throw new Failure(ExitStatus.USAGE, "--slow-query " + slowQuery + ": a number of milliseconds, 0 or more");
        }
        if (drain < 0 || drain > 3600) {
            throw new Failure(ExitStatus.USAGE, "--drain " + drain + ": a number of seconds from 0 to 3600");
        }
        log.apply();
        try (GraphStore open = articles.isEmpty() ? store.openBuilt() : built()) {
            ServerSettings settings = ServerSettings.defaults()
                    .at(host, port)
                    .withSlowQuery(Duration.ofMillis(slowQuery))
                    .withFront(FrontSettings.defaults().withNames(names).behindProxy(behindProxy))
                    .whenStuck(LastResort::end)
                    .withBase(open.manifest(BuildSettings.BASE).orElse(ServerSettings.DEFAULT_BASE));
            RunSettings run = writes.added(
                    RunSettings.defaults().withDrain(Duration.ofSeconds(drain)).withAccessLog(log.access()),
                    () -> options.additions(open, parts));
            open.share();
            serve(open, settings, run);
        }
        return ExitStatus.DONE;
    }

    private GraphStore built() {
        Optional<Built> built = options.build(store.target(articles), parts, this);
        if (built.isEmpty()) {
            throw new Failure(ExitStatus.PARTLY, "nothing to serve; name articles that can be read");
        }
        if (!built.get().report().built()) {
            terminal().message("nothing changed since the last build; --force builds anyway");
        }
        ReportTable.lines(built.get().report()).forEach(terminal()::line);
        terminal().out().flush();
        return built.get().store();
    }

    private void serve(GraphStore open, ServerSettings settings, RunSettings run) {
        StopSignals signals = StopSignals.listen();
        try (MailuoServer server = MailuoServer.start(open, settings, run)) {
            // For whatever else ends the process in order, such as the end of a session on Windows.
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            terminal().line("Mailuo 脉络: " + server.url() + "  (SPARQL: " + server.url() + "sparql; Ctrl-C stops)");
            server.intakePort()
                    .ifPresent(at -> terminal()
                            .line("articles are taken at port " + at + ", /intake, from the writers in the file"));
            terminal().out().flush();
            signals.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        terminal().message("stopped");
    }
}
