package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Status;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a figure is reached, aimed at, where a change began, or the change itself. */
final class StatusReader {

    private static final Pattern COMPARED = Pattern.compile("(?s).*(比|较|于)(?!例|重|赛).*");
    private static final Pattern REACHES = Pattern.compile("(?s)[^。；]{0,12}(到|至|为|达到|成)[^。；]{0,10}\\d.*");

    /** 十年前, and 过去, but not 过去三年. */
    private static final String ONCE = "[0-9一二三四五六七八九十几多]年前|过去(?!的?[0-9一二三四五六七八九十几两])";

    /** Characters before a figure in which a word for an earlier time tells when it was. */
    private static final int LONGEST_ONCE = 24;

    /** Characters before a figure in which 从 still makes it the beginning of a change. */
    private static final int REACH = 14;

    private static final int LONGEST_OTHER = 12;

    /** Characters of a noun that can fall (费用下降). */
    private static final int SHORTEST_NOUN = 2;

    private final QuantityWords words;
    private final TargetReader targets;
    private final Pattern once;

    StatusReader(QuantityWords words) {
        this.words = words;
        targets = new TargetReader(words);
        once = Pattern.compile(ONCE + "|" + String.join("|", words.of("once")));
    }

    /**
     * A status with the direction of a change.
     *
     * @param fall whether the value goes down
     * @param verb whether a verb of change stands before the figure (增长13%)
     * @param against whether the figure is the distance to another figure of the same time (比全省平均高2个百分点)
     */
    record Reading(Status status, boolean fall, boolean verb, boolean against) {}

    Reading read(
            Measure measure, Clause clause, String text, Sentence sentence, List<Span> names, Discourse discourse) {
        String left = text.substring(clause.leftOf(measure), measure.start());
        String core = words.withoutEnding("strip", words.withoutEnding("neutral-before", left));
        boolean listed = left.isEmpty() || words.is("list-sign", left);
        if (listed && clause.leftOf(measure) > clause.span().start()) {
            return before(measure, clause)
                    .map(previous -> read(previous, clause, text, sentence, names, discourse))
                    .orElse(new Reading(Status.ACTUAL, false, false, false));
        }
        boolean target = targets.aims(measure, clause, text, sentence, names, discourse);
        String verb = changing(left);
        boolean fall = !verb.isEmpty() && words.is("fall", verb);
        if (!verb.isEmpty() && against(measure, clause, text, sentence, verb)) {
            return new Reading(target ? Status.TARGET : Status.ACTUAL, false, false, true);
        }
        if (!verb.isEmpty() && changes(measure, clause, text, left, verb)) {
            boolean aimed = target && !since(measure, clause, text);
            return new Reading(aimed ? Status.TARGET : Status.CHANGE, fall, true, false);
        }
        boolean goesOn = text.startsWith("的", measure.end()); // 减少船舶20%的消耗
        Optional<String> led =
                verb.isEmpty() && measure.unit().relative() && !goesOn ? leading(measure, clause) : Optional.empty();
        if (led.isPresent()) {
            return new Reading(target ? Status.TARGET : Status.CHANGE, words.is("fall", led.get()), true, false);
        }
        Optional<String> since = apartFromPast(left, goesOn);
        if (since.isPresent()) {
            return new Reading(
                    target ? Status.TARGET : Status.CHANGE, words.is("apart-below", since.get()), true, false);
        }
        if (measure.unit().relative() && noun(core, clause, measure, text)) {
            boolean down = !words.ending("fall-noun", core).isEmpty();
            return new Reading(target ? Status.TARGET : Status.CHANGE, down, false, false);
        }
        if (baseline(measure, left, text, sentence) || (!target && littleOnce(measure, text, sentence))) {
            return new Reading(Status.BASELINE, false, false, false);
        }
        return new Reading(target ? Status.TARGET : Status.ACTUAL, false, false, false);
    }

    /** 降低运输成本20%, 提高效率2倍: the verb of change with what has changed behind it, right before the figure. */
    private Optional<String> leading(Measure measure, Clause clause) {
        List<Token> left = clause.tokens(clause.leftOf(measure), measure.start());
        int from = Changes.afterVerb(words, left);
        return from < 1 ? Optional.empty() : Optional.of(left.get(from - 1).text());
    }

