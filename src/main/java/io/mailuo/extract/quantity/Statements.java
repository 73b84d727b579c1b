package io.mailuo.extract.quantity;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Status;
import io.mailuo.model.TimeExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a measure, its status, subject and period together to what the sentence states. */
final class Statements {

    /** Rules whose subjects relate one quantity to another, so that no later figure is of them. */
    private static final Set<String> DERIVED = Set.of("quantity-share", Comparisons.AGAINST, Conditions.CONDITIONED);

    private final QuantityWords words;
    private final StatusReader statuses;
    private final SubjectReader subjects;
    private final PeriodReader periods;
    private final Dealing dealing;

    Statements(QuantityWords words) {
        this.words = words;
        statuses = new StatusReader(words);
        subjects = new SubjectReader(words);
        periods = new PeriodReader(words);
        dealing = new Dealing(words);
    }

    List<Mention.Quantity> read(
            String text, Sentence sentence, List<Measure> measures, List<Span> names, Discourse discourse) {
        List<Mention.Quantity> found = new ArrayList<>();
        for (Clause clause : Clause.of(words, text, sentence, measures)) {
            if (text.startsWith("；", clause.span().start() - 1)) {
                discourse.goOnWithWhole();
            }
            discourse.rank(clause, sentence);
            if (clause.measures().isEmpty()) {
                discourse.pass(clause);
                if (text.startsWith("：", clause.span().end())) {
                    discourse.label(clause, sentence);
                }
                continue;
            }
            if (text.startsWith("其中", clause.span().start())) {
                discourse.among();
            }
            List<String> shared = dealing.subjects(clause, text, sentence, discourse);
            List<SubjectReader.Subject> listed = new ArrayList<>();
            for (Measure measure : clause.measures()) {
                StatusReader.Reading status = statuses.read(measure, clause, text, sentence, names, discourse);
                SubjectReader.Subject subject = subjects.read(measure, clause, sentence, status, listed, discourse);
                if (!shared.isEmpty()) {
                    String own = shared.get(listed.size());
                    subject = new SubjectReader.Subject(own, subject.span(), own, "quantity-respectively");
                }
                if (!listed.isEmpty()) {
                    String whole = Respective.elided(
                            subject.text(), listed.get(listed.size() - 1).text());
                    subject = new SubjectReader.Subject(whole, subject.span(), subject.before(), subject.rule());
                }
                if (subject.text().isEmpty()) {
                    SubjectReader.Subject own = subject;
                    subject = sharedWithNext(listed.size(), clause, text, sentence, status, discourse)
                            .orElseGet(() -> subjects.fallback(measure, clause, discourse, own));
                }
                listed.add(subject);
                if (subject.text().isEmpty()) {
                    continue;
                }
                Optional<TimeExpression> period = periods.read(measure, clause, text, sentence, discourse);
                for (SubjectReader.Subject each : Respective.each(subject, text)) {
                    found.add(quantity(measure, status, each, period, clause));
                }
                boolean dealt = !shared.isEmpty() && Dealing.deals(clause, text, measure);
                if (status.status() != Status.CHANGE && !DERIVED.contains(subject.rule()) && !dealt) {
                    discourse.subject(
                            subject.text(),
                            subject.rule().equals("quantity-part-of"),
                            words.is("acting", measure.unit().text()));
                } else if (shared.isEmpty()) {
                    boolean against = subject.rule().equals(Comparisons.AGAINST);
                    discourse.changing(against ? subject.before() : subject.text());
                }
            }
            if (!shared.isEmpty() && discourse.dealt().isEmpty()) {
                discourse.dealt(shared);
            }
            discourse.forgetClause();
        }
        discourse.period(periods.carry(text, sentence, discourse.period()));
        periods.year(text, sentence).ifPresent(discourse::year);
        periods.report(text, sentence, discourse.published()).ifPresent(discourse::report);
        return found;
    }

    /** 分别有72%和53%的受访者…: a share without a subject before another of which something is said is of the same. */
    private Optional<SubjectReader.Subject> sharedWithNext(
            int index,
            Clause clause,
            String text,
            Sentence sentence,
            StatusReader.Reading status,
            Discourse discourse) {
        if (index + 1 == clause.measures().size()) {
            return Optional.empty();
        }
        Measure measure = clause.measures().get(index);
        Measure other = clause.measures().get(index + 1);
        boolean listed = words.is("list-sign", text.substring(measure.end(), other.start()))
                && measure.unit().equals(other.unit());
        return Optional.of(other)
                .filter(share -> listed && share.unit().kind() == Unit.Kind.SHARE)
                .map(share -> subjects.read(share, clause, sentence, status, List.of(), discourse))
                .filter(subject -> !subject.text().isEmpty())
                .map(subject -> new SubjectReader.Subject(
                        subject.text(),
                        new Span(measure.start(), subject.span().end()),
                        subject.before(),
                        subject.rule()));
    }

    private Mention.Quantity quantity(
            Measure measure,
            StatusReader.Reading status,
            SubjectReader.Subject subject,
            Optional<TimeExpression> period,
            Clause clause) {
        BigDecimal value = status.fall() ? measure.value().negate() : measure.value();
        Span quote = new Span(
                Math.max(clause.span().start(), Math.min(subject.span().start(), measure.start())),
                Math.max(measure.end(), subject.span().end()));
        return new Mention.Quantity(
                measure.span(),
                value,
                status.fall() ? measure.upper().map(BigDecimal::negate) : measure.upper(),
                measure.unit().written() ? measure.unit().text() : "",
                measure.comparator(),
                status.status(),
                subject.text(),
                Optional.empty(),
                Optional.empty(),
                period,
                quote,
                subject.rule(),
                words.confidence(subject.rule()));
    }
}
