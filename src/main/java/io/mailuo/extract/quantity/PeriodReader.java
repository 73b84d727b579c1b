package io.mailuo.extract.quantity;

import io.mailuo.lexicon.Words;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.TimeExpression.Kind;
import io.mailuo.model.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date or span that a figure is for: the expression of time nearest before it in its sentence, else the last one of
 * the paragraph. What a figure is compared with (比2019年), when it was made known (今天发布) and 目前 are none.
 */
final class PeriodReader {

    private static final Pattern YEAR = Pattern.compile("(截至|截止)?((?:19|20)[0-9]{2}年)[底末]?");

    /** 2015年创办学校。现有学生260名: of times before it, what there is now has only a day on which such things are counted. */
    private static final Pattern STOCK_DATE = Pattern.compile("截.*|.*[底末]");

    /** Words behind which a time is what another is compared with. */
    private static final Words COMPARING = Words.of("比", "较", "于", "和", "与");

    /** 是2011年的1.37倍 says what the figure is set against. */
    private static final Pattern TIMES_OF = Pattern.compile("(?s)的[0-9.]+倍.*");

    /** 恢复到2019年|同期的60%. */
    private static final String COMPARED = "同期的";

    private static final String CLAUSE_ENDS = "，。；";
    private static final Pattern EXCEEDED = Pattern.compile("(?s).*[高低快慢多少大小]于");
    private static final Pattern LENGTH = Pattern.compile("(?s)[0-9〇一二两三四五六七八九十百千.半].*(年|天|月|周|小时|分钟|星期|昼夜|多|左右)");

    private final QuantityWords words;

    PeriodReader(QuantityWords words) {
        this.words = words;
    }

    /**
     * The period of a figure.
     *
     * @param discourse the periods that the paragraph and the section have come to
     */
    Optional<TimeExpression> read(Measure measure, Clause clause, String text, Sentence sentence, Discourse discourse) {
        List<TimeExpression> before = new ArrayList<>();
        for (TimeExpression time : sentence.times()) {
            boolean own = !isOfEarlier(time, measure, clause, text);
            if (time.span().end() <= measure.numeral().span().start() && own && frames(time, text, sentence)) {
                before.add(time);
            }
        }
        Optional<TimeExpression> behind = behind(measure, clause, text, sentence, before);
        if (behind.isPresent()) {
            return behind;
        }
        if (before.isEmpty()) {
            boolean stands = words.in("standing", text.substring(clause.span().start(), measure.start()));
            return discourse
                    .period()
                    .filter(time ->
                            !stands || STOCK_DATE.matcher(time.span().of(text)).matches())
                    .or(() -> grows(sentence, text) ? discourse.report() : Optional.empty());
        }
        TimeExpression nearest = before.get(before.size() - 1);
        if (nearest.kind() == Kind.VAGUE) {
            // 启动一年来，…，截至目前，已完成4000万亩: until now, of the span that ends now; 近日 is a day of it.
            boolean now = words.in("until-now", nearest.span().of(text));
            return before.stream().filter(time -> now && spans(time, text)).reduce((first, second) -> second);
        }
        return Optional.of(arrived(best(before, nearest, text, discourse.year()), text));
    }

    /** 由2018年的23户增至176户: the time of the figure that a change begins with is not that of its end. */
    private boolean isOfEarlier(TimeExpression time, Measure measure, Clause clause, String text) {
        return begins(time, text)
                && (!clause.span().contains(time.span())
                        || clause.measures().stream()
                                .anyMatch(
                                        other -> other.start() >= time.span().end() && other.end() <= measure.start()));
    }

    /** 提高到2018年的34元: 到 is of the verb of change, and the figure is of 2018年. */
    private TimeExpression arrived(TimeExpression time, String text) {
        int start = time.span().start();
        boolean to = !words.at("arrival", text, start).isEmpty();
        return to && words.endsInChange(text.substring(0, start))
                ? new TimeExpression(new Span(start + 1, time.span().end()), Kind.DATE, time.start(), time.end())
                : time;
    }

    private boolean begins(TimeExpression time, String text) {
        int start = time.span().start();
        return start > 0
                && words.is("from", text.substring(start - 1, start))
                && text.startsWith("的", time.span().end());
    }

