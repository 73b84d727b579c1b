package io.mailuo.endurance;

import io.mailuo.safekeeping.Verification;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Builds beside a running server, every other one killed: {@code .ci/endurance swap [--loops 50]}. */
public final class SwapRun {

    private SwapRun() {}

    public static void main(String[] arguments) throws Exception {
        int loops = Program.option(arguments, "loops", 50);
        Program program = Program.in("swap");
        Path store = program.path("store");
        Path articles = program.path("articles");
        program.articles(articles, 0, 3);
        program.run("build", "--store", store.toString(), articles.toString());
        int port = Program.freePort();
        String url = "http://127.0.0.1:" + port + "/";
        Process server = program.start("serve", "--store", store.toString(), "--port", Integer.toString(port));
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        AtomicBoolean end = new AtomicBoolean();
        int damaged = 0;
        int swapped = 0;
        try {
            Program.awaitUp(url);
            Thread client = new Thread(() -> ask(url, asked, failed, end));
            client.start();
            Random random = new Random(6);
            for (int loop = 1; loop <= loops; loop++) {
                program.articles(articles, loop, loop % 3 == 0 ? 1 : 3);
                Process build = program.start("build", "--store", store.toString(), articles.toString());
                if (loop % 2 == 0) {
                    build.waitFor(500 + random.nextInt(4000), TimeUnit.MILLISECONDS);
                    build.destroyForcibly().waitFor();
                } else {
                    swapped += build.waitFor() == 0 ? 1 : 0;
                    Thread.sleep(2000);
                }
                damaged += Verification.of(store).faults().isEmpty() ? 0 : 1;
            }
            end.set(true);
            client.join();
        } finally {
            server.destroy();
            server.waitFor();
        }
        System.out.printf("| %d builds beside a server | measured | bar | |%n|---|---|---|---|%n", loops);
        Program.row("requests", asked, "> 0", asked.get() > 0);
        Program.row("requests that failed", failed, "0", failed.get() == 0);
        Program.row("builds that ended well", swapped, Integer.toString((loops + 1) / 2), swapped == (loops + 1) / 2);
        Program.row("stores with a fault in verify", damaged, "0", damaged == 0);
        System.exit(asked.get() > 0 && failed.get() + damaged == 0 && swapped == (loops + 1) / 2 ? 0 : 1);
    }

    private static void ask(String url, AtomicInteger asked, AtomicInteger failed, AtomicBoolean end) {
        String[] pages = {"", "search?q=%E6%94%B9%E9%9D%A9", "sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D", "health"};
        try {
            while (!end.get()) {
                int status = Program.status(url + pages[asked.getAndIncrement() % pages.length]);
                if (status != 200) {
                    failed.incrementAndGet();
                    System.err.println("answered with " + status);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
