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

    /** Characters of what people do. */
    private static final int LONGEST_DEED = 12;

    static final String COUNTED_SUBJECT = "quantity-counted-subject";
    static final String COUNTED_NOUN = "quantity-counted-noun";

    private final QuantityWords words;
    private final SubjectForms forms;
    private final Befallen befallen;
    private final Comparisons comparisons;
    private final MeasuredSubjects measured;
    private final Plans plans;
    private final CountedParts parts;

    SubjectReader(QuantityWords words) {
        this.words = words;
        this.forms = new SubjectForms(words);
        this.befallen = new Befallen(words);
        this.comparisons = new Comparisons(words);
        this.plans = new Plans(words);
        this.parts = new CountedParts(words);
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
        List<Token> said = clause.tokens(measure.end(), next(clause, measure.end()));
        boolean acts = words.is("acting", measure.unit().text())
                && !said.isEmpty()
                && said.get(0).is("v")
                && !words.is("light", said.get(0).text());
        String behind = acts ? deed(said, discourse) : nearest(said);
        boolean led = behind.startsWith(NounRun.GROUND)
                || (!acts && words.of("boundary").stream().anyMatch(behind::startsWith));
        boolean enough = behind.length() > 1 && !led && measure.unit().kind() != Unit.Kind.TIME;
        String opening = reaches(measure, clause) || discourse.object().isEmpty() ? discourse.opening() : "";
        String examples = Fronts.examples(clause.tokens(clause.leftOf(measure), measure.start()));
        String before = !examples.isEmpty() ? examples : opening.isEmpty() ? discourse.object() : opening;
        return new Subject(enough ? behind : before, found.span(), found.before(), "quantity-nearest-words");
    }

    /** 举办培训班，120人参加 is 参加培训班; 200余人聚在这里看开幕会: what people do, in its own words. */
    private String deed(List<Token> said, Discourse discourse) {
        int mark = Phrases.firstIndexOf(said, token -> token.is("w"));
        List<Token> clause = said.subList(0, mark < 0 ? said.size() : mark);
        int end = clause.size();
        while (end > 1 && Phrases.length(clause.subList(0, end), 0) > LONGEST_DEED) {
            end--;
        }
        boolean object = clause.size() == 1 && discourse.object().length() > 1;
        return Phrases.join(clause.subList(0, end)) + (object ? discourse.object() : "");
    }

    /** The words behind a figure up to one that leads on. */
    private String nearest(List<Token> said) {
        StringBuilder behind = new StringBuilder();
        for (Token token : said) {
            boolean first = behind.length() == 0;
            boolean mark = token.is("w") || (first && token.is("u"));
            boolean leads = !first && (words.is("boundary", token.text()) || words.is("leaving", token.text()));
            boolean full = behind.length() + token.text().length() > 2 * SHORT;
            if ((mark && !first) || leads || full) {
                break;
            }
            behind.append(mark ? "" : token.text());
        }
        return behind.toString();
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
        // 塔群搭载的70个传感器犹如神经: the verb of 的 governs no figure.
        boolean of =
                !between.isEmpty() && between.get(between.size() - 1).text().equals("的");
        boolean relative = of
                && between.size() > 1
                && between.get(between.size() - 2).tag().equals("v")
                && !words.is("light", between.get(between.size() - 2).text());
        boolean object = !context.verb().isEmpty() && !(relative && endsClause(measure, clause, run));
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
        Optional<Subject> counts = parts.read(measure, clause, between, discourse, run);
        if (counts.isPresent()) {
            return counts.get();
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
                    : !relative
                            && (!object || words.is("causative", context.verb()))
                            && (between.stream().noneMatch(t -> t.is("p")) || Fronts.served(context, between, behind));
            boolean listing = of && between.stream().anyMatch(t -> t.text().equals("、"));
            boolean brief = list || (before.length() <= 2 * SHORT && !before.contains("、"));
            String said = listing ? "" : brief ? before : context.fromLastVerb();
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
            if (says
                    && actsOnNext(behind, clause, run, stop)
                    && !objectOf(clause, stop).isEmpty()) {
                RightContext whole = behind.saying(behind.predicate() + objectOf(clause, stop));
                return counted(measure, true, context, each.isEmpty() ? lead : each, whole, left);
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
        if (words.is("earned", before) && !listed.isEmpty()) {
            String whose = listed.get(listed.size() - 1).text(); // 120户增收30万元
            return new Subject(Phrases.cut(whose + before), span, before, COUNTED_SUBJECT);
        }
        return measured.read(
                new MeasuredSubjects.Figure(measure, context, span, between, before, part, status),
                discourse,
                list ? listed : List.of());
    }

    /** 搭载的70个传感器犹如神经末梢: whether what may be one noun phrase behind the figure is all of the clause, so that its verb is the clause's. */
    private boolean endsClause(Measure measure, Clause clause, int run) {
        int stop = next(clause, run);
        List<Token> tokens = clause.tokens(run, stop);
        RightContext whole = RightContext.read(
                words, tokens, run, true, measure.unit(), stop < clause.span().end());
        return tokens.stream()
                .noneMatch(token ->
                        token.span().start() >= whole.end() && token.tag().equals("v"));
    }

    /** 3个领域|发布了|20项产品: whether nothing but a verb and its particles stands between the counted noun and the next figure. */
    private boolean actsOnNext(RightContext behind, Clause clause, int run, int stop) {
        List<Token> between = clause.tokens(Math.max(run, behind.end()), stop);
        boolean verb = between.stream().anyMatch(t -> t.is("v") && !words.is("light", t.text()));
        return stop < clause.span().end()
                && verb
                && !behind.predicate().isEmpty()
                && between.stream().allMatch(t -> t.is("v") || t.is("u") || t.is("d"));
    }

    /** What the figure that begins at an offset counts; empty where nothing is behind it. */
    private String objectOf(Clause clause, int start) {
        return clause.measures().stream()
                .filter(other -> other.start() == start)
                .findFirst()
                .map(other -> {
                    int run = endOfRun(other, clause);
                    int stop = next(clause, run);
                    boolean figure = stop < clause.span().end();
                    return RightContext.read(words, clause.tokens(run, stop), run, true, other.unit(), figure)
                            .noun();
                })
                .orElse("");
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
