package io.mailuo.cli;

import io.mailuo.cli.BuildOptions.Built;
import io.mailuo.pipeline.BuildSettings;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
            "A build beside the running server makes a new graph, which the server takes when it is whole.",
            "Ctrl-C stops the server. It listens on this computer alone unless --host says otherwise.",
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
    int run() {
        if (port < 0 || port > 65535) {
            throw new Failure(ExitStatus.USAGE, "--port " + port + ": a port is a number from 0 to 65535");
        }
        if (slowQuery < 0) {
            throw new Failure(ExitStatus.USAGE, "--slow-query " + slowQuery + ": a number of milliseconds, 0 or more");
        }
        try (GraphStore open = articles.isEmpty() ? store.openBuilt() : built()) {
            ServerSettings settings = ServerSettings.defaults()
                    .at(host, port)
                    .withSlowQuery(Duration.ofMillis(slowQuery))
                    .withBase(open.manifest(BuildSettings.BASE).orElse(ServerSettings.DEFAULT_BASE));
            open.share();
            serve(open, settings);
        }
        return ExitStatus.DONE;
    }

    private GraphStore built() {
        Optional<Built> built = options.build(articles, store::open, store.isNew(), parts, this);
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

    private void serve(GraphStore open, ServerSettings settings) {
        MailuoServer server = MailuoServer.start(open, settings);
        Thread stop = new Thread(
                () -> {
                    server.close();
                    open.close();
                    terminal().message("stopped");
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        terminal().line("Mailuo 脉络: " + server.url() + "  (SPARQL: " + server.url() + "sparql; Ctrl-C stops)");
        terminal().out().flush();
        server.join();
    }
}
