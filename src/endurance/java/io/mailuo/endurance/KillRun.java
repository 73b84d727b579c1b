package io.mailuo.endurance;

import io.mailuo.safekeeping.Verification;
import io.mailuo.store.Tdb2Store;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills builds at random moments: {@code .ci/endurance kill [--loops 200] [--articles 10]}. */
public final class KillRun {

    /** Even, so that an edition comes with the same others each time. */
    private static final int EDITIONS = 8;

    private KillRun() {}

    public static void main(String[] arguments) throws Exception {
        int loops = Program.option(arguments, "loops", 200);
        int copies = Program.option(arguments, "articles", 10);
        Program program = Program.in("kill");
        Path store = program.path("store");
        Path articles = program.path("articles");
        Random random = new Random(6);
        program.articles(articles, 0, copies);
        long start = System.nanoTime();
        program.run("build", "--store", store.toString(), articles.toString());
        long usual = (System.nanoTime() - start) / 1_000_000;
        byte[] former = program.export(store);
        int killed = 0;
        int lost = 0;
        int damaged = 0;
        int differing = 0;
        double slowest = 0;
        Map<Integer, byte[]> clean = new HashMap<>();
        for (int loop = 1; loop <= loops; loop++) {
            // Every other time one article changes, in the live store. The articles come back to what they were, so few
            // clean builds are needed.
            int edition = loop % EDITIONS;
            program.articles(articles, edition, edition % 2 == 0 ? 1 : copies);
            if (!clean.containsKey(edition)) {
                program.run("build", "--store", program.path("clean").toString(), articles.toString());
                clean.put(edition, program.export(program.path("clean")));
            }
            byte[] wanted = clean.get(edition);
            Process build = program.start("build", "--store", store.toString(), articles.toString());
            if (!build.waitFor(1 + random.nextLong(usual), TimeUnit.MILLISECONDS)) {
                killed++;
            }
            build.destroyForcibly().waitFor();
            start = System.nanoTime();
            Tdb2Store.open(store).close();
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1e9);
            damaged += Verification.of(store).faults().isEmpty() ? 0 : 1;
            byte[] after = program.export(store);
            lost += Arrays.equals(after, former) || Arrays.equals(after, wanted) ? 0 : 1;
            program.run("build", "--store", store.toString(), articles.toString());
            differing += Arrays.equals(program.export(store), wanted) ? 0 : 1;
            former = wanted;
        }
        System.out.printf("| %d kill -9 in build | measured | bar | |%n|---|---|---|---|%n", loops);
        Program.row("builds killed before their end", killed, "> 0", killed > 0);
        Program.row("graphs that are neither the former nor the new one", lost, "0", lost == 0);
        Program.row("stores with a fault in verify", damaged, "0", damaged == 0);
        Program.row("slowest opening, s", String.format("%.1f", slowest), "≤ 10", slowest <= 10);
        Program.row("next builds that differ from a clean run", differing, "0", differing == 0);
        System.exit(killed > 0 && lost + damaged + differing == 0 && slowest <= 10 ? 0 : 1);
    }
}
