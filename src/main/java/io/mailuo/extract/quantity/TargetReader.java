package io.mailuo.extract.quantity;

import io.mailuo.model.Comparator;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a figure is aimed at: by a word of planning, by 将 before a verb, by what is asked for, or by a year ahead. */
final class TargetReader {

    private static final Pattern ENDS_CHANGE = Pattern.compile(".+[到至为]");
    private static final String PLAN = "计划";
    private static final String AHEAD = "到20";

    private final QuantityWords words;
    private final Directive directive;
    private final Plans plans;
    private final TimesAhead times;

    TargetReader(QuantityWords words) {
        this.words = words;
        directive = new Directive(words);
        plans = new Plans(words);
        times = new TimesAhead(words);
    }

    /** Whether the sentence aims at a figure, up to the figure or in what it says of what is counted. */
    boolean aims(
            Measure measure, Clause clause, String text, Sentence sentence, List<Span> names, Discourse discourse) {
        int start = start(measure, text, sentence);
        String left = text.substring(start, measure.start());
        if (grants(measure, clause, text) || ground(measure, clause, text)) {
            return false;
        }
        if (urged(measure, new Before(sentence, start, measure.numeral().span().start(), text))
                || headed(measure, text, sentence)
                || times.coming(measure, text, sentence, start)
                || ahead(measure, clause, sentence)
                || plans.isAim(measure, clause)
                || plans.lay(measure, text, sentence)
                || directive.asksFor(measure, clause, text, sentence, discourse)
                || directive.onceDone(measure, text, sentence, start)) {
            return true;
        }
        int last = -1;
        Before said = new Before(sentence, start, measure.start(), text);
        for (String word : words.of("target")) {
            int at = said.last(word);
            boolean noun = word.equals(PLAN) && at >= 0 && named(left, at, start, names);
            boolean other = at >= 0 && (isReview(left, at) || fulfilled(left, at, word));
            last = at > last && !noun && !other ? at : last;
        }
        last = Math.max(last, future(sentence, start, measure));
        if (last < 0) {
            return times.arrivesLater(left, discourse.published());
        }
        return !words.in("done", words.withoutBeginning("will", left.substring(last)));
    }

    /** 预计全县生产总值突破200亿元 of the year that ends, 争取资金; but 预计全县明年 looks ahead. */
    private boolean isReview(String left, int at) {
        return !words.at("no-target", left, at).isEmpty() && !words.in("time-to-come", left.substring(at));
    }

    /**
     * What a part of a sentence says before a figure.
     *
     * @param start where the part begins
     * @param end where the figure does
     */
    private record Before(Sentence sentence, int start, int end, String text) {

        String left() {
            return text.substring(start, end);
        }

        /** Where a word stands last, counted from the start: 力保 in 有力|保障 and 争取 in 斗争|取得 are none; -1 where it does not. */
        int last(String word) {
            int at = left().lastIndexOf(word);
            while (at >= 0 && (cuts(start + at) || cuts(start + at + word.length()))) {
                at = at == 0 ? -1 : left().lastIndexOf(word, at - 1);
            }
            return at;
        }

        private boolean cuts(int at) {
            return sentence.tokens().stream()
                    .anyMatch(token ->
                            token.span().start() < at && at < token.span().end());
        }
    }

    /** 完成全年目标任务的58%, 完成计划投资的80%, 围绕目标任务: an aim that a verb in front says is met, or dealt with, aims at nothing more. */
    private boolean fulfilled(String left, int at, String word) {
        String clause = left.substring(words.afterLastMark(left.substring(0, at)), at);
        if (word.equals(PLAN)) {
            String verb = words.withoutEnding("of-plan", clause);
            return !words.ending("meeting", verb).isEmpty()
                    || !words.ending("plan-kept", verb).isEmpty();
        }
        return words.in("aim-noun", word) && (words.in("meeting", clause) || words.in("dealing", clause));
    }

