package io.mailuo.endurance;

import io.mailuo.hostile.GrowingTexts;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.pipeline.ArticleStages;
import io.mailuo.pipeline.ReadText;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How much longer twice the text takes, for texts that repeat one thing: {@code .ci/endurance growth [--length 75000] [--words PART]}. The
 * length is doubled up to twice the given one; of an ordinary article a doubling costs twice the time, and so must it of these.
 */
public final class GrowthRun {

    private static final double MOST = 3.0;

    /** Characters a CPU second: the longest article that is taken is done in half of the time that a file has. */
    private static final double SLOWEST = 2_500;

    /** Longer than this nobody waits. */
    private static final int SECONDS = 60;

    private GrowthRun() {}

    public static void main(String[] arguments) {
        int length = Program.option(arguments, "length", 75_000);
        String part = Program.words(arguments, "words", "");
        ReadText read = new ReadText(new ArticleStages(Lexicon.standard()));
        for (int i = 0; i < 3; i++) {
            GrowingTexts.all().values().forEach(text -> seconds(read, text.apply(1000)));
        }
        System.out.printf(
                "| repeated | %d characters, CPU s | twice | ratio | characters/s | bar |%n|---|---|---|---|---|---|%n",
                length);
        int missed = 0;
        for (Map.Entry<String, IntFunction<String>> text : GrowingTexts.all().entrySet()) {
            if (!text.getKey().contains(part)) {
                continue;
            }
            double once = seconds(read, text.getValue().apply(length));
            double twice = once < 0 ? once : seconds(read, text.getValue().apply(2 * length));
            double rate = 2 * length / twice;
            boolean reached = twice >= 0 && (twice < 0.3 || twice / once <= MOST) && rate >= SLOWEST;
            missed += reached ? 0 : 1;
            System.out.printf(
                    "| %s | %.3f | %.3f | %.1f | %.0f | %s |%n",
                    text.getKey(), once, twice, twice / once, rate, reached ? "reached" : "MISSED");
        }
        System.exit(missed == 0 ? 0 : 1);
    }

    /** Negative where the program has a defect, or takes too long, which is told. */
    @SuppressWarnings("deprecation") // nothing else ends a loop that nobody can leave
    private static double seconds(ReadText read, String text) {
        double[] took = {-1};
        Thread thread = new Thread(() -> {
            try {
                took[0] = read.seconds(text);
            } catch (RuntimeException | StackOverflowError defect) {
                System.err.println(defect + " at " + defect.getStackTrace()[0]);
            }
        });
        thread.start();
        try {
            long cpu = 0;
            while (thread.isAlive() && cpu < SECONDS * 1_000_000_000L) {
                thread.join(500);
                cpu = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
            }
            if (thread.isAlive()) {
                System.err.println("under way: "
                        + Arrays.stream(thread.getStackTrace())
                                .filter(frame -> frame.getClassName().startsWith("io.mailuo"))
                                .limit(8)
                                .toList());
                thread.stop();
                thread.join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return took[0];
    }
}