    /** 6项指标在2024年完成: what a clause says of its figure may say when, if nothing before the figure does. */
    private Optional<TimeExpression> behind(
            Measure measure, Clause clause, String text, Sentence sentence, List<TimeExpression> before) {
        int end = clause.rightOf(measure);
        boolean own = before.stream().anyMatch(time -> clause.span().contains(time.span()));
        boolean only = clause.measures().size() == 1;
        return sentence.times().stream()
                .filter(time -> !own
                        && only
                        && time.span().start() >= measure.end()
                        && time.span().end() <= end)
                .filter(time -> time.kind() != Kind.VAGUE && time.kind() != Kind.DURATION)
                .filter(time -> frames(time, text, sentence))
                .findFirst();
    }

    /** The period that a paragraph has come to behind a sentence. */
    Optional<TimeExpression> carry(String text, Sentence sentence, Optional<TimeExpression> carried) {
        return sentence.times().stream()
                .filter(time -> frames(time, text, sentence) && !begins(time, text))
                .filter(time -> time.kind() != Kind.DURATION
                        || (spans(time, text)
                                && time.span().start() == sentence.span().start()))
                .filter(time -> !words.is("weak-time", time.span().of(text)) && !day(time, text))
                .max(Comparator.comparing(TimeExpression::span))
                .map(time -> time.kind() == Kind.VAGUE ? Optional.<TimeExpression>empty() : Optional.of(time))
                .orElse(carried);
    }

    /** 十年来, 实施两年来. */
    private static boolean spans(TimeExpression time, String text) {
        return time.kind() == Kind.DURATION && text.charAt(time.span().end() - 1) == '来';
    }

    /** 全年 and 年底 need a year, a length of time says less than a date: the expression before them says more. */
    private TimeExpression best(
            List<TimeExpression> before, TimeExpression nearest, String text, Optional<TimeExpression> year) {
        String written = nearest.span().of(text);
        boolean flow = words.is("year-flow", written);
        boolean weak = nearest.kind() == Kind.DURATION || words.is("weak-time", written);
        for (int i = before.size() - 2; weak && i >= 0; i--) {
            TimeExpression earlier = before.get(i);
            if (earlier.kind() != Kind.VAGUE
                    && earlier.kind() != Kind.DURATION
                    && !words.is("weak-time", earlier.span().of(text))) {
                return flow ? whole(earlier, text) : earlier;
            }
        }
        Optional<TimeExpression> said = flow ? year.map(time -> whole(time, text)) : year;
        return words.is("year-part", written) ? said.orElse(nearest) : nearest;
    }

    /** 2020年末，…。全年出生2100人: what flows through a year is of all of it. */
    private static TimeExpression whole(TimeExpression time, String text) {
        Matcher year = YEAR.matcher(time.span().of(text));
        if (!year.matches() || year.end(2) == time.span().length()) {
            return time;
        }
        Span span = new Span(time.span().start() + year.start(2), time.span().start() + year.end(2));
        int number = Integer.parseInt(year.group(2).substring(0, 4));
        Optional<LocalDate> first = Optional.of(LocalDate.of(number, 1, 1));
        return new TimeExpression(span, Kind.DATE, first, Optional.of(LocalDate.of(number, 12, 31)));
    }

    /** The year by which a sentence of the section begins one of its clauses (2021年，…), which 全年 in a later paragraph means. */
    Optional<TimeExpression> year(String text, Sentence sentence) {
        return sentence.times().stream()
                .filter(time -> YEAR.matcher(time.span().of(text)).matches())
                .filter(time -> begins(time, text, sentence))
                .reduce((first, second) -> second);
    }

    private boolean begins(TimeExpression time, String text, Sentence sentence) {
        int start = time.span().start();
        return start == sentence.span().start() || words.is("clause-mark", text.substring(start - 1, start));
    }

    /** 工业增加值增长3.4%: figures of growth are for the time of the report where their paragraph gives none. */
    private boolean grows(Sentence sentence, String text) {
        return words.in(
                "growing",
                text.substring(sentence.span().start(), sentence.span().end()));
    }

    /** The time that a report of figures is of (上半年, 一季度), where a sentence gives it. */
    Optional<TimeExpression> report(String text, Sentence sentence, Optional<LocalDate> published) {
        return sentence.times().stream()
                .filter(time -> time.kind() != Kind.VAGUE && frames(time, text, sentence))
                .filter(time -> words.in("report-period", time.span().of(text))
                        || (grows(sentence, text) && begins(time, text, sentence) && latest(time, text, published)))
                .findFirst();
    }

