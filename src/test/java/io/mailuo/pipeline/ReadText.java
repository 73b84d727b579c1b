package io.mailuo.pipeline;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.reading.ArticleReader;
import io.mailuo.reading.Content;
import io.mailuo.reading.Reading;
import io.mailuo.reading.ReadingLimits;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Reads a text as a file is read, extracts its articles, and tells how much processor time that took. */
public final class ReadText {

    private static final ReadingLimits WIDE =
            new ReadingLimits(1 << 28, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ofMinutes(10));

    private final ArticleReader reader = new ArticleReader(Lexicon.standard(), WIDE);
    private final Stages stages;

    /** With stages. */
    public ReadText(Stages stages) {
        this.stages = stages;
    }

    @SuppressWarnings("ArrayRecordComponent") // bytes on their way, which nobody compares
    private record Bytes(byte[] bytes) implements Content {

        @Override
        public String name() {
            return "text.txt";
        }

        @Override
        public String place() {
            return name();
        }

        @Override
        public long size() {
            return bytes.length;
        }
    }

    /**
     * Processor time in seconds, of this thread.
     *
     * @throws RuntimeException what a stage of the program throws, which is a defect of it
     */
    public double seconds(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long start = now();
        Reading reading = reader.read(new Bytes(bytes));
        if (reading instanceof Reading.Read read) {
            for (Article article : read.articles()) {
                stages.outline(stages.extract(article));
            }
        }
        return (now() - start) / 1e9;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
