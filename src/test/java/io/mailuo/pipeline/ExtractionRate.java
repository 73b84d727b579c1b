package io.mailuo.pipeline;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Measures how fast articles become facts: characters per CPU second of one thread over those of HanLP's plain Viterbi
 * segmentation of the same text, in one run, by alternating rounds. A program, not a test: {@code ExtractionRate FOLDER
 * [ARTICLES [ROUNDS]]} takes so many articles of a folder, evenly spread, and prints each round and the medians.
 */
public final class ExtractionRate {

    private static final int ARTICLES = 1500;
    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 2;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Article> articles;
    private final long characters;

    private ExtractionRate(List<Article> articles) {
        this.articles = articles;
        this.characters = articles.stream()
                .mapToLong(article -> article.span().of(article.raw()).length())
                .sum();
    }

    /** Runs the measurement. */
    public static void main(String[] arguments) {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ARTICLES;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
        Lexicon lexicon = Lexicon.standard();
        new ExtractionRate(spread(
                        new ArticleSource(lexicon)
                                .read(List.of(Path.of(arguments[0])))
                                .articles(),
                        count))
                .run(new ArticleStages(lexicon), rounds);
    }

    private static List<Article> spread(List<Article> all, int count) {
        List<Article> some = new ArrayList<>();
        int taken = Math.min(count, all.size());
        for (int i = 0; i < taken; i++) {
            some.add(all.get((int) ((long) i * all.size() / taken)));
        }
        return some;
    }

    private void run(Stages stages, int rounds) {
        Segment plain = new ViterbiSegment().enableCustomDictionary(false);
        Consumer<Article> extraction = stages::extract;
        Consumer<Article> yardstick = article -> plain.seg(article.span().of(article.raw()));
        for (int i = 0; i < WARM_UPS; i++) {
            rate(extraction);
            rate(yardstick);
        }
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            ours[i] = rate(extraction);
            theirs[i] = rate(yardstick);
            ratios[i] = ours[i] / theirs[i];
            print("round " + (i + 1), ours[i], theirs[i], ratios[i]);
        }
        print("median", median(ours), median(theirs), median(ratios));
    }

    private double rate(Consumer<Article> work) {
        long start = threads.getCurrentThreadCpuTime();
        articles.forEach(work);
        return characters * 1e9 / (threads.getCurrentThreadCpuTime() - start);
    }

    private void print(String name, double ours, double theirs, double ratio) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %d articles, %d characters: extraction %.0f, HanLP plain %.0f characters per CPU second, ratio %.4f%n",
                name,
                articles.size(),
                characters,
                ours,
                theirs,
                ratio);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
