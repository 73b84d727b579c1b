package io.mailuo.cli;

import io.mailuo.pipeline.BuildListener;
import io.mailuo.store.GraphStore;
import io.mailuo.transfer.Credentials;
import io.mailuo.transfer.Publication;
import io.mailuo.transfer.PublishReport;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailuo publish}: sends the graphs of a store to an endpoint. */
@Command(
        name = "publish",
        description = {
            "Send each named graph to an endpoint of the SPARQL 1.1 Graph Store HTTP Protocol (PUT URL?graph=IRI).",
            "将各命名图发送到支持 SPARQL 1.1 图存储协议的端点。"
        },
        footer = {
            "",
            "What the endpoint acknowledged is noted in the store's folder: the same command goes on after a failure,",
            "and later sends only graphs that have changed. 429 and 503 are tried again after a while.",
            "",
            "Example 示例: mailuo publish --store mystore --token-file token http://localhost:3031/ds/data"
        })
final class PublishCommand extends BaseCommand {

    private static final int MOST_JOBS = 64;
    private static final int NAMED = 20;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(index = "0", paramLabel = "URL", description = "The graph store's address. 端点地址。")
    private String url = "";

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many graphs are sent at once, 1 to 64; default: ${DEFAULT-VALUE}. 同时发送的图数。")
    private int jobs = 4;

    @Option(names = "--token-file", paramLabel = "FILE", description = "File with a bearer token. 令牌文件。")
    private @Nullable Path token;

    @Option(names = "--user-file", paramLabel = "FILE", description = "File with name:password. 用户名与密码文件。")
    private @Nullable Path user;

    @Option(
            names = "--delete",
            description = "Drop from the endpoint what was published and is no longer in the store. 删除端点上已不在库中的图。")
    private boolean delete;

    @Option(names = "--all", description = "Send also what the endpoint has already. 全部重新发送。")
    private boolean all;

    PublishCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run() throws IOException {
        URI address = address();
        Credentials credentials = credentials();
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new Failure(ExitStatus.USAGE, "--jobs " + jobs + ": use a number from 1 to " + MOST_JOBS);
        }
        BuildListener listener = ProgressDisplay.on(terminal());
        try (GraphStore open = store.openBuilt()) {
            Path state = state(open, address);
            PublishReport report = new Publication(open, address, credentials, state, listener).run(jobs, delete, all);
            ProgressDisplay.end(listener);
            print(report);
            return ExitStatus.DONE;
        } finally {
            ProgressDisplay.end(listener);
        }
    }

    /** Each address has a file of its own, named by a hash: an address may hold anything. */
    private static Path state(GraphStore store, URI address) {
        UUID name = UUID.nameUUIDFromBytes(address.toString().getBytes(StandardCharsets.UTF_8));
        return store.folder().orElse(Path.of("")).resolve("published").resolve(name + ".tsv");
    }

    private URI address() {
        try {
            URI address = new URI(url);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (web && address.getHost() != null && address.getRawUserInfo() == null && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException wrong) {
            // Told below.
        }
        throw new Failure(
                ExitStatus.USAGE,
                url + " is no address of a graph store: use http:// or https:// with a host, and give a password by"
                        + " --user-file");
    }

    private Credentials credentials() throws IOException {
        if (token != null && user != null) {
            throw new Failure(ExitStatus.USAGE, "--token-file and --user-file: give one of them");
        }
        if (token != null) {
            return Credentials.token(token);
        }
        return user != null ? Credentials.user(user) : Credentials.none();
    }

    private void print(PublishReport report) {
        List<String> left = report.left();
        left.stream().limit(NAMED).forEach(graph -> terminal().message(graph + ": published, but no longer here"));
        if (!left.isEmpty()) {
            terminal().message(left.size() + " graphs of the endpoint are no longer in the store; --delete drops them");
        }
        new TextTable(List.of())
                .row(List.of("sent", Integer.toString(report.sent())))
                .row(List.of("unchanged", Integer.toString(report.unchanged())))
                .row(List.of("deleted", Integer.toString(report.deleted().size())))
                .row(List.of("seconds", String.format(Locale.ROOT, "%.1f", report.seconds())))
                .lines()
                .forEach(terminal()::line);
    }
}
