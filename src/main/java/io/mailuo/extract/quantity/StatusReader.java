package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Status;
import io.mailuo.model.Token;

/** Whether a figure is reached, aimed at, where a change began, or the change itself. */
final class StatusReader {

    private final QuantityWords words;

    StatusReader(QuantityWords words) {
        this.words = words;
    }

    /**
     * A status with the direction of a change.
     *
     * @param fall whether the value goes down
     * @param verb whether a verb of change stands before the figure (增长13%)
     */
    record Reading(Status status, boolean fall, boolean verb) {}

    Reading read(Measure measure, Clause clause, String text, Sentence sentence) {
        String left = text.substring(clause.leftOf(measure), measure.start());
        String core = words.withoutEnding("strip", words.withoutEnding("neutral-before", left));
        boolean listed = left.isEmpty() || left.equals("、") || left.equals("和") || left.equals("及");
        if (listed && clause.leftOf(measure) > clause.span().start()) {
            return before(measure, clause)
                    .map(previous -> read(previous, clause, text, sentence))
                    .orElse(new Reading(Status.ACTUAL, false, false));
        }
        boolean target = target(measure, text, sentence);
        String verb = changing(left);
        boolean fall = !verb.isEmpty() && words.is("fall", verb);
        if (!verb.isEmpty() && changes(measure, clause, text, left, verb)) {
            return new Reading(target ? Status.TARGET : Status.CHANGE, fall, true);
        }
        if (measure.unit().relative() && noun(core, clause, measure, text)) {
            boolean down = !words.ending("fall-noun", core).isEmpty();
            return new Reading(target ? Status.TARGET : Status.CHANGE, down, false);
        }
        if (baseline(measure, left, text, sentence)) {
            return new Reading(Status.BASELINE, false, false);
        }
        return new Reading(target ? Status.TARGET : Status.ACTUAL, false, false);
    }

    private static java.util.Optional<Measure> before(Measure measure, Clause clause) {
        return clause.measures().stream()
                .filter(m -> m.end() <= measure.start())
                .reduce((first, second) -> second);
    }

    /** The verb of change right before the figure (增长了约…), none where 到 or 至 makes the figure its end. */
    private String changing(String left) {
        String rest = left;
        for (String last = ""; !last.equals(rest); ) {
            last = rest;
            for (String word : words.of("before-change")) {
                rest = rest.endsWith(word) ? rest.substring(0, rest.length() - word.length()) : rest;
            }
        }
        String rise = words.ending("rise", rest);
        String fall = words.ending("fall", rest);
        return rise.length() >= fall.length() ? rise : fall;
    }

    private boolean changes(Measure measure, Clause clause, String text, String left, String verb) {
        if (measure.unit().text().equals("番") || words.is("net", verb)) {
            return true;
        }
        if (measure.unit().kind() == Unit.Kind.TIME && words.is("fall", verb)) {
            return true;
        }
        if (measure.unit().relative()) {
            return verb.length() > 1 || "增降跌涨升减翻".contains(verb) || compared(left);
        }
        String all = text.substring(clause.span().start(), measure.start());
        return compared(left) || (!verb.equals("新增") && compared(all) && !left.isEmpty());
    }

    private static boolean compared(String left) {
        return left.contains("同比") || left.contains("环比") || left.matches("(?s).*(比|较|于)(?!例|重|赛).*");
    }

    /** 增速为5%, 5%的增速. */
    private boolean noun(String core, Clause clause, Measure measure, String text) {
        String right = text.substring(measure.end(), Math.min(clause.span().end(), measure.end() + 8));
        boolean behind = right.startsWith("的") && (words.in("rise-noun", right) || words.in("fall-noun", right));
        return behind
                || !words.ending("rise-noun", core).isEmpty()
                || !words.ending("fall-noun", core).isEmpty();
    }

    /** 从 X 提高到 Y. */
    private boolean baseline(Measure measure, String left, String text, Sentence sentence) {
        int from = Math.max(left.lastIndexOf('从'), left.lastIndexOf('由'));
        String right = text.substring(measure.end(), Math.min(sentence.span().end(), measure.end() + 24));
        boolean reaches = right.matches("(?s)[^。；]{0,12}(到|至|为|达到|成)[^。；]{0,10}\\d.*");
        return from >= 0 && left.length() - from <= 14 && reaches;
    }

    private boolean target(Measure measure, String text, Sentence sentence) {
        int start = Math.max(sentence.span().start(), text.lastIndexOf('；', measure.start()) + 1);
        String left = text.substring(start, measure.start());
        if (urged(text.substring(start, measure.numeral().span().start()))) {
            return true;
        }
        int last = -1;
        for (String word : words.of("target")) {
            int at = left.lastIndexOf(word);
            boolean noun = word.equals("计划") && at >= 0 && named(left, at);
            last = at > last && !noun ? at : last;
        }
        last = Math.max(last, future(sentence, start, measure.start()));
        if (last < 0) {
            return arrivesLater(left);
        }
        return !words.in("done", left.substring(last));
    }

    /** 确保参保率达到95%以上, 要培训不少于200人次: what is asked for is aimed at. */
    private boolean urged(String left) {
        int mark = Math.max(left.lastIndexOf('，'), left.lastIndexOf('、'));
        String clause = left.substring(mark + 1);
        boolean asks = clause.startsWith("要") || words.in("urge", clause);
        return asks && !words.ending("urged", left).isEmpty() && !words.in("done", clause);
    }

    /** Where 将 stands before a verb, counted from {@code start}; 将 before a noun takes an object (将百项业务合并). */
    private static int future(Sentence sentence, int start, int end) {
        int last = -1;
        for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            Token next = sentence.tokens().get(i + 1);
            boolean verb = next.is("v") || next.is("d") || next.is("p") || next.is("ad");
            if (token.text().equals("将")
                    && verb
                    && token.span().start() >= start
                    && next.span().end() <= end) {
                last = token.span().start() - start;
            }
        }
        return last;
    }

    /** 某某计划, “…”计划 and 的计划 are nouns. */
    private static boolean named(String left, int at) {
        boolean quoted = at > 0 && "”》的项动年度个".indexOf(left.charAt(at - 1)) >= 0;
        String right = left.substring(at + 2);
        return quoted || right.isEmpty() || "，、”的（共".indexOf(right.charAt(0)) >= 0;
    }

    /** 到2025年…实现…: a bound ahead, with a verb that only plans use. */
    private static boolean arrivesLater(String left) {
        return left.matches("(?s).*(^|[，。；])到(20\\d\\d年|“十.五”末|本世纪)[^。]*")
                && !left.contains("已")
                && !left.contains("累计");
    }
}
