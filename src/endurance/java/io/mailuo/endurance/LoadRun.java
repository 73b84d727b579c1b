package io.mailuo.endurance;

import io.mailuo.server.hostile.Wire;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The endpoint under load, as a process of its own beside the clients: many clients with and without hostile queries, slow
 * headers and bodies, clients that come and go. {@code .ci/endurance load [SECONDS]}, 60 a row as a rule.
 */
public final class LoadRun {

    private static final int CONNECTIONS = 10_000;

    private LoadRun() {}

    /** Runs all rows and prints them with their bars; exit status 1 if one is missed. */
    public static void main(String[] args) throws Exception {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        Path store = Path.of("target", "endurance", "load");
        if (!Files.exists(store.resolve("CURRENT"))) {
            LoadGraph.write(store);
        }
        Figures figures = new Figures();
        try (ServedStore served = ServedStore.start(store)) {
            new Clients(served.port(), 8, 0).run(5);
            for (int hostile : new int[] {0, 2}) {
                rows(figures, served.port(), seconds, hostile);
            }
            slow(figures, served.port(), seconds);
            comeAndGo(figures, served.port());
        }
        System.out.print(figures.table());
        System.exit(figures.missed() ? 1 : 0);
    }

    private static void rows(Figures figures, int port, int seconds, int hostile) throws Exception {
        String with = hostile == 0 ? "" : ", " + hostile + " hostile streams";
        Outcome eight = new Clients(port, 8, hostile).run(seconds);
        figures.add(
                "8 clients" + with,
                eight,
                hostile == 0 ? "≥ 400/s, 0 errors, p99 ≤ 150 ms" : "0 errors, p99 ≤ 250 ms",
                eight.errors() == 0
                        && (hostile == 0
                                ? eight.rate() >= 400 && eight.percentile(.99) <= 150
                                : eight.percentile(.99) <= 250));
        Outcome thirty = new Clients(port, 32, hostile).run(seconds);
        figures.add(
                "32 clients" + with,
                thirty,
                "0 errors, p99 ≤ 250 ms",
                thirty.errors() == 0 && thirty.percentile(.99) <= 250);
        Outcome many = new Clients(port, 256, hostile).run(seconds);
        double back = Clients.secondsUntilNormal(port);
        figures.add(
                "256 clients" + with + "; back to normal in " + String.format("%.1f s", back),
                many,
                "only 200, 429, 503; refusal ≤ 6 s; back in 10 s",
                many.onlyOf(200, 429, 503) && many.slowestRefusal() <= 6_000 && back <= 10);
    }

    private static void slow(Figures figures, int port, int seconds) throws Exception {
        List<Wire> open = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            open.add(new Wire(port).send("GET / HTTP/1.1\r\nHost: local"));
        }
        add(figures, "300 slow headers", new Clients(port, 1, 0).run(Math.min(seconds, 15)));
        for (int i = 0; i < 260; i++) {
            open.add(new Wire(port)
                    .send("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\n\r\nquery=A"));
        }
        add(figures, "260 slow bodies beside them", new Clients(port, 1, 0).run(Math.min(seconds, 15)));
        for (Wire each : open) {
            each.close();
        }
    }

    private static void comeAndGo(Figures figures, int port) throws Exception {
        for (int i = 0; i < CONNECTIONS; i++) {
            new Wire(port).close();
        }
        add(figures, CONNECTIONS + " came and went before", new Clients(port, 1, 0).run(5));
    }

    private static void add(Figures figures, String name, Outcome outcome) {
        figures.add(
                name,
                outcome,
                "every request answered, p99 ≤ 100 ms",
                outcome.errors() == 0 && outcome.percentile(.99) <= 100);
    }
}
