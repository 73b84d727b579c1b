package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Text;
import java.util.List;

/**
 * Raw text to normal text: damage undone, differences of writing levelled, Simplified Chinese, and for every character the
 * raw characters that it stands for.
 *
 * <p>No Chinese character is ever dropped or added. Lines of the normal text are the paragraphs of the article.
 */
public final class Normaliser {

    private final List<Step> steps;
    private final Simplifier simplifier;

    /** A normaliser with the tables of a lexicon; it may be used by several threads at once. */
    public Normaliser(Lexicon lexicon) {
        this.steps = List.of(
                new SpacingStep(),
                new WidthStep(),
                new PinyinStep(lexicon),
                new PunctuationStep(),
                new LineBreakStep(lexicon));
        this.simplifier = new Simplifier(lexicon);
    }

    /** The normal form of an article's decoded text. */
    public Text normalise(String raw) {
        MappedText text = MappedText.of(raw);
        for (Step step : steps) {
            text = step.apply(text);
        }
        return new Text(raw, simplifier.simplify(text.text()), text.text(), text.starts(), text.ends());
    }
}
