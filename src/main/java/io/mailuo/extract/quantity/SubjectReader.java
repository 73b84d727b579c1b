package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Status;
import io.mailuo.model.Token;
import java.util.List;

/** What a measure counts or measures, in the words of its clause, or of the figures before it. */
final class SubjectReader {

    /** Chinese noun phrases that count as short; a longer one is cut to its end. */
    private static final int LONGEST = 18;

    private static final int SHORT = 4;

    private final QuantityWords words;
    private final NounPhrase phrases;

    SubjectReader(QuantityWords words) {
        this.words = words;
        this.phrases = new NounPhrase(words);
    }

    /**
     * A subject as read.
     *
     * @param text the words; empty where the clause has none
     * @param span the part of the text that it was read from
     * @param rule id of the rule
     */
    record Subject(String text, Span span, String rule) {}

    /**
     * The subject that the clause gives.
     *
     * @param carried the subject of the figure before, empty where there is none
     */
    Subject read(
            Measure measure,
            Clause clause,
            String text,
            Sentence sentence,
            StatusReader.Reading status,
            String carried) {
        int left = clause.leftOf(measure);
        String between = text.substring(left, measure.start());
        String before = phrases.before(between, clause.tokens(left, measure.start()), status, text, left);
        boolean share = !words.ending("share-verb", words.withoutEnding("neutral-before", between))
                        .isEmpty()
                || between.endsWith("占")
                || between.endsWith("占比");
        NounPhrase.Behind behind = phrases.behind(
                clause.tokens(measure.end(), clause.rightOf(measure)), text, measure.end(), clause.rightOf(measure));
        if (!behind.text().isEmpty() && takes(measure, between, before, behind, status)) {
            return counted(measure, clause, text, before, behind, left, sentence);
        }
        Span span = new Span(left, measure.end());
        if (between.endsWith("的") && !before.isEmpty() && !carried.isEmpty()) {
            return new Subject(cut(before + "的") + carried, span, "quantity-part-of");
        }
        if (before.isEmpty() && share && !carried.isEmpty()) {
            return new Subject(carried + "占比", span, "quantity-share");
        }
        if (before.isEmpty()) {
            return new Subject(carried, span, status.verb() ? "quantity-change" : "quantity-carried-subject");
        }
        if (words.is("attribute", before) && !carried.isEmpty() && !carried.endsWith(before)) {
            return new Subject(cut(carried + before), span, "quantity-attribute");
        }
        return new Subject(
                cut(before), span, status.status() == Status.CHANGE ? "quantity-change" : "quantity-subject-reaches");
    }

    /** Whether what stands behind the figure is what it counts. */
    private boolean takes(
            Measure measure, String between, String before, NounPhrase.Behind behind, StatusReader.Reading status) {
        boolean no = status.verb() && measure.unit().relative()
                || measure.unit().kind() == Unit.Kind.MEDAL
                || measure.unit().kind() == Unit.Kind.TIME;
        if (no) {
            return false;
        }
        return behind.nominal() || before.isEmpty() || !between.isEmpty() && phrases.endsInVerb(between, before);
    }

    /** 48名顶尖人才: the counted noun, with its verb or what stands before it where it is too short to say enough. */
    private Subject counted(
            Measure measure,
            Clause clause,
            String text,
            String before,
            NounPhrase.Behind behind,
            int left,
            Sentence sentence) {
        String noun = behind.text();
        Span span = new Span(measure.start(), behind.end());
        List<Token> ahead = clause.tokens(left, measure.start());
        boolean governed = ahead.stream().anyMatch(t -> t.is("v") && !words.is("light", t.text()));
        if (noun.length() <= SHORT && !governed && !behind.predicate().isEmpty()) {
            String place = before.length() <= SHORT ? before : "";
            return new Subject(
                    cut(place + noun + behind.predicate()),
                    new Span(measure.start(), behind.all()),
                    "quantity-counted-subject");
        }
        if (noun.length() <= SHORT && !before.isEmpty()) {
            String lead = before.length() + noun.length() <= LONGEST - 4 ? before : phrases.lastVerb(ahead);
            return new Subject(cut(lead + noun), new Span(left, behind.end()), "quantity-counted-object");
        }
        return new Subject(cut(noun), span, sentence.tokens().isEmpty() ? "" : "quantity-counted-noun");
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST + 6 ? subject : subject.substring(subject.length() - LONGEST - 6);
    }
}
