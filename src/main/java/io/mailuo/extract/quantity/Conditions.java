package io.mailuo.extract.quantity;

import io.mailuo.model.Comparator;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Subjects with a figure in them: 经营性收入20万元以上的村占比达60% says how many villages have so much. */
final class Conditions {

    private static final String RULE = "quantity-condition";
    static final String CONDITIONED = "quantity-conditioned";
    private static final int LONGEST = 24;

    private Conditions() {}

    /**
     * The subject of the figure of a condition; what is said of those who meet it goes on to the next figure.
     *
     * @param before what has so much, in front of the figure in its clause or in the clause before
     */
    static Optional<SubjectReader.Subject> read(
            QuantityWords words, Measure measure, Clause clause, String before, Span span) {
        int stop = clause.rightOf(measure);
        List<Token> behind = clause.tokens(measure.end(), stop);
        boolean bounded = measure.comparator() == Comparator.AT_LEAST || measure.comparator() == Comparator.AT_MOST;
        boolean of = behind.size() > 2 && behind.get(0).text().equals("的");
        if (!bounded || !of || before.isEmpty() || stop == clause.span().end()) {
            return Optional.empty();
        }
        List<Token> nouns = new ArrayList<>();
        for (Token token : behind.subList(1, behind.size())) {
            if (!token.is("n") && !token.is("b") && !token.is("j")) {
                break;
            }
            nouns.add(token);
        }
        Token next = behind.get(Math.min(behind.size() - 1, nouns.size() + 1));
        boolean says = next.is("v") || words.is("light", next.text()) || words.is("reaching", next.text());
        String figure = Phrases.join(clause.tokens(measure.start(), measure.end()));
        String whole = before + figure + "的" + Phrases.join(nouns);
        return nouns.isEmpty() || !says || whole.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new SubjectReader.Subject(before, span, whole, RULE));
    }

    /** What the figure behind a condition counts. */
    static Optional<SubjectReader.Subject> goesOn(List<SubjectReader.Subject> listed, Measure measure) {
        return listed.stream()
                .skip(Math.max(0, listed.size() - 1))
                .filter(last -> last.rule().equals(RULE))
                .findFirst()
                .map(last -> new SubjectReader.Subject(last.before(), measure.span(), last.before(), CONDITIONED));
    }
}
