package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import java.util.regex.Pattern;

/** Figures that a plan gives: 《某规划》提出新建水库120座, 根据规划，全县新建学校30所; and aims that were met: 超额完成5500人的目标任务. */
final class Plans {

    /** Characters from the name of a plan to a figure of it. */
    private static final int REACH = 80;

    /** Characters of 根据全县养老服务规划. */
    private static final int LONGEST = 16;

    /** Characters of 的预期控制目标. */
    private static final int LONGEST_AIM = 9;

    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}年.*");

    private final QuantityWords words;

    Plans(QuantityWords words) {
        this.words = words;
    }

    /** Whether a plan that the sentence names says before a figure what is to be done. */
    boolean lay(Measure measure, String text, Sentence sentence) {
        int start = sentence.span().start();
        int end = measure.numeral().span().start();
        String left = text.substring(start, end);
        int said = saidFrom(left);
        if (said < 0 || left.length() - said > REACH || words.in("plan-done", left.substring(said))) {
            return false;
        }
        boolean parts = !words.at("plan-part", text, measure.end()).isEmpty()
                || !words.ending("plan-part", left).isEmpty();
        return !parts && acts(sentence, start + said, end) && !tellsYear(sentence, text, new Span(start + said, end));
    }

    /** Where begins what a plan says; -1 where no plan does. */
    private int saidFrom(String left) {
        int close = left.lastIndexOf('》');
        int open = left.lastIndexOf('《', Math.max(close, 0));
        if (close > 0 && open >= 0) {
            int at = left.startsWith("，", close + 1) ? close + 2 : close + 1;
            String verb = words.at("plan-says", left, at);
            return titled(left.substring(open, close)) && !verb.isEmpty() ? at + verb.length() : -1;
        }
        int mark = left.indexOf('，');
        String first = left.substring(0, Math.max(mark, 0));
        String says = words.ending("plan-says", first);
        // 规划纲要提出，新建水库120座: a plan without its title.
        if (!says.isEmpty() && titled(first.substring(0, first.length() - says.length()))) {
            return mark + 1;
        }
        // 按照计划，今年新建30所，市财政安排3000万元: only the first clause is surely of the plan.
        boolean by = mark > 0
                && mark <= LONGEST
                && left.indexOf('，', mark + 1) < 0
                && !words.at("by-plan", left, 0).isEmpty()
                && titled(first);
        return by ? mark + 1 : -1;
    }

    private boolean titled(String name) {
        return !words.ending("plan-title", name).isEmpty();
    }

    /** Whether a verb stands between two places: 《方案》提出20条措施 only says what is in it. */
    private static boolean acts(Sentence sentence, int from, int end) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= end)
                .anyMatch(token -> token.is("v"));
    }

    /** 《规划》提出，2019年达到30所: a year by itself may be one that was. */
    private static boolean tellsYear(Sentence sentence, String text, Span span) {
        return sentence.times().stream()
                .map(TimeExpression::span)
                .filter(span::contains)
                .map(time -> time.of(text))
                .anyMatch(time -> YEAR.matcher(time).matches() && time.indexOf('年') == time.lastIndexOf('年'));
    }

    /** 低于5.5%的预期控制目标: whether a figure is the aim that something is set against. */
    boolean isAim(Measure measure, Clause clause) {
        String right = Phrases.join(clause.tokens(measure.end(), clause.span().end()));
        boolean aim = right.startsWith("的")
                && right.length() <= LONGEST_AIM
                && !words.ending("aim-end", right).isEmpty()
                && !words.is("task-unit", measure.unit().text());
        if (!aim) {
            return false;
        }
        int end = measure.numeral().span().start();
        String left = Phrases.join(clause.tokens(clause.span().start(), end));
        return !words.ending("aim-before", left).isEmpty();
    }
}
