package io.mailuo.bench;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import io.mailuo.corpus.ArticleFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** The yardstick of extraction: HanLP's plain Viterbi segmentation, nothing recognised, of the same texts. */
final class HanlpSegmentation {

    private final Segment segment = new ViterbiSegment()
            .enableCustomDictionary(false)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false);

    /** Segments texts and gives the number of words. */
    long words(Collection<String> texts) {
        return texts.stream().mapToLong(this::words).sum();
    }

    private long words(String text) {
        return text.lines().mapToLong(line -> segment.seg(line).size()).sum();
    }

    /** Segments the articles of a folder: the whole process is what is measured. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(new HanlpSegmentation().words(ArticleFolder.read(Path.of(arguments[0])).values()));
    }
}
