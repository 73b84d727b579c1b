package io.mailuo.extract.quantity;

import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;

/** Forms of a sentence whose subject is neither the noun behind the figure nor the words before it alone. */
final class SubjectForms {

    private static final int LONGEST = 20;

    private final QuantityWords words;

    SubjectForms(QuantityWords words) {
        this.words = words;
    }

    /** Forms whose subject is neither the noun behind the figure nor the words before it. */
    Optional<SubjectReader.Subject> special(
            Measure measure, Clause clause, LeftContext context, Discourse discourse, int run, int stop) {
        List<Token> behind = clause.tokens(run, stop);
        boolean bare = behind.isEmpty()
                || (behind.get(0).is("w") && "“《".indexOf(behind.get(0).text()) < 0);
        Span span = new Span(Math.min(context.span(measure.start()).start(), measure.start()), measure.end());
        if (measure.unit().kind() == Unit.Kind.PROPORTION) {
            return ratio(measure, clause, span).or(() -> sharedOut(behind, span));
        }
        Optional<SubjectReader.Subject> granted = Grants.read(words, measure, clause, behind, span);
        if (granted.isPresent()) {
            return granted;
        }
        String carried = discourse.counted(measure.unit().text());
        String noun = carried.isEmpty() ? discourse.object() : carried;
        boolean whole = !words.ending("objectless", context.verbs()).isEmpty();
        if (measure.unit().kind() == Unit.Kind.COUNT && bare && context.verbal() && !whole && noun.length() > 1) {
            return Optional.of(new SubjectReader.Subject(
                    Phrases.cut(context.verbs() + noun), span, context.text(), "quantity-done-of"));
        }
        boolean area = measure.unit().kind() == Unit.Kind.DIVISION
                && !behind.isEmpty()
                && (behind.get(0).is("v")
                        || behind.get(0).is("d")
                        || behind.get(0).is("a"));
        if (area) {
            String said = Phrases.trimmed(Phrases.first(behind, LONGEST));
            boolean fits = said.length() > 2 && said.length() <= LONGEST;
            return fits
                    ? Optional.of(new SubjectReader.Subject(
                            said + "的" + measure.unit().text(), span, context.text(), "quantity-area-that"))
                    : Optional.empty();
        }
        return Appointed.read(words, measure, clause, behind, span);
    }

    /** 城乡居民收入比缩小到2.3:1: the words up to the noun that says that it is a ratio. */
    private Optional<SubjectReader.Subject> ratio(Measure measure, Clause clause, Span span) {
        List<Token> left = clause.tokens(clause.leftOf(measure), measure.start());
        int at = Phrases.lastIndexOf(
                left, token -> !words.ending("ratio-noun", token.text()).isEmpty());
        int from = Phrases.lastIndexOf(
                        left.subList(0, Math.max(0, at)), token -> token.is("t") || token.is("m") || token.is("d"))
                + 1;
        String subject = at <= from ? "" : Phrases.trimmed(Phrases.shortened(left.subList(from, at + 1), LONGEST));
        return subject.length() < 2
                ? Optional.empty()
                : Optional.of(new SubjectReader.Subject(subject, span, subject, "quantity-subject-reaches"));
    }

    /** 按1:10的比例出资 is 出资比例: what is done in a ratio. */
    private Optional<SubjectReader.Subject> sharedOut(List<Token> behind, Span span) {
        int at = 0;
        while (at < behind.size()
                && words.ending("ratio-noun", behind.get(at).text()).isEmpty()) {
            at++;
        }
        boolean done = at + 1 < behind.size()
                && (behind.get(at + 1).is("v") || behind.get(at + 1).is("vn"));
        return done
                ? Optional.of(new SubjectReader.Subject(
                        behind.get(at + 1).text() + behind.get(at).text(), span, "", "quantity-subject-reaches"))
                : Optional.empty();
    }

    /** 全长237公里的高铁 is 高铁全长; 贡献了全省八成的出口 is 贡献的出口占比: the noun behind 的 has what the words before say. */
    Optional<SubjectReader.Subject> saidOf(
            Measure measure, List<Token> between, String before, RightContext behind, int left) {
        if (!behind.of() || behind.noun().isEmpty() || between.isEmpty()) {
            return Optional.empty();
        }
        Span span = new Span(Math.max(left, between.get(0).span().start()), behind.end());
        boolean physical =
                measure.unit().kind() == Unit.Kind.PHYSICAL || measure.unit().kind() == Unit.Kind.MONEY;
        if (physical && words.is("attribute", before)) {
            return Optional.of(new SubjectReader.Subject(
                    Phrases.cut(behind.noun() + before), span, before, "quantity-attribute-of"));
        }
        boolean by = words.is("share-by", between.get(0).text());
        if (measure.unit().kind() == Unit.Kind.SHARE
                && by
                && !words.ending("share-whole", behind.noun()).isEmpty()) {
            return Optional.of(new SubjectReader.Subject(
                    Phrases.cut(behind.noun() + "占比"), span, before, "quantity-share")); // 以5%的土地
        }
        boolean done = between.stream().anyMatch(t -> words.is("giving", t.text()));
        if (measure.unit().kind() == Unit.Kind.SHARE && done) {
            String verb = between.stream()
                    .map(Token::text)
                    .filter(word -> words.is("giving", word))
                    .findFirst()
                    .orElse("");
            return Optional.of(new SubjectReader.Subject(
                    Phrases.cut(verb + "的" + behind.noun() + "占比"), span, before, "quantity-share"));
        }
        return Optional.empty();
    }

    /** 贡献了八成的出口、九成的就业: the second share is said as the first. */
    static Optional<SubjectReader.Subject> likewise(SubjectReader.Subject first, RightContext behind, Measure measure) {
        int of = first.text().indexOf('的');
        boolean share = first.rule().equals("quantity-share") && first.text().endsWith("占比");
        return share
                ? Optional.of(new SubjectReader.Subject(
                        Phrases.cut(first.text().substring(0, of + 1) + behind.noun() + "占比"),
                        new Span(measure.start(), behind.end()),
                        first.before(),
                        first.rule()))
                : Optional.empty();
    }
}
