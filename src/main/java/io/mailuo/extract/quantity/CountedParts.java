package io.mailuo.extract.quantity;

import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts of what was counted before of which only a verb speaks: 排查问题40项，其中18项完成整改; 作品60件，12件获奖，5件入选. */
final class CountedParts {

    private static final int LONGEST = 12;

    /** The measure word of things of every kind. */
    private static final String ANY = "个";

    private final QuantityWords words;

    CountedParts(QuantityWords words) {
        this.words = words;
    }

    /**
     * 完成整改的问题: what the clause says, and the noun that was counted with the same measure word.
     *
     * @param between the words before the figure in its clause
     * @param run where the figure ends, with those that are listed right behind it
     */
    Optional<SubjectReader.Subject> read(
            Measure measure, Clause clause, List<Token> between, Discourse discourse, int run) {
        String counted = discourse.counted(measure.unit().text());
        boolean count = measure.unit().kind() == Unit.Kind.COUNT
                && (!words.is("acting", measure.unit().text())
                        || words.is("classifier", measure.unit().text()));
        boolean leads = clause.leftOf(measure) == clause.span().start()
                && between.stream().allMatch(this::leads);
        // 有17个沿用旧馆: what 个 counted last may be something else.
        leads &= !measure.unit().text().equals(ANY)
                || (!between.isEmpty() && between.get(0).text().equals("其中"));
        boolean last = clause.rightOf(measure) == clause.span().end();
        if (!count || counted.length() < 2 || !leads || !last) {
            return Optional.empty();
        }
        String said = said(clause.tokens(run, clause.span().end()));
        Span span = new Span(measure.start(), clause.span().end());
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new SubjectReader.Subject(
                        Phrases.cut(said + "的" + counted), span, said, SubjectReader.COUNTED_SUBJECT));
    }

    private boolean leads(Token token) {
        return token.text().equals("其中")
                || token.text().equals("有")
                || token.is("c")
                || token.is("d")
                || words.is("about-before", token.text());
    }

    /** A verb with its object up to the end of the clause, without adverbs and particles of aspect; empty where something else stands there. */
    private String said(List<Token> behind) {
        List<Token> kept = new ArrayList<>();
        for (Token token : behind) {
            if (token.is("w")) {
                return "";
            }
            boolean particle = token.is("d") || (token.is("u") && words.is("aspect", token.text()));
            if (!particle) {
                kept.add(token);
            }
        }
        Token first = kept.isEmpty() ? new Token(new Span(0, 0), "", "w") : kept.get(0);
        boolean verb = (first.tag().equals("v") || first.is("p"))
                && !words.is("light", first.text())
                && !words.is("reaching", first.text());
        boolean object = kept.size() > 1 && !kept.get(kept.size() - 1).is("p");
        String said = Phrases.join(kept);
        return verb && object && said.length() <= LONGEST ? said : "";
    }
}
