package io.mailuo.bench;

import io.mailuo.corpus.ArticleFolder;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.pipeline.ArticleSource;
import io.mailuo.pipeline.ArticleStages;
import io.mailuo.pipeline.Stages;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** All stages from text to facts against plain segmentation, in one thread of one JVM, by the CPU time of the thread. */
final class ExtractionRatio {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final double WARM_SECONDS = 10;

    private ExtractionRatio() {}

    /**
     * Prints characters a CPU second of both sides, and the ratio.
     *
     * @param arguments folder of articles, number of rounds
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Lexicon lexicon = Lexicon.standard();
        List<Article> articles = new ArticleSource(lexicon).read(List.of(folder)).articles();
        Collection<String> texts = ArticleFolder.read(folder).values();
        double characters = texts.stream().mapToLong(String::length).sum();
        Stages stages = new ArticleStages(lexicon);
        HanlpSegmentation yardstick = new HanlpSegmentation();
        long[] seen = new long[1];
        Runnable ours = () -> articles.forEach(
                article -> seen[0] += stages.extract(article).facts().size());
        Runnable theirs = () -> seen[0] += yardstick.words(texts);
        warm(ours);
        warm(theirs);
        Medians.Pair speeds = Medians.alternate(
                Integer.parseInt(arguments[1]),
                () -> characters / cpu(ours),
                () -> characters / cpu(theirs));
        System.out.printf(
                "ratio=%.3f (%s characters a CPU second over %s)%n",
                speeds.ratio(), Medians.shown(speeds.ours()), Medians.shown(speeds.theirs()));
    }

    /** Until the compiler has done most of its work. */
    private static void warm(Runnable work) {
        for (double seconds = 0; seconds < WARM_SECONDS; ) {
            seconds += cpu(work);
        }
    }

    private static double cpu(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