    /** 主要目标为：新建粮仓26座；改造渠道120公里: what stands behind the colon of aims is aimed at, each part of it. */
    private boolean headed(Measure measure, String text, Sentence sentence) {
        String left = text.substring(sentence.span().start(), measure.start());
        int colon = left.indexOf('：');
        if (colon < 0) {
            return false;
        }
        String heading = words.withoutEnding("copula", left.substring(0, colon));
        String clause = heading.substring(words.afterLastMark(heading));
        String part = left.substring(Math.max(colon, left.lastIndexOf('；')));
        return !words.ending("aim-noun", heading).isEmpty() && !words.in("meeting", clause) && !words.in("done", part);
    }

    /** 将在20项试点工作基础上提质: what something is built on is there. */
    private boolean ground(Measure measure, Clause clause, String text) {
        String left = text.substring(clause.leftOf(measure), measure.start());
        String right = text.substring(measure.end(), clause.rightOf(measure));
        int in = clause.tokens(clause.leftOf(measure), measure.start()).stream()
                .filter(token -> token.text().equals("在"))
                .mapToInt(token -> token.span().start() - clause.leftOf(measure))
                .max()
                .orElse(-1);
        return in >= 0 && right.contains(NounRun.GROUND) && !words.in("target", left.substring(in));
    }

    /** 给予最高500万元的补助, 每人每月补贴600元: what a rule grants holds as it stands. */
    private boolean grants(Measure measure, Clause clause, String text) {
        String said = text.substring(clause.span().start(), clause.span().end());
        String left = text.substring(clause.span().start(), measure.start());
        boolean sum = measure.unit().kind() == Unit.Kind.MONEY || measure.unit().relative();
        return sum && words.in("granting", said) && words.in("granted-each", left);
    }

    /** Where the part of the sentence begins; a part that begins with a verb goes on with what the part before aims at. */
    private int start(Measure measure, String text, Sentence sentence) {
        int begin = sentence.span().start();
        int ahead = ahead(measure, text, sentence);
        if (ahead >= 0) {
            return ahead;
        }
        int start = Phrases.behindLast('；', text, begin, measure.start() + 1);
        int first = start;
        boolean verb = sentence.tokens().stream().anyMatch(t -> t.span().start() == first && t.is("v"));
        boolean more = verb && start > begin;
        return more ? Phrases.behindLast('；', text, begin, start - 1) : start;
    }

    /** 到2025年，覆盖率达到60%；新增就业3万人: where the bound stands that holds for later parts as well; -1 where none does. */
    private int ahead(Measure measure, String text, Sentence sentence) {
        Optional<TimeExpression> last = sentence.times().stream()
                .filter(time -> time.span().end() <= measure.start())
                .filter(time -> time.kind() != TimeExpression.Kind.DURATION)
                .reduce((first, second) -> second);
        return last.map(TimeExpression::span)
                .filter(time -> text.startsWith(AHEAD, time.start()))
                .filter(time -> text.substring(time.end(), measure.start()).indexOf('；') >= 0)
                .filter(time -> !words.in("done", text.substring(time.end(), measure.start())))
                .map(Span::start)
                .orElse(-1);
    }

    /** 确保参保率达到95%以上, 要培训不少于200人次: what is asked for is aimed at. */
    private boolean urged(Measure measure, Before said) {
        String left = said.left();
        int mark = Math.max(left.lastIndexOf('，'), left.lastIndexOf('、'));
        String clause = left.substring(mark + 1);
        if (words.in("done", clause)) {
            return false;
        }
        boolean must = words.of("urge").stream().anyMatch(word -> said.last(word) > mark);
        boolean asks = clause.startsWith("要") || must;
        boolean least = measure.comparator() == Comparator.AT_LEAST;
        boolean bound = !words.ending("urged", left).isEmpty();
        boolean asked = left.startsWith("要") || left.contains("，要") || left.contains("提出，");
        return (asks && bound) || (must && least) || (asked && words.in("bound", clause));
    }

