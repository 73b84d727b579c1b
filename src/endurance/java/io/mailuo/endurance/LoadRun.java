package io.mailuo.endurance;

import io.mailuo.server.hostile.Wire;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The endpoint under load, as a process of its own beside the clients: many clients with and without hostile queries, slow
 * headers and bodies, clients that come and go. {@code .ci/endurance load [--seconds 60]}: so long a row, eight minutes in
 * all as a rule.
 */
public final class LoadRun {

    private static final int CONNECTIONS = 10_000;

    private LoadRun() {}

    /** Runs all rows and prints them with their bars; exit status 1 if one is missed. */
    public static void main(String[] args) throws Exception {
        int seconds = Program.option(args, "seconds", 60);
        Path store = Path.of("target", "endurance", "load");
        if (!Files.exists(store.resolve("CURRENT"))) {
            LoadGraph.write(store);
        }
        Figures figures = new Figures();
        try (ServedStore served = ServedStore.start(store, "")) {
            new Clients(served, 8, 0).run(5);
            for (int hostile : new int[] {0, 2}) {
                rows(figures, served, seconds, hostile);
            }
            slow(figures, served, seconds);
            comeAndGo(figures, served);
        }
        System.out.print(figures.table());
        System.exit(figures.missed() ? 1 : 0);
    }

    private static void rows(Figures figures, ServedStore served, int seconds, int hostile) throws Exception {
        String with = hostile == 0 ? "" : ", " + hostile + " hostile streams";
        Outcome eight = new Clients(served, 8, hostile).run(seconds);
        figures.add(
                "8 clients" + with,
                eight,
                hostile == 0 ? "≥ 400/s, 0 errors, p99 ≤ 150 ms" : "0 errors, p99 ≤ 250 ms",
                eight.errors() == 0
                        && (hostile == 0
                                ? eight.rate() >= 400 && eight.percentile(.99) <= 150
                                : eight.percentile(.99) <= 250));
        Outcome thirty = new Clients(served, 32, hostile).run(seconds);
        figures.add(
                "32 clients" + with,
                thirty,
                "0 errors, p99 ≤ 250 ms",
                thirty.errors() == 0 && thirty.percentile(.99) <= 250);
        Outcome many = new Clients(served, 256, hostile).run(seconds);
        double back = Clients.secondsUntilNormal(served.port());
        figures.add(
                "256 clients" + with + "; back to normal in " + String.format("%.1f s", back),
                many,
                "only 200, 429, 503; refusal ≤ 6 s; back in 10 s",
                many.onlyOf(200, 429, 503) && many.slowestRefusal() <= 6_000 && back <= 10);
    }

    private static void slow(Figures figures, ServedStore served, int seconds) throws Exception {
        try (SlowOnes slow = new SlowOnes(served.port())) {
            slow.open(300, "GET / HTTP/1.1\r\nHost: local");
            add(figures, "300 slow headers", new Clients(served, 1, 0).run(Math.min(seconds, 15)));
            slow.open(
                    260,
                    "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\n\r\nquery=A");
            add(figures, "260 slow bodies beside them", new Clients(served, 1, 0).run(Math.min(seconds, 15)));
        }
    }

    private static void comeAndGo(Figures figures, ServedStore served) throws Exception {
        for (int i = 0; i < CONNECTIONS; i++) {
            new Wire(served.port()).close();
        }
        add(figures, CONNECTIONS + " came and went before", new Clients(served, 1, 0).run(5));
    }

    private static void add(Figures figures, String name, Outcome outcome) {
        figures.add(
                name,
                outcome,
                "every request answered, p99 ≤ 100 ms",
                outcome.errors() == 0 && outcome.percentile(.99) <= 100);
    }
}