    private static Optional<Measure> before(Measure measure, Clause clause) {
        return clause.measures().stream()
                .filter(m -> m.end() <= measure.start())
                .reduce((first, second) -> second);
    }

    /** The verb of change right before the figure (增长了约…), none where 到 or 至 makes the figure its end. */
    private String changing(String left) {
        String rest = words.withoutEnding("before-change", left);
        String rise = words.ending("rise", rest);
        String fall = words.ending("fall", rest);
        return rise.length() >= fall.length() ? rise : fall;
    }

    /** 比全省平均高, 较邻县少: what is named behind 比 is no earlier time, so nothing has changed. */
    private boolean against(Measure measure, Clause clause, String text, Sentence sentence, String verb) {
        int from = Math.max(clause.leftOf(measure), clause.span().start());
        String left = text.substring(from, measure.start());
        int at = Math.max(left.lastIndexOf('比'), left.lastIndexOf('较'));
        int end = left.lastIndexOf(verb);
        if (at < 0 || end <= at + 1 || end - at > LONGEST_OTHER || !words.is("distance", verb)) {
            return false;
        }
        String other = left.substring(at + 1, end);
        Span span = new Span(from + at + 1, from + end);
        boolean time = sentence.times().stream().anyMatch(t -> t.span().overlaps(span));
        boolean ratio = at > 0 && "同环占对".indexOf(left.charAt(at - 1)) >= 0;
        return !time && !ratio && !words.in("past", other);
    }

    /** 高于上年同期3.2个百分点: the word that sets the figure against an earlier time; 低于上月2%的预测, 低于预测的2% give what was then. */
    private Optional<String> apartFromPast(String left, boolean goesOn) {
        return goesOn || left.endsWith("的")
                ? Optional.empty()
                : words.of("apart-lead").stream()
                        .filter(word -> word.length() > 1 && Comparisons.leadAt(left, word) >= 0)
                        .filter(word ->
                                words.in("past", left.substring(Comparisons.leadAt(left, word) + word.length())))
                        .findFirst();
    }

    /** 较上年增加3.2% behind 今年将安排…, 计划总投资同比增长3.2%: the growth is given, not aimed at. */
    private boolean since(Measure measure, Clause clause, String text) {
        String own = text.substring(clause.span().start(), measure.start());
        boolean year = own.contains("同比") || words.in("past", own);
        String aims = words.of("planned-sum").stream().reduce(own, (left, sum) -> left.replace(sum, ""));
        return compared(own) && year && !words.in("target", aims);
    }

    private boolean changes(Measure measure, Clause clause, String text, String left, String verb) {
        if (measure.unit().text().equals("番") || words.is("net", verb)) {
            return true;
        }
        boolean physical = measure.unit().kind() == Unit.Kind.PHYSICAL
                && left.length() > 2 * SHORTEST_NOUN
                && words.is("dwindling", verb);
        boolean level = physical
                || measure.unit().kind() == Unit.Kind.TIME
                || measure.unit().kind() == Unit.Kind.AGE
                || (measure.unit().kind() == Unit.Kind.MONEY && left.length() > 2 * SHORTEST_NOUN && verb.length() > 1);
        if (level && words.is("fall", verb)) {
            return true;
        }
        if (measure.unit().relative()) {
            return verb.length() > 1 || "增降跌涨升减翻".contains(verb) || compared(left);
        }
        if (moves(measure, clause, verb) || earns(measure, clause, verb)) {
            return true;
        }
        String all = text.substring(clause.span().start(), measure.start());
        return compared(left) || (!verb.equals("新增") && compared(all) && !left.isEmpty());
    }

    /** 村集体因此增收1503万元: who earns more by itself; 带动农民增收3000万元 says what somebody has brought about. */
    private boolean earns(Measure measure, Clause clause, String verb) {
        List<Token> before = clause.tokens(clause.leftOf(measure), measure.start());
        int at = Phrases.lastIndexOf(before, token -> token.text().equals(verb));
        return words.is("earned", verb)
                && measure.unit().kind() == Unit.Kind.MONEY
                && at >= 0
                && before.subList(0, at).stream()
                        .noneMatch(token ->
                                token.is("v") && !token.is("vn") && token.text().length() > 1)
                && (clause.leftOf(measure) > clause.span().start()
                        || before.subList(0, at).stream().anyMatch(token -> token.is("n") || token.is("l")));
    }

