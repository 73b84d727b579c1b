package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Status;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a measure counts or measures, in the words of its clause, or of the figures before it. */
final class SubjectReader {

    /** Subjects up to this length say too little without their verb or the topic of their sentence. */
    private static final int SHORT = 4;

    private static final int LONGEST = 20;
    static final String COUNTED_SUBJECT = "quantity-counted-subject";
    static final String COUNTED_NOUN = "quantity-counted-noun";

    private final QuantityWords words;
    private final SubjectForms forms;
    private final Befallen befallen;
    private final Comparisons comparisons;
    private final MeasuredSubjects measured;
    private final Plans plans;

    SubjectReader(QuantityWords words) {
        this.words = words;
        this.forms = new SubjectForms(words);
        this.befallen = new Befallen(words);
        this.comparisons = new Comparisons(words);
        this.plans = new Plans(words);
        this.measured = new MeasuredSubjects(words, comparisons);
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

    /** A subject where no other was found: the words behind the figure up to one that leads on, else what the clause before ends with. */
    Subject fallback(Measure measure, Clause clause, Discourse discourse, Subject found) {
        if (MeasuredSubjects.endsWithArea(clause.tokens(clause.leftOf(measure), measure.start()))) {
            return found;
        }
        StringBuilder behind = new StringBuilder();
        for (Token token : clause.tokens(measure.end(), next(clause, measure.end()))) {
            boolean first = behind.length() == 0;
            boolean mark = token.is("w") || (first && token.is("u"));
            boolean leads = !first && (words.is("boundary", token.text()) || words.is("leaving", token.text()));
            boolean full = behind.length() + token.text().length() > 2 * SHORT;
            if ((mark && !first) || leads || full) {
                break;
            }
            behind.append(mark ? "" : token.text());
        }
        boolean led =
                words.of("boundary").stream().anyMatch(word -> behind.toString().startsWith(word));
        boolean enough = behind.length() > 1 && !led && measure.unit().kind() != Unit.Kind.TIME;
        String said = reaches(measure, clause) || discourse.object().isEmpty() ? discourse.opening() : "";
        String examples = Fronts.examples(clause.tokens(clause.leftOf(measure), measure.start()));
        String before = !examples.isEmpty() ? examples : said.isEmpty() ? discourse.object() : said;
        return new Subject(enough ? behind.toString() : before, found.span(), found.before(), "quantity-nearest-words");
    }

    /** 装机突破13亿大关，达到14.5亿千瓦: a clause that begins with a verb of arrival goes on with what its sentence is about. */
    private boolean reaches(Measure measure, Clause clause) {
        return measured.arrives(clause.tokens(clause.span().start(), measure.start()));
    }

    /** The subject of a figure, given the one read before it in the same clause ({@code listed}) if there is one. */
    Subject read(
            Measure measure,
            Clause clause,
            Sentence sentence,
            StatusReader.Reading status,
            List<Subject> listed,
            Discourse discourse) {
        int read = listed.isEmpty()
                ? clause.span().start()
                : listed.get(listed.size() - 1).span().end();
        int left = Math.max(clause.leftOf(measure), read);
        List<Token> between = clause.tokens(Math.min(left, measure.start()), measure.start());
        boolean change = status.status() == Status.CHANGE || status.verb();
        LeftContext context = LeftContext.read(words, sentence, between, change);
        boolean list = between.stream().allMatch(t -> t.is("w") || t.is("c")) && !listed.isEmpty();
        String before = list ? listed.get(listed.size() - 1).before() : context.text();
        int run = endOfRun(measure, clause);
        boolean object = !context.verb().isEmpty();
        int stop = next(clause, run);
        RightContext behind = spends(measure, context, clause, run)
                ? RightContext.none(run)
                : RightContext.read(
                        words,
                        untimed(sentence, clause.tokens(run, stop)),
                        run,
                        object,
                        measure.unit(),
                        stop < clause.span().end());
        Optional<Subject> counted = Conditions.goesOn(listed, measure);
        if (counted.isPresent()) {
            return counted.get();
        }
        Span own = new Span(Math.min(context.span(measure.start()).start(), measure.start()), measure.end());
        String having = before.isEmpty() ? discourse.last() : before;
        Optional<Subject> condition = Conditions.read(words, measure, clause, having, own);
        if (condition.isPresent()) {
            return condition.get();
        }
        if (!discourse.latest().isEmpty() && plans.isAim(measure, clause)) {
            return new Subject(discourse.latest(), own, discourse.latest(), Comparisons.AGAINST);
        }
        Optional<Subject> special =
                list ? Optional.empty() : forms.special(measure, clause, context, discourse, run, stop);
        discourse.counts(
                behind.noun().isEmpty() ? context.noun() : behind.noun(),
                measure.unit().text());
        Optional<Subject> formed = special.or(
                        () -> list && behind.of() && !behind.noun().isEmpty()
                                ? SubjectForms.likewise(listed.get(listed.size() - 1), behind, measure)
                                : forms.saidOf(measure, between, before, behind, left))
                .or(() -> list
                        ? befallen.alike(listed.get(listed.size() - 1), measure, behind)
                        : Fronts.exemplified(between, behind));
        if (formed.isPresent()) {
            return formed.get();
        }
        boolean moved = status.status() == Status.BASELINE
                && (words.is("moving", behind.noun()) || words.is("merging", behind.noun()));
        if (!behind.noun().isEmpty() && !moved && takes(measure, context, between, before, behind, status)) {
            boolean says = list
                    ? listed.get(listed.size() - 1).rule().equals(COUNTED_SUBJECT)
                    : (!object || words.is("causative", context.verb()))
                            && (between.stream().noneMatch(t -> t.is("p")) || Fronts.served(context, between, behind));
            boolean brief = list || (before.length() <= 2 * SHORT && !before.contains("、"));
            String said = brief ? before : context.fromLastVerb();
            String lead = context.areaAlone()
                    ? ""
                    : Fronts.verbOfExamples(between, behind).orElse(said);
            String each = context.perUnit();
            if (says && stop < clause.span().end() && comparisons.measures(behind.predicate())) {
                String all = Phrases.cut(behind.noun() + behind.predicate());
                return new Subject(
                        Phrases.cut(behind.noun()),
                        new Span(measure.start(), behind.predicateEnd()),
                        all,
                        COUNTED_NOUN);
            }
            return counted(
                    measure,
                    says && each.isEmpty(),
                    context,
                    each.isEmpty() ? lead(context, lead, behind, discourse) : each,
                    behind,
                    left);
        }
        Span span = new Span(Math.min(context.span(measure.start()).start(), measure.start()), measure.end());
        Optional<Subject> other = befallen.read(measure, between, behind, before)
                .or(() -> status.against() || measure.unit().relative()
                        ? comparisons.against(measure, between, span, discourse, status)
                        : Optional.empty());
        if (other.isPresent()) {
            return other.get();
        }
        boolean part = !measure.unit().relative()
                && !between.isEmpty()
                && between.get(between.size() - 1).text().equals("的")
                && !Fronts.timed(words, sentence, between);
        return measured.read(
                new MeasuredSubjects.Figure(measure, context, span, between, before, part, status),
                discourse,
                list ? listed : List.of());
    }

    /** 累计投资3.2亿元实施…: behind money that a verb spends another verb says what for, unless the phrase ends as money does (补助资金). */
    private boolean spends(Measure measure, LeftContext context, Clause clause, int run) {
        List<Token> behind = clause.tokens(run, next(clause, run));
        int mark = Phrases.firstIndexOf(behind, token -> token.is("w"));
        List<Token> phrase = behind.subList(0, mark < 0 ? behind.size() : mark);
        return measure.unit().kind() == Unit.Kind.MONEY
                && !context.verb().isEmpty()
                && phrase.size() > 1
                && (phrase.get(0).tag().equals("v") || phrase.get(1).is("u"))
                && words.ending("money-noun", phrase.get(phrase.size() - 1).text())
                        .isEmpty();
    }

    /** 6项指标在2024年完成: when it was is the period, and no part of the predicate. */
    private static List<Token> untimed(Sentence sentence, List<Token> behind) {
        List<Token> kept = new ArrayList<>();
        for (Token token : behind) {
            boolean time = sentence.times().stream().anyMatch(t -> t.span().contains(token.span()));
            int last = kept.size() - 1;
            if (time && last >= 0 && kept.get(last).is("p")) {
                kept.remove(last);
            }
            if (!time) {
                kept.add(token);
            }
        }
        return kept;
    }

    /** What goes before a short counted noun: none where a preposition governs it, the last subject before 增速. */
    private String lead(LeftContext context, String lead, RightContext behind, Discourse discourse) {
        if (words.is("rise-noun", behind.noun()) && !discourse.last().isEmpty()) {
            return discourse.last();
        }
        if (lead.isEmpty() && behind.noun().length() <= SHORT && !behind.noun().contains(discourse.topic())) {
            return context.light() ? discourse.topic() : lead;
        }
        return context.governed() ? "" : lead;
    }

    /** 3省5县, 6金11银7铜, 27条共320公里: what follows the last figure of an unbroken run belongs to each. */
    private int endOfRun(Measure measure, Clause clause) {
        int run = measure.end();
        for (Measure next : clause.measures()) {
            boolean sum = next.start() > run
                    && clause.tokens(run, next.start()).stream().allMatch(token -> words.is("summing", token.text()));
            run = next.start() == run || sum ? next.end() : run;
        }
        return run;
    }

    private static int next(Clause clause, int from) {
        return clause.measures().stream()
                .mapToInt(Measure::start)
                .filter(start -> start >= from)
                .min()
                .orElse(clause.span().end());
    }

    /** Whether what stands behind the figure is what it counts. */
    private boolean takes(
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
                || !words.is("reaching", between.get(between.size() - 1).text());
        return behind.nominal()
                || before.isEmpty()
                || (context.areaAlone() && !behind.noun().isEmpty() && kind != Unit.Kind.SHARE)
                || !context.verb().isEmpty()
                || (follows && kind == Unit.Kind.COUNT && (context.noun().length() < 2 || acts(between)));
    }

    /** 共报告134例确诊病例: behind an adverb it is a verb what the tagger takes for a noun. */
    private boolean acts(List<Token> between) {
        int last = between.size() - 1;
        return last > 0
                && between.get(last - 1).is("d")
                && words.is("noun-or-verb", between.get(last).text());
    }

    /** 48名顶尖人才: the counted noun, with its verb or its predicate where it is too short to say enough. */
    private Subject counted(
            Measure measure, boolean says, LeftContext context, String lead, RightContext behind, int left) {
        String noun = behind.noun();
        Span whole = new Span(measure.start(), behind.predicateEnd());
        boolean fits = noun.length() + behind.predicate().length() <= LONGEST;
        if (says && !behind.predicate().isEmpty() && (noun.length() <= SHORT || fits)) {
            String place = lead.length() <= SHORT && noun.length() <= SHORT ? lead : "";
            return new Subject(Phrases.cut(place + noun + behind.predicate()), whole, lead, COUNTED_SUBJECT);
        }
        Span span = new Span(measure.start(), Math.max(behind.end(), measure.end()));
        if (noun.length() <= SHORT && !lead.isEmpty()) {
            int start = Math.min(Math.max(left, context.span(left).start()), measure.start());
            boolean rise = words.is("rise-noun", noun);
            boolean each = !context.perUnit().isEmpty();
            String verb = noun.length() > 1 && lead.length() > SHORT && !rise && !each ? context.fromLastVerb() : lead;
            return new Subject(
                    Phrases.cut((verb.isEmpty() ? lead : verb) + noun),
                    new Span(start, span.end()),
                    lead,
                    "quantity-counted-object");
        }
        return new Subject(Phrases.cut(noun), span, lead, COUNTED_NOUN);
    }
}
