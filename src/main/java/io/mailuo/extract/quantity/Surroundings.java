package io.mailuo.extract.quantity;

import io.mailuo.extract.quantity.SubjectReader.Subject;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Status;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a figure in its clause.
 *
 * @param left where the words that are its own begin
 * @param between the words from there to the figure
 * @param list whether nothing but marks and joints stands between it and the figure that the last of {@code listed} is of
 * @param before what stands before the figure, or before the list
 * @param run where the run of figures ends that it begins or belongs to
 * @param stop where the next figure begins, or the clause ends
 * @param relative whether a verb and 的 stand before the figure: 塔群搭载的70个传感器
 * @param object whether a verb before the figure governs what it counts
 */
record Surroundings(
        Measure measure,
        Clause clause,
        StatusReader.Reading status,
        List<Subject> listed,
        Discourse discourse,
        int left,
        List<Token> between,
        LeftContext context,
        boolean list,
        String before,
        int run,
        int stop,
        boolean relative,
        boolean object,
        RightContext behind) {

    Subject last() {
        return listed.get(listed.size() - 1);
    }

    /** From what stands before the figure to the figure's end. */
    Span span() {
        return new Span(Math.min(context.span(measure.start()).start(), measure.start()), measure.end());
    }

    boolean isBehindOf() {
        return !between.isEmpty() && between.get(between.size() - 1).text().equals("的");
    }

    boolean isBeforeFigure() {
        return stop < clause.span().end();
    }

    /** What stands around a figure, given the subjects that were read before it in the same clause. */
    static Surroundings read(
            QuantityWords words,
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
        int run = endOfRun(words, measure, clause);
        int stop = next(clause, run);
        boolean relative = isRelative(words, between);
        boolean object = !context.verb().isEmpty() && !(relative && endsClause(words, measure, clause, run));
        RightContext behind = spends(words, measure, context, clause, run)
                ? RightContext.none(run)
                : RightContext.read(
                        words,
                        untimed(sentence, clause.tokens(run, stop)),
                        run,
                        object,
                        measure.unit(),
                        stop < clause.span().end());
        return new Surroundings(
                measure, clause, status, listed, discourse, left, between, context, list, before, run, stop, relative,
                object, behind);
    }

    /** 塔群搭载的70个传感器犹如神经: the verb of 的 governs no figure. */
    private static boolean isRelative(QuantityWords words, List<Token> between) {
        int last = between.size() - 1;
        return last > 0
                && between.get(last).text().equals("的")
                && between.get(last - 1).tag().equals("v")
                && !words.is("light", between.get(last - 1).text());
    }

    /** 搭载的70个传感器犹如神经末梢: whether what may be one noun phrase behind the figure is all of the clause, so that its verb is the clause's. */
    private static boolean endsClause(QuantityWords words, Measure measure, Clause clause, int run) {
        int stop = next(clause, run);
        List<Token> tokens = clause.tokens(run, stop);
        RightContext whole = RightContext.read(
                words, tokens, run, true, measure.unit(), stop < clause.span().end());
        return tokens.stream()
                .noneMatch(token ->
                        token.span().start() >= whole.end() && token.tag().equals("v"));
    }

    /** 累计投资3.2亿元实施…: behind money that a verb spends another verb says what for, unless the phrase ends as money does (补助资金). */
    private static boolean spends(QuantityWords words, Measure measure, LeftContext context, Clause clause, int run) {
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

    /** 3省5县, 6金11银7铜, 27条共320公里: what follows the last figure of an unbroken run belongs to each. */
    static int endOfRun(QuantityWords words, Measure measure, Clause clause) {
        int run = measure.end();
        for (Measure next : clause.measures()) {
            boolean sum = next.start() > run
                    && clause.tokens(run, next.start()).stream().allMatch(token -> words.is("summing", token.text()));
            run = next.start() == run || sum ? next.end() : run;
        }
        return run;
    }

    /** Where the next figure of a clause begins from an index on, or the clause ends. */
    static int next(Clause clause, int from) {
        return clause.measures().stream()
                .mapToInt(Measure::start)
                .filter(start -> start >= from)
                .min()
                .orElse(clause.span().end());
    }
}
