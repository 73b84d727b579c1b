package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Status;
import io.mailuo.model.Token;
import java.util.List;

/** What a measure counts or measures, in the words of its clause, or of the figures before it. */
final class SubjectReader {

    /** Subjects up to this length say too little without their verb or the topic of their sentence. */
    private static final int SHORT = 4;

    private static final int LONGEST = 20;
    private static final String COUNTED_SUBJECT = "quantity-counted-subject";

    private final QuantityWords words;

    SubjectReader(QuantityWords words) {
        this.words = words;
    }

    /**
     * A subject as read.
     *
     * @param text the words; empty where there are none
     * @param span the part of the text that it was read from, the figure included
     * @param before what stands before the figure, for the figures that are listed with it
     * @param rule id of the rule
     */
    record Subject(String text, Span span, String before, String rule) {}

    /** The subject of a figure, given the one read before it in the same clause ({@code listed}) if there is one. */
    Subject read(
            Measure measure,
            Clause clause,
            Sentence sentence,
            StatusReader.Reading status,
            List<Subject> listed,
            Discourse discourse) {
        int left = listed.isEmpty()
                ? clause.span().start()
                : listed.get(listed.size() - 1).span().end();
        left = Math.max(clause.leftOf(measure), left);
        List<Token> between = clause.tokens(Math.min(left, measure.start()), measure.start());
        boolean change = status.status() == Status.CHANGE || status.verb();
        LeftContext context = LeftContext.read(words, sentence, between, change);
        boolean list = between.stream().allMatch(t -> t.is("w") || t.is("c")) && !listed.isEmpty();
        String before = list ? listed.get(listed.size() - 1).before() : context.text();
        int run = endOfRun(measure, clause);
        boolean object = !context.verb().isEmpty();
        RightContext behind = RightContext.read(clause.tokens(run, next(clause, run)), run, object);
        if (!behind.noun().isEmpty() && takes(measure, context, between, before, behind, status)) {
            boolean says = list
                    ? listed.get(listed.size() - 1).rule().equals(COUNTED_SUBJECT)
                    : !object && between.stream().noneMatch(t -> t.is("p"));
            String lead = list || before.length() <= 2 * SHORT ? before : context.fromLastVerb();
            if (words.in("rise-noun", behind.noun()) || words.is("attribute", behind.noun())) {
                lead = discourse.last();
            }
            return counted(measure, says, context, lead, behind, left);
        }
        Span span = new Span(Math.min(context.span(measure.start()).start(), measure.start()), measure.end());
        return uncounted(span, between, before, status, discourse, list ? listed : List.of());
    }

    private Subject uncounted(
            Span span,
            List<Token> between,
            String before,
            StatusReader.Reading status,
            Discourse discourse,
            List<Subject> listed) {
        String carried = discourse.last();
        if (!listed.isEmpty()) {
            return new Subject(listed.get(listed.size() - 1).text(), span, before, "quantity-listed");
        }
        String last = between.isEmpty() ? "" : between.get(between.size() - 1).text();
        boolean share = between.stream().anyMatch(t -> words.is("share-verb", t.text()));
        if (last.equals("的") && !before.isEmpty() && !discourse.whole().isEmpty()) {
            return new Subject(cut(before + "的" + discourse.whole()), span, before, "quantity-part-of");
        }
        if (before.isEmpty()) {
            String subject = share && !carried.isEmpty() ? carried + "占比" : carried;
            return new Subject(
                    subject,
                    span,
                    before,
                    share ? "quantity-share" : status.verb() ? "quantity-change" : "quantity-carried-subject");
        }
        if (words.is("attribute", before) && !carried.isEmpty() && !carried.endsWith(before)) {
            return new Subject(cut(carried + before), span, before, "quantity-attribute");
        }
        boolean change = status.status() == Status.CHANGE;
        return new Subject(
                topical(before, discourse), span, before, change ? "quantity-change" : "quantity-subject-reaches");
    }

    /** 3省5县, 6金11银7铜: what follows the last figure of an unbroken run belongs to each. */
    private static int endOfRun(Measure measure, Clause clause) {
        int end = measure.end();
        for (Measure next : clause.measures()) {
            end = next.start() == end ? next.end() : end;
        }
        return end;
    }

    private static int next(Clause clause, int from) {
        return clause.measures().stream()
                .mapToInt(Measure::start)
                .filter(start -> start >= from)
                .min()
                .orElse(clause.span().end());
    }

    /** Whether what stands behind the figure is what it counts. */
    private static boolean takes(
            Measure measure,
            LeftContext context,
            List<Token> between,
            String before,
            RightContext behind,
            StatusReader.Reading status) {
        Unit.Kind kind = measure.unit().kind();
        boolean change = status.verb() && measure.unit().relative();
        if (change || kind == Unit.Kind.MEDAL || kind == Unit.Kind.TIME) {
            return false;
        }
        boolean follows = between.isEmpty()
                || !List.of("达", "达到", "为", "超", "超过", "突破")
                        .contains(between.get(between.size() - 1).text());
        return behind.nominal()
                || before.isEmpty()
                || !context.verb().isEmpty()
                || (follows && kind == Unit.Kind.COUNT);
    }

    /** 48名顶尖人才: the counted noun, with its verb or its predicate where it is too short to say enough. */
    private static Subject counted(
            Measure measure, boolean says, LeftContext context, String lead, RightContext behind, int left) {
        String noun = behind.noun();
        Span whole = new Span(measure.start(), behind.predicateEnd());
        boolean fits = noun.length() + behind.predicate().length() <= LONGEST;
        if (says && !behind.predicate().isEmpty() && (noun.length() <= SHORT || fits)) {
            String place = lead.length() <= SHORT && noun.length() <= SHORT ? lead : "";
            return new Subject(cut(place + noun + behind.predicate()), whole, lead, COUNTED_SUBJECT);
        }
        Span span = new Span(measure.start(), Math.max(behind.end(), measure.end()));
        if (noun.length() <= SHORT && !lead.isEmpty()) {
            int start = Math.min(Math.max(left, context.span(left).start()), measure.start());
            String verb = noun.length() > 2 && lead.length() > SHORT ? context.fromLastVerb() : lead;
            return new Subject(
                    cut((verb.isEmpty() ? lead : verb) + noun),
                    new Span(start, span.end()),
                    lead,
                    "quantity-counted-object");
        }
        return new Subject(cut(noun), span, lead, "quantity-counted-noun");
    }

    /** A short subject takes the topic of its sentence in front (线路全长 of a railway). */
    private static String topical(String subject, Discourse discourse) {
        boolean bare =
                subject.length() <= SHORT && !discourse.topic().isEmpty() && !subject.contains(discourse.topic());
        return cut(bare ? discourse.topic() + subject : subject);
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST + SHORT ? subject : subject.substring(subject.length() - LONGEST - SHORT);
    }
}
