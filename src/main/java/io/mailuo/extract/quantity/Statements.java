package io.mailuo.extract.quantity;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Status;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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

    Statements(QuantityWords words) {
        this.words = words;
        statuses = new StatusReader(words);
        subjects = new SubjectReader(words);
        periods = new PeriodReader(words);
    }

    private static final int SHORTEST_SUBJECT = 4;

    List<Mention.Quantity> read(
            String text, Sentence sentence, List<Measure> measures, List<Span> names, Discourse discourse) {
        List<Mention.Quantity> found = new ArrayList<>();
        for (Clause clause : Clause.of(words, text, sentence, measures)) {
            if (text.startsWith("；", clause.span().start() - 1)) {
                discourse.goOnWithWhole();
            }
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
            List<String> shared = shared(clause, text, sentence, discourse);
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
                boolean dealt = !shared.isEmpty()
                        && text.substring(clause.span().start(), measure.start())
                                .contains("分别");
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
            discourse.forgetClause();
        }
        discourse.period(periods.carry(text, sentence, discourse.period()));
        periods.year(text, sentence).ifPresent(discourse::year);
        periods.report(text, sentence).ifPresent(discourse::report);
        return found;
    }

    /** 分别增长13%、11%: as many figures before, or as many subjects in the clause, in order. */
    private List<String> shared(Clause clause, String text, Sentence sentence, Discourse discourse) {
        int count = clause.measures().size();
        if (count < 2) {
            return List.of();
        }
        String left =
                text.substring(clause.span().start(), clause.measures().get(0).start());
        if (!left.contains("分别")) {
            return sideBySide(clause, text) ? aligned(clause, sentence, count, discourse) : List.of();
        }
        int at = clause.span().start() + left.lastIndexOf("分别");
        String before = text.substring(clause.span().start(), at);
        boolean areas =
                clause.tokens(clause.span().start(), at).stream().allMatch(t -> t.is("ns") || t.is("w") || t.is("c"));
        String own = said(clause, sentence, at);
        List<String> parts = areas
                ? List.of()
                : Respective.parts(
                        words, clause.tokens(clause.span().start(), at), words.withoutEnding("planned", before), count);
        if (!parts.isEmpty()) {
            return parts.stream().map(part -> part + own).toList();
        }
        if (!own.isEmpty() && !hasOwnSubject(before)) {
            return Collections.nCopies(count, own);
        }
        if (areas && !before.isBlank()) {
            return discourse.last().isEmpty() ? List.of() : Collections.nCopies(count, discourse.last());
        }
        return hasOwnSubject(before) ? List.of() : discourse.last(count);
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

    /** Whether nothing but the marks of a list stands between the figures of a clause. */
    private boolean sideBySide(Clause clause, String text) {
        List<Measure> measures = clause.measures();
        for (int i = 1; i < measures.size(); i++) {
            String between =
                    text.substring(measures.get(i - 1).end(), measures.get(i).start());
            if (!words.is("list-sign", between)) {
                return false;
            }
        }
        return true;
    }

    /** 甲、乙的覆盖率升至41%、20%: as many subjects as figures, without 分别; 各高出4、7个百分点 goes on with them. */
    private List<String> aligned(Clause clause, Sentence sentence, int count, Discourse discourse) {
        List<Token> before =
                clause.tokens(clause.span().start(), clause.measures().get(0).start());
        if (before.stream().anyMatch(t -> t.text().equals("各"))
                && discourse.last(count).size() == count) {
            return discourse.last(count);
        }
        boolean listed = before.stream().anyMatch(t -> t.text().equals("、"));
        String subject =
                listed ? LeftContext.read(words, sentence, before, false).text() : "";
        return subject.contains("、") ? Respective.parts(words, before, subject, count) : List.of();
    }

    /** 分别获得补助…, 分别占总量的…: the words between 分别 and the first figure, where they name something. */
    private String said(Clause clause, Sentence sentence, int at) {
        int end = clause.measures().get(0).start();
        List<Token> between = clause.tokens(at + 2, end);
        boolean noun = between.stream().anyMatch(t -> t.is("n") || t.is("vn"));
        boolean change = between.stream().anyMatch(t -> words.is("rise", t.text()) || words.is("fall", t.text()));
        return noun && !change
                ? LeftContext.read(words, sentence, between, false).text()
                : "";
    }

    /** 人均收入分别达到…: one subject of the clause for all figures; 同比分别增长…: none, the clause before has them. */
    private boolean hasOwnSubject(String before) {
        return before.strip().length() >= SHORTEST_SUBJECT && !words.in("compare", before);
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
                measure.unit().text(),
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