    /** 贫困人口减少3200人, 企业增加26家: a count behind a verb of change that has what is counted in front of it. */
    private boolean moves(Measure measure, Clause clause, String verb) {
        List<Token> before = clause.tokens(clause.leftOf(measure), measure.start());
        int at = Phrases.lastIndexOf(before, token -> token.text().equals(verb));
        // 医院增加26张床位, 全县减少26个村: who changes what is counted behind.
        boolean bare = measure.unit().text().length() <= SHORTEST_NOUN
                && clause.tokens(measure.end(), clause.rightOf(measure)).stream()
                        .limit(1)
                        .allMatch(token -> token.is("w") || token.is("c"));
        return bare
                && measure.unit().kind() == Unit.Kind.COUNT
                && words.is("moved-count", verb)
                && at > 0
                && before.get(at - 1).is("n")
                && !before.get(at - 1).is("ns")
                && !before.get(at - 1).is("nr")
                && !before.get(at - 1).is("nt");
    }

    private static boolean compared(String left) {
        return left.contains("同比")
                || left.contains("环比")
                || COMPARED.matcher(left).matches();
    }

    /** 增速为5%, 5%的增速. */
    private boolean noun(String core, Clause clause, Measure measure, String text) {
        String left = text.substring(clause.leftOf(measure), measure.start());
        // 自然增长率 is a rate as others are.
        if (!words.ending("level-rate", core).isEmpty()) {
            return false;
        }
        String verb = words.ending("rise", core) + words.ending("fall", core);
        // 从11%增长到18% arrives at 18%.
        if (!verb.isEmpty() && !words.at("arrival", left, core.length()).isEmpty()) {
            return false;
        }
        String right = text.substring(measure.end(), Math.min(clause.span().end(), measure.end() + 8));
        boolean behind = right.startsWith("的") && (words.in("rise-noun", right) || words.in("fall-noun", right));
        return behind
                || !words.ending("rise-noun", core).isEmpty()
                || !words.ending("fall-noun", core).isEmpty();
    }

    /** 十年前，人均年收入不足3000元; 2020年这个数字仅为5.4%: how little there was at an earlier time, or in another figure of the same thing. */
    private boolean littleOnce(Measure measure, String text, Sentence sentence) {
        String left =
                text.substring(sentence.span().start(), measure.numeral().span().start());
        String part = left.substring(left.lastIndexOf('；') + 1);
        String near = part.substring(Math.max(0, part.length() - LONGEST_ONCE));
        Matcher once = this.once.matcher(near);
        int from = -1;
        while (once.find()) {
            from = once.end();
        }
        boolean little = !words.ending("little-before", near).isEmpty();
        // 现在不到1小时, 目前，这一比例仅为5%: how little there is today.
        boolean today = words.in("until-now", near);
        return little && from >= 0 && !today && !words.in("done", near.substring(from));
    }

    /** 从 X 提高到 Y, 把 X 整合为 Y: X, where Y is a figure with the same unit or follows 从. */
    private boolean baseline(Measure measure, String left, String text, Sentence sentence) {
        int from = Math.max(left.lastIndexOf('从'), left.lastIndexOf('由'));
        String right = text.substring(measure.end(), Math.min(sentence.span().end(), measure.end() + 24));
        boolean reaches = REACHES.matcher(right).matches();
        if (from >= 0 && left.length() - from <= REACH && reaches) {
            return true;
        }
        String clause = words.upToMark(right);
        boolean moved = words.of("disposal").stream()
                .anyMatch(text.substring(sentence.span().start(), measure.start())::contains);
        return moved
                && words.in("merging", clause)
                && clause.matches("(?s).*\\d.*"
                        + java.util.regex.Pattern.quote(measure.unit().text()) + ".*");
    }
}
