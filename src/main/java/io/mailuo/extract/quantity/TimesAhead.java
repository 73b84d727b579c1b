package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.TimeExpression;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times by which, or in which, something is to be: 到2025年，覆盖率达到60%; 未来三年，投入资金2亿元. */
final class TimesAhead {

    private static final Pattern BOUND = Pattern.compile("(?s)(.*[^从自由止至0-9年月]|)到(20\\d\\d年|“十.五”末|本世纪)[^。]*");
    private static final Pattern FROM_YEAR_TO_YEAR = Pattern.compile("(?s).*[从自]20\\d\\d年[^，。]{0,8}到20\\d\\d年.*");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");
    private static final String TO_YEAR = "到20";

    private final QuantityWords words;

    TimesAhead(QuantityWords words) {
        this.words = words;
    }

    /**
     * 到2025年…实现…: whether what stands before a figure has a bound ahead and no word that says it is done.
     *
     * @param published the day of the article: a year before it is none ahead, and what is to be by a later one may be said with 累计
     */
    boolean arrivesLater(String left, Optional<LocalDate> published) {
        if (left.indexOf('到') < 0
                || !BOUND.matcher(left).matches()
                || FROM_YEAR_TO_YEAR.matcher(left).matches()
                || left.contains("已")
                || reached(left)) {
            return false;
        }
        Matcher year = YEAR.matcher(left.substring(Math.max(0, left.lastIndexOf(TO_YEAR))));
        int distance = published.isPresent() && year.find()
                ? Integer.parseInt(year.group()) - published.get().getYear()
                : 0;
        return distance > 0 || (distance == 0 && !left.contains("累计"));
    }

    /** 收入由…增长到2020年的2万元: 到 that ends a change is no bound ahead. */
    private boolean reached(String left) {
        return words.endsInChange(left.substring(0, Math.max(left.lastIndexOf(TO_YEAR), 0)));
    }

    /** 未来三年，…新建学校26所, 明年全县新建学校26所: a time to come that begins a clause before a figure, with nothing that is there already. */
    boolean coming(Measure measure, String text, Sentence sentence, int start) {
        return sentence.times().stream()
                .filter(time -> time.span().start() >= start && time.span().end() <= measure.start())
                .filter(time -> !words.is("weak-time", time.span().of(text)))
                .reduce((first, second) -> second)
                .filter(time ->
                        !words.at("time-to-come", text, time.span().start()).isEmpty())
                .filter(time -> begins(time, text, sentence)
                        && !text.startsWith("的", time.span().end()))
                .filter(time ->
                        !words.in("plan-done", text.substring(time.span().end(), measure.start())))
                .filter(time -> !standing(text.substring(time.span().end(), measure.start())))
                .isPresent();
    }

    /** 在现有26所学校基础上: whether the last clause speaks of what is there. */
    private boolean standing(String left) {
        return words.in("standing", left.substring(words.afterLastMark(left)));
    }

    private boolean begins(TimeExpression time, String text, Sentence sentence) {
        int at = time.span().start();
        return at == sentence.span().start() || words.is("clause-mark", text.substring(at - 1, at));
    }
}
