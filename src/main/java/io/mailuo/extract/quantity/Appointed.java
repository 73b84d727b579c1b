package io.mailuo.extract.quantity;

import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;

/** Subjects of those who are made something. */
final class Appointed {

    private Appointed() {}

    /** 任命甲、乙等5人为副县长: what the people are made is what is counted. */
    static Optional<SubjectReader.Subject> read(
            QuantityWords words, Measure measure, Clause clause, List<Token> behind, Span span) {
        List<Token> left = clause.tokens(clause.span().start(), measure.start());
        int verb = Phrases.lastIndexOf(left, t -> words.is("appointing", t.text()));
        boolean made = words.is("acting", measure.unit().text()) && behind.size() > 1 && verb >= 0;
        int as = made ? Phrases.lastIndexOf(behind, t -> t.text().equals("为")) : -1;
        if (as < 0 || as > 2 || as + 1 == behind.size()) {
            return Optional.empty();
        }
        Token title = behind.get(behind.size() - 1);
        return Optional.of(
                new SubjectReader.Subject(left.get(verb).text() + title.text(), span, "", "quantity-appointed"));
    }
}
