package io.mailuo.nlp;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts normal text into words with HanLP's portable dictionaries: Viterbi segmentation with the recogniser of Chinese
 * names. One instance serves all threads; its configuration is set here once and never changed.
 */
public final class Tokeniser {

    private static final String WARM_UP = "李明和约翰逊来到北京";

    private final Segment segment;

    /** Loads the dictionaries from the class path. */
    public Tokeniser() {
        segment = new ViterbiSegment()
                .enableOffset(true)
                .enableCustomDictionary(false)
                .enableNameRecognize(true)
                .enableTranslatedNameRecognize(true)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false);
        // The dictionaries load with the first words: now, and not in the middle of an article.
        segment.seg(WARM_UP);
    }

    /**
     * The words of a piece of text.
     *
     * @param text characters of a normal text
     * @param offset where they begin in the normal text; spans of the result count from its start
     * @return the words in order; together they cover {@code text}
     */
    public List<Token> tokens(String text, int offset) {
        List<Token> tokens = new ArrayList<>();
        for (Term term : segment.seg(text)) {
            int start = offset + term.offset;
            tokens.add(new Token(new Span(start, start + term.word.length()), term.word, term.nature.toString()));
        }
        return tokens;
    }
}