    /** 11项指标年底前将完成: 将 before the verb of what is counted. */
    private boolean ahead(Measure measure, Clause clause, Sentence sentence) {
        int end = clause.rightOf(measure);
        boolean first = clause.leftOf(measure) == clause.span().start();
        // 甲大学等6所高校将开设…: only names and nouns stand before what is counted.
        boolean nominal = clause.tokens(clause.span().start(), measure.start()).stream()
                .allMatch(token -> token.is("n")
                        || token.is("w")
                        || token.is("j")
                        || token.is("b")
                        || token.is("c")
                        || token.text().equals("等"));
        boolean of = clause.tokens(measure.end(), end).stream()
                .anyMatch(token -> token.text().equals("的"));
        boolean begins = measure.start() - clause.span().start() <= 2 || (nominal && !of);
        return first && begins && future(sentence, measure.end(), end, end) >= 0;
    }

    private int future(Sentence sentence, int start, Measure measure) {
        return future(sentence, start, measure.start(), measure.numeral().span().start());
    }

    /**
     * Where 将 stands before a verb, counted from {@code start}; 将 before a noun takes an object (将百项业务合并), and 已将 is done.
     *
     * @param end where the verb ends at the latest; behind a bound (将至少为200名) {@code bounded} is
     */
    private int future(Sentence sentence, int start, int end, int bounded) {
        List<Token> tokens = sentence.tokens();
        int last = -1;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean bound =
                    i + 2 < tokens.size() && words.is("bound", tokens.get(i + 1).text());
            boolean adverbial = i + 2 < tokens.size()
                    && words.is("adverbial", tokens.get(i + 1).text());
            Token next = tokens.get(bound || adverbial ? i + 2 : i + 1);
            boolean verb =
                    next.is("v") || next.is("d") || next.is("p") || next.is("a") || words.is("strip", next.text());
            if (words.is("future", token.text())
                    && verb
                    && (i == 0 || !words.is("done", tokens.get(i - 1).text()))
                    && !disposes(sentence, i + 1, end)
                    && token.span().start() >= start
                    && next.span().end() <= (bound ? bounded : end)) {
                last = token.span().start() - start;
            }
        }
        return last;
    }

    /** 将养殖户贷款上限提至50万元: of 将 and a verb of change in one clause, what stands between is the object of both. */
    private boolean disposes(Sentence sentence, int at, int end) {
        List<Token> tokens = sentence.tokens();
        boolean changes = changes(tokens.get(at));
        boolean moved = false;
        if (puts(tokens, at, end)) {
            return true;
        }
        for (int i = at + 2;
                !changes && i < tokens.size() && tokens.get(i).span().end() <= end;
                i++) {
            if (words.is("clause-mark", tokens.get(i).text())) {
                return false;
            }
            String next = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
            boolean ends = ENDS_CHANGE.matcher(tokens.get(i).text()).matches() || words.is("arrive", next);
            moved |= words.is("from", tokens.get(i).text()) || (ends && changes(tokens.get(i)));
        }
        return moved && tokens.get(at).is("v");
    }

    /** 将教育摆在优先位置, 将困难群众纳入救助: what may be a noun or describe one is so before such a verb. */
    private boolean puts(List<Token> tokens, int at, int end) {
        boolean noun = tokens.get(at).is("vn") || tokens.get(at).is("a");
        for (int i = at + 1; noun && i < tokens.size() && tokens.get(i).span().end() <= end; i++) {
            if (words.is("leaving", tokens.get(i).text())) {
                return true;
            }
            noun = !words.is("clause-mark", tokens.get(i).text());
        }
        return false;
    }

    private boolean changes(Token token) {
        return words.is("rise", token.text()) || words.is("fall", token.text()) || words.is("moving", token.text());
    }

    /** 某某计划, “…”计划, 该计划 and 的计划 are nouns, and so is 计划 in a name or right before a figure; 年度计划投资 plans. */
    private boolean named(String left, int at, int start, List<Span> names) {
        Span span = new Span(start + at, start + at + PLAN.length());
        String before = left.substring(0, at);
        String right = left.substring(at + PLAN.length());
        boolean inName = names.stream().anyMatch(name -> name.overlaps(span));
        if (!inName && !words.at("plan-spent", right, 0).isEmpty()) {
            return false;
        }
        boolean quoted = !words.ending("plan-before", before).isEmpty()
                && words.ending("year-before", before).isEmpty();
        return inName
                || quoted
                || right.isEmpty()
                || !words.at("plan-after", right, 0).isEmpty();
    }
}
