package io.mailuo.nlp.tag;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan;
import io.mailuo.model.TaggedSpan.Kind;
import io.mailuo.model.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks people, titles, bodies, programmes, places and quantities in a sentence with the trained model. One instance serves
 * all threads.
 */
public final class SpanTagger {

    private static final String MODEL = "/io/mailuo/nlp/tags.bin";

    private final SparseWeights weights;
    private final CharacterWeights characters;
    private final Transitions transitions;
    private final TagModel model;
    private final WordClasses classes;

    SpanTagger(TagModel model, WordClasses classes) {
        this.weights = model.weights();
        this.characters = new CharacterWeights(weights);
        this.transitions = new Transitions(model.transitions());
        this.model = model;
        this.classes = classes;
    }

    /**
     * The tagger that comes with the program.
     *
     * @param lexicon the tables that the model looks words up in
     */
    public static SpanTagger standard(Lexicon lexicon) {
        return new SpanTagger(model(), new WordClasses(lexicon));
    }

    /** The model that comes with the program. */
    static TagModel model() {
        try (InputStream in = SpanTagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program is without " + MODEL + ": mvn -Ptrain process-classes makes it");
            }
            return TagModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the model marks in a sentence.
     *
     * @param text the sentence's characters
     * @param tokens its words
     * @param offset where it begins in the normal text; spans of the result count from its start
     * @return in order, none overlapping another
     */
    public List<TaggedSpan> tags(String text, List<Token> tokens, int offset) {
        if (text.isEmpty()) {
            return List.of();
        }
        Window window = new Window(text, tokens, offset, classes);
        Lattice lattice = new Lattice(scores(window), window.length(), transitions);
        int[] labels = lattice.best();
        List<TaggedSpan> spans = new ArrayList<>();
        float[] margins = new float[0];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Labels.OUTSIDE) {
                continue;
            }
            margins = margins.length == 0 ? lattice.margins(labels) : margins;
            int start = i;
            float margin = margins[i];
            while (Labels.isOpen(labels[i])) {
                i++;
                margin = Math.min(margin, margins[i]);
            }
            Kind kind = Labels.kind(labels[i]);
            Span span = new Span(offset + start, offset + i + 1);
            spans.add(new TaggedSpan(span, kind, model.confidence(kind, margin)));
        }
        return spans;
    }

    private float[] scores(Window window) {
        int length = window.length();
        int[] features = new int[Window.MOST];
        int[] rows = new int[CharacterWeights.DISTANCES + Window.MOST];
        float[] scores = new float[length * Labels.COUNT];
        for (int at = 0; at < length; at++) {
            characters.rows(window, at, rows);
            int count = weights.rows(
                    features, window.joint(at, features), rows, CharacterWeights.DISTANCES, scores, at * Labels.COUNT);
            weights.sum(rows, count, scores, at * Labels.COUNT);
        }
        return scores;
    }
}
