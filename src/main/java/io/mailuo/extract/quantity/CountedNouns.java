package io.mailuo.extract.quantity;

import io.mailuo.extract.quantity.SubjectReader.Subject;
import io.mailuo.model.Span;
import io.mailuo.model.Status;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;

/** Subjects that are the noun behind a figure, with its verb or its predicate where it says too little by itself. */
final class CountedNouns {

    /** Subjects up to this length say too little without their verb or the topic of their sentence. */
    private static final int SHORT = 4;

    private static final int LONGEST = 20;

    /** Characters of what is said of a noun that says enough by itself. */
    private static final int LONGEST_SAID = 12;

    private final QuantityWords words;
    private final Comparisons comparisons;

    CountedNouns(QuantityWords words, Comparisons comparisons) {
        this.words = words;
        this.comparisons = comparisons;
    }

    /** The counted noun behind the figure, where it takes one. */
    Optional<Subject> read(Surroundings around) {
        RightContext behind = around.behind();
        boolean moved = around.status().status() == Status.BASELINE
                && (words.is("moving", behind.noun()) || words.is("merging", behind.noun()));
        if (behind.noun().isEmpty() || moved || !takes(around)) {
            return Optional.empty();
        }
        Measure measure = around.measure();
        LeftContext context = around.context();
        boolean says = says(around);
        if (says && around.isBeforeFigure() && comparisons.measures(behind.predicate())) {
            String all = Phrases.cut(behind.noun() + behind.predicate());
            Span span = new Span(measure.start(), behind.predicateEnd());
            return Optional.of(new Subject(Phrases.cut(behind.noun()), span, all, SubjectReader.COUNTED_NOUN));
        }
        String lead = lead(around);
        String each = context.perUnit();
        String next = says && actsOnNext(around) ? objectOf(around.clause(), around.stop()) : "";
        if (!next.isEmpty()) {
            RightContext whole = behind.saying(behind.predicate() + next);
            return Optional.of(counted(measure, true, context, each.isEmpty() ? lead : each, whole, around.left()));
        }
        return Optional.of(counted(
                measure,
                says && each.isEmpty(),
                context,
                each.isEmpty() ? lead(context, lead, behind, around.discourse()) : each,
                behind,
                around.left()));
    }

    /** Whether what is counted does or is something, which is no object of a verb before the figure. */
    private boolean says(Surroundings around) {
        if (around.list()) {
            return around.last().rule().equals(SubjectReader.COUNTED_SUBJECT);
        }
        LeftContext context = around.context();
        return !around.relative()
                && (!around.object() || words.is("causative", context.verb()))
                && (around.between().stream().noneMatch(t -> t.is("p"))
                        || (Fronts.served(words, context, around.between(), around.behind()) && !doesMore(around)));
    }

    /** 向76个国家和地区派遣医疗队员3万人次: what is done for a noun that says little with an object of its own is of the next figure. */
    private boolean doesMore(Surroundings around) {
        return around.isBeforeFigure()
                && words.is("says-little", around.behind().noun())
                && !actsOnNext(around);
    }

    /** What is said before the figure, from its last verb on where that is long; nothing of a list before 的. */
    private static String lead(Surroundings around) {
        boolean listing = around.isBehindOf()
                && around.between().stream().anyMatch(t -> t.text().equals("、"));
        String before = around.before();
        boolean brief = around.list() || (before.length() <= 2 * SHORT && !before.contains("、"));
        String said = listing ? "" : brief ? before : around.context().fromLastVerb();
        return around.context().areaAlone()
                ? ""
                : Fronts.verbOfExamples(around.between(), around.behind()).orElse(said);
    }

    /** 3个领域|发布了|20项产品: whether nothing but a verb and its particles stands between the counted noun and the next figure. */
    private boolean actsOnNext(Surroundings around) {
        RightContext behind = around.behind();
        List<Token> between = around.clause().tokens(Math.max(around.run(), behind.end()), around.stop());
        boolean verb = between.stream().anyMatch(t -> t.is("v") && !words.is("light", t.text()));
        return around.isBeforeFigure()
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
                    int run = Surroundings.endOfRun(words, other, clause);
                    int stop = Surroundings.next(clause, run);
                    boolean figure = stop < clause.span().end();
                    return RightContext.read(words, clause.tokens(run, stop), run, true, other.unit(), figure)
                            .noun();
                })
                .orElse("");
    }

    /** 企业, 国家和地区: a noun that says too little without its verb. */
    private boolean isBrief(String noun) {
        return noun.length() <= SHORT || words.is("says-little", noun);
    }

    /** What goes before a short counted noun: none where a preposition governs it, the last subject before 增速. */
    private String lead(LeftContext context, String lead, RightContext behind, Discourse discourse) {
        if (words.is("rise-noun", behind.noun()) && !discourse.last().isEmpty()) {
            return discourse.last();
        }
        if (lead.isEmpty() && isBrief(behind.noun()) && !behind.noun().contains(discourse.topic())) {
            return context.light() ? discourse.topic() : lead;
        }
        return context.governed() ? "" : lead;
    }

    /** Whether what stands behind the figure is what it counts. */
    private boolean takes(Surroundings around) {
        Unit unit = around.measure().unit();
        Unit.Kind kind = unit.kind();
        LeftContext context = around.context();
        List<Token> between = around.between();
        RightContext behind = around.behind();
        boolean change = around.status().verb() && unit.relative();
        if (change || kind == Unit.Kind.MEDAL || kind == Unit.Kind.TIME) {
            return false;
        }
        boolean follows = between.isEmpty()
                || !words.is("reaching", between.get(between.size() - 1).text());
        return behind.nominal()
                || around.before().isEmpty()
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
        int said = behind.predicate().length();
        boolean fits = said <= LONGEST_SAID && noun.length() + said <= LONGEST;
        if (says && !behind.predicate().isEmpty() && (isBrief(noun) || fits)) {
            String place = lead.length() <= SHORT && isBrief(noun) ? lead : "";
            return new Subject(
                    Phrases.cut(place + noun + behind.predicate()), whole, lead, SubjectReader.COUNTED_SUBJECT);
        }
        Span span = new Span(measure.start(), Math.max(behind.end(), measure.end()));
        // 本届比赛20个国家和地区, 吸引20个国家和地区: what stands in front does not say which.
        boolean names = words.is("says-little", noun) && (!context.open() || words.is("causative", context.verb()));
        if (isBrief(noun) && !lead.isEmpty() && !names) {
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
        return new Subject(Phrases.cut(noun), span, lead, SubjectReader.COUNTED_NOUN);
    }
}
