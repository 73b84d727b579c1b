package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two commas or stronger marks, with its measures.
 *
 * @param span its characters, the mark at its end not included
 * @param tokens its words
 * @param measures its measures in order
 */
record Clause(Span span, List<Token> tokens, List<Measure> measures) {

    private static final String MARKS = "，,；;：:。！？!?\n";

    /** The clauses of a sentence that hold any character; a mark inside a measure (7,400) cuts nothing. */
    static List<Clause> of(String text, Sentence sentence, List<Measure> measures) {
        List<Clause> clauses = new ArrayList<>();
        int start = sentence.span().start();
        int depth = 0;
        for (int i = start; i <= sentence.span().end(); i++) {
            boolean last = i == sentence.span().end();
            if (!last && "（(“《".indexOf(text.charAt(i)) >= 0) {
                depth++;
            }
            if (!last && "）)”》".indexOf(text.charAt(i)) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            int at = i;
            boolean mark = !last
                    && MARKS.indexOf(text.charAt(i)) >= 0
                    && (depth == 0 || text.charAt(i) != '，')
                    && measures.stream().noneMatch(m -> m.start() < at && at < m.end());
            if (last || mark) {
                if (i > start) {
                    clauses.add(clause(new Span(start, i), sentence, measures));
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    private static Clause clause(Span span, Sentence sentence, List<Measure> measures) {
        return new Clause(
                span,
                sentence.tokens().stream().filter(t -> span.contains(t.span())).toList(),
                measures.stream().filter(m -> span.contains(m.span())).toList());
    }

    /** Where the measure before one ends, or the clause begins. */
    int leftOf(Measure measure) {
        return measures.stream()
                .filter(m -> m.end() <= measure.start())
                .mapToInt(Measure::end)
                .max()
                .orElse(span.start());
    }

    /** Where the measure behind one begins, or the clause ends. */
    int rightOf(Measure measure) {
        return measures.stream()
                .filter(m -> m.start() >= measure.end())
                .mapToInt(Measure::start)
                .min()
                .orElse(span.end());
    }

    /** The words wholly inside a range. */
    List<Token> tokens(int start, int end) {
        Span range = new Span(start, Math.max(start, end));
        return tokens.stream().filter(t -> range.contains(t.span())).toList();
    }
}
