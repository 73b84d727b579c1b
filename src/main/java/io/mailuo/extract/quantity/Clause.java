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

    private static final int LONGEST_NAME = 20;
    private static final String MARKS = "，,；;：:。！？!?\n";

    /** The clauses of a sentence that hold any character; a mark inside a measure (7,400) cuts nothing. */
    static List<Clause> of(QuantityWords words, String text, Sentence sentence, List<Measure> measures) {
        boolean title = sentence.role() == Sentence.Role.HEADLINE || sentence.role() == Sentence.Role.HEADING;
        String marks = title ? MARKS + " \u3000" : MARKS;
        List<Clause> clauses = new ArrayList<>();
        int start = sentence.span().start();
        int depth = 0;
        for (int i = start; i <= sentence.span().end(); i++) {
            boolean last = i == sentence.span().end();
            if (!last
                    && "（(“《".indexOf(text.charAt(i)) >= 0
                    && closes(text, i, sentence.span().end())) {
                depth++;
            }
            if (!last && "）)”》".indexOf(text.charAt(i)) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            int at = i;
            boolean mark = !last
                    && marks.indexOf(text.charAt(i)) >= 0
                    && (depth == 0 || text.charAt(i) != '，')
                    && measures.stream().noneMatch(m -> m.start() < at && at < m.end());
            if (last || mark) {
                if (i > start) {
                    clauses.add(clause(words, new Span(start, i), sentence, measures));
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    /** Whether a quotation that opens is short enough to be a name or an aside; a longer one is speech, with clauses of its own. */
    private static boolean closes(String text, int open, int end) {
        int last = Math.min(end, open + LONGEST_NAME + 1);
        return text.charAt(open) != '“' || text.substring(open, last).indexOf('”') >= 0;
    }

    private static Clause clause(QuantityWords words, Span span, Sentence sentence, List<Measure> measures) {
        List<Token> inside =
                sentence.tokens().stream().filter(t -> span.contains(t.span())).toList();
        return new Clause(
                span,
                joined(words, inside),
                measures.stream().filter(m -> span.contains(m.span())).toList());
    }

    /** The words with those made whole that the tagger cuts in two (线 下, 环 比). */
    static List<Token> joined(QuantityWords words, List<Token> tokens) {
        List<Token> whole = new ArrayList<>();
        for (Token token : tokens) {
            int last = whole.size() - 1;
            boolean may =
                    last >= 0 && whole.get(last).text().length() + token.text().length() <= words.longest("joined");
            String word = may ? whole.get(last).text() + token.text() : "";
            if (may && words.is("joined", word)) {
                Span span =
                        new Span(whole.get(last).span().start(), token.span().end());
                whole.set(last, new Token(span, word, "b"));
            } else {
                whole.add(token);
            }
        }
        return whole;
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

    /** The words inside a range; a word that reaches beyond it is clipped, as the tagger does not know where figures end. */
    List<Token> tokens(int start, int end) {
        List<Token> inside = new ArrayList<>();
        for (Token token : tokens) {
            int from = Math.max(start, token.span().start());
            int to = Math.min(end, token.span().end());
            if (from < to) {
                boolean whole = to - from == token.span().length();
                int skipped = from - token.span().start();
                String part = token.text().substring(skipped, skipped + to - from);
                inside.add(whole ? token : new Token(new Span(from, to), part, "n"));
            }
        }
        return inside;
    }
}
