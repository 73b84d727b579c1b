package io.mailuo.extract.quantity;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Sentence.Role;
import io.mailuo.model.Span;
import io.mailuo.model.SpanIndex;
import io.mailuo.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the quantities that a document states. A sentence is cut into clauses, its numbers are read with their units and
 * qualifiers, and each measure gets its status, its subject and its period from the clause, the sentence or the
 * paragraph, in this order. Programme and holder are left empty: they are found by whoever knows the names.
 */
public final class QuantityFinder {

    private final QuantityWords words;
    private final MeasureReader measures;
    private final FigureFilter filter;
    private final Statements statements;

    /** Reads the tables {@code units} and {@code quantity-words}. */
    public QuantityFinder(Lexicon lexicon) {
        words = new QuantityWords(lexicon);
        measures = new MeasureReader(lexicon, words);
        filter = new FigureFilter(words);
        statements = new Statements(words);
    }

    /**
     * The quantities of a document in order of the text. A figure that the article states twice is found twice.
     *
     * @param document a document whose sentences have their tokens, numerals and times
     * @param names spans of names; a figure inside one (百名专家进百校) counts nothing
     */
    public List<Mention.Quantity> find(Document document, List<Span> names) {
        List<Mention.Quantity> found = new ArrayList<>();
        String text = document.text().normal();
        SpanIndex<Span> named = new SpanIndex<>(names, Function.identity());
        for (Section section : document.sections()) {
            List<Sentence> sentences = section.sentences().stream()
                    .filter(sentence -> sentence.role() != Role.BYLINE && sentence.role() != Role.SOURCE)
                    .map(sentence -> Datelines.dropped(text, TimesAgo.whole(NamedTimes.dropped(words, text, sentence))))
                    .toList();
            List<List<Measure>> counted = sentences.stream()
                    .map(sentence -> counted(text, sentence, named))
                    .toList();
            // Sentences say what figures behind them are of: those behind the last figure are not asked.
            int end = counted.size();
            while (end > 0 && counted.get(end - 1).isEmpty()) {
                end--;
            }
            Discourse discourse = new Discourse(words, document.article().date());
            for (int i = 0; i < end; i++) {
                discourse.enter(sentences.get(i));
                List<Span> here = named.over(sentences.get(i).span());
                Sentence read = withoutFigures(sentences.get(i), counted.get(i));
                found.addAll(statements.read(text, read, counted.get(i), here, discourse));
            }
        }
        return found;
    }

    /** A sentence without those of its times that are figures themselves: 由过去的5小时缩短为3小时. */
    private static Sentence withoutFigures(Sentence sentence, List<Measure> counted) {
        List<TimeExpression> times = sentence.times().stream()
                .filter(time -> time.kind() != TimeExpression.Kind.DURATION
                        || counted.stream()
                                .noneMatch(measure -> measure.unit().kind() == Unit.Kind.TIME
                                        && measure.span().overlaps(time.span())))
                .toList();
        return times.size() == sentence.times().size() ? sentence : sentence.withTimes(times);
    }

    private List<Measure> counted(String text, Sentence sentence, SpanIndex<Span> names) {
        if (sentence.numerals().isEmpty()) {
            return List.of();
        }
        List<Span> here = names.over(sentence.span());
        return measures.read(text, sentence).stream()
                .filter(measure -> filter.counts(measure, text, sentence, here))
                .toList();
    }
}