    /** 2025年，…增长5% in a report of 2025年 or 2026年: a year that is reported, and none that others are compared with. */
    private static boolean latest(TimeExpression time, String text, Optional<LocalDate> published) {
        Matcher year = YEAR.matcher(time.span().of(text));
        if (published.isEmpty() || !year.matches()) {
            return year.matches();
        }
        int distance =
                published.get().getYear() - Integer.parseInt(year.group(2).substring(0, 4));
        return distance == 0 || distance == 1;
    }

    private boolean frames(TimeExpression time, String text, Sentence sentence) {
        String left = text.substring(sentence.span().start(), time.span().start());
        String right = text.substring(time.span().end(), sentence.span().end());
        boolean compared = COMPARING.end(left) && !left.endsWith("截至于") && !right.startsWith("，");
        if (compared && left.endsWith("于") && !EXCEEDED.matcher(left).matches()) {
            compared = false;
        }
        String clause = right.substring(0, clauseEnd(right));
        boolean base = clause.contains("基础上") || TIMES_OF.matcher(right).matches();
        return !compared
                && !base
                && !words.is("no-period", time.span().of(text))
                && !text.startsWith(COMPARED, time.span().start())
                && !dates(left, right)
                && !bare(time, text, sentence, left)
                && !birth(right)
                && !publication(time, text, clause)
                && !toldThen(time, text, right);
    }

    /** 创办于1956年, 2019年被评为先进县, 恢复到2019年的96%: the time of something else, or one that a figure is set against. */
    private boolean dates(String left, String right) {
        boolean begun = left.endsWith("于")
                && !words.ending("dated-before", left.substring(0, left.length() - 1))
                        .isEmpty();
        return begun
                || !words.at("dated-behind", right, 0).isEmpty()
                || !words.ending("recovering", left).isEmpty();
    }

    /** 1955年出生: when somebody was born is not when something is counted; 2020年出生人口 are counted. */
    private boolean birth(String right) {
        String born = words.at("born", right, 0);
        char next = born.length() < right.length() ? right.charAt(born.length()) : ' ';
        return !born.isEmpty() && (!Character.isIdeographic(next) || "于在的".indexOf(next) >= 0);
    }

    private static int clauseEnd(String text) {
        int end = 0;
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** 80多天 by itself is a figure; 用5年时间, 近三年 and 三年选派 frame one. */
    private boolean bare(TimeExpression time, String text, Sentence sentence, String left) {
        String written = time.span().of(text);
        return time.kind() == Kind.DURATION
                && LENGTH.matcher(written).matches()
                && words.ending("taking", left).isEmpty()
                && (!words.ending("from", left).isEmpty()
                        || !words.ending("lasting-before", left).isEmpty()
                        || !leadsVerb(time, sentence));
    }

    /** 三年选派200名干部: a verb right behind a length of time, and none before it that would last so long. */
    private static boolean leadsVerb(TimeExpression time, Sentence sentence) {
        Token before = new Token(time.span(), "", "w");
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= time.span().end()) {
                boolean verb = token.is("v") || token.is("p") || token.is("d");
                boolean lasting = before.is("v") || before.is("u");
                return token.span().start() == time.span().end() && verb && !lasting;
            }
            before = token.span().end() <= time.span().start() ? token : before;
        }
        return false;
    }

    /** 今天（10月21日）发布的数据显示: when the figure was made known. */
    private boolean publication(TimeExpression time, String text, String clause) {
        return (day(time, text) || time.kind() == Kind.VAGUE) && words.in("reporting", clause);
    }

    /** 6月18日，记者从某局获悉，…: the clause behind the day says that it was told. */
    private boolean toldThen(TimeExpression time, String text, String right) {
        if (!day(time, text) || !right.startsWith("，")) {
            return false;
        }
        String clause = words.upToMark(right.substring(1));
        boolean whole = clause.length() + 1 < right.length();
        boolean told = !words.ending("told", clause).isEmpty() || words.in("told-by", clause);
        return whole && told && clause.chars().noneMatch(Character::isDigit);
    }

    /** A single day, which holds for its own sentence alone. */
    private boolean day(TimeExpression time, String text) {
        String written = time.span().of(text);
        boolean word = words.is("day-word", written);
        return word || (time.kind() == Kind.DATE && "日号".indexOf(written.charAt(written.length() - 1)) >= 0);
    }
}
