package io.mailuo.extract.quantity;

import io.mailuo.model.Numeral;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import java.math.BigDecimal;
import java.util.List;

/**
 * Tells figures that state a quantity from those that do not: dates, ordinals, ages as conditions, clock times, ratios,
 * labels, figures inside names and short quotations, and a lone Chinese digit.
 */
final class FigureFilter {

    private static final int SHORT_QUOTATION = 14;

    private final QuantityWords words;

    FigureFilter(QuantityWords words) {
        this.words = words;
    }

    /** Whether a measure states a quantity. */
    boolean counts(Measure measure, String text, Sentence sentence, List<Span> names) {
        String left =
                text.substring(sentence.span().start(), measure.numeral().span().start());
        String right = text.substring(measure.end(), sentence.span().end());
        return names.stream().noneMatch(name -> name.overlaps(measure.numeral().span()))
                && !inTime(measure, sentence)
                && !quoted(measure, text, sentence)
                && !ordinal(measure, left)
                && !ratio(measure, left, right, text)
                && kindCounts(measure, left, right, text)
                && !loneDigit(measure, text)
                && !belongsToName(measure, left, right);
    }

    private static boolean inTime(Measure measure, Sentence sentence) {
        return sentence.times().stream()
                .filter(time -> time.span().overlaps(measure.numeral().span()))
                .anyMatch(time -> time.kind() != TimeExpression.Kind.DURATION
                        || measure.unit().kind() != Unit.Kind.TIME
                        || time.span().start() < measure.span().start()
                        || time.span().end() > measure.end());
    }

    /** Inside 《》 always, inside “” where the quotation is too short to be a statement. */
    private static boolean quoted(Measure measure, String text, Sentence sentence) {
        int at = measure.numeral().span().start();
        Span span = sentence.span();
        return enclosed(text, span, at, '《', '》', Integer.MAX_VALUE)
                || enclosed(text, span, at, '“', '”', SHORT_QUOTATION)
                || enclosed(text, span, at, '【', '】', SHORT_QUOTATION);
    }

    private static boolean enclosed(String text, Span span, int at, char open, char close, int longest) {
        int start = text.lastIndexOf(open, at);
        int end = text.indexOf(close, at);
        boolean inside = start >= span.start() && end >= 0 && end < span.end();
        return inside
                && text.lastIndexOf(close, at) < start
                && end - start - 1 <= longest
                && text.substring(start, end).chars().noneMatch(c -> "，。；".indexOf(c) >= 0);
    }

    /** 第三批, 前三名, 每10万人. */
    private boolean ordinal(Measure measure, String left) {
        boolean first = left.endsWith("前") && !left.endsWith("目前") && !left.endsWith("此前") && !left.endsWith("提前");
        boolean per = left.endsWith("每") && measure.unit().kind() != Unit.Kind.SHARE;
        return left.endsWith("第")
                || left.endsWith("每隔")
                || per
                || (first && measure.unit().kind() == Unit.Kind.COUNT)
                || left.endsWith("No.")
                || left.endsWith("NO.")
                || left.endsWith("〔")
                || left.endsWith("[");
    }

    /** 8:00, 1:10, 3比1, 2024-10-21, 1/3. */
    private static boolean ratio(Measure measure, String left, String right, String text) {
        String before = left.length() > 1 ? left.substring(left.length() - 2) : "  " + left;
        int end = measure.numeral().span().end();
        boolean colon = before.matches("(?s)\\d[:：比/]") || before.matches("(?s).[/]");
        boolean after = end + 1 < text.length()
                && ":：比/".indexOf(text.charAt(end)) >= 0
                && Character.isDigit(text.charAt(end + 1));
        boolean clock = before.endsWith("时") && measure.unit().text().equals("分");
        return colon || after || clock || right.matches("(?s)比\\d.*");
    }

    private boolean kindCounts(Measure measure, String left, String right, String text) {
        boolean digits = measure.numeral().form() == Numeral.Form.DIGITS;
        return switch (measure.unit().kind()) {
            case LABEL ->
                measure.unit().text().equals("级")
                        && (right.startsWith("地震") || right.startsWith("大风") || left.endsWith("风力"));
            case AGE -> left.matches("(?s).*(平均年龄|预期寿命|人均寿命|平均寿命)[^，。；]{0,6}");
            case TIME -> duration(measure, left, right);
            case DIVISION -> Character.isDigit(lastOf(left)) || left.matches("(?s).*([为的达及和、，跨涉有]|覆盖|涉及|其余|辐射)");
            case MEDAL -> digits && medal(right, text);
            case SCORE -> digits && !right.startsWith("之") && !right.startsWith("钟");
            default -> true;
        };
    }

    private static char lastOf(String left) {
        return left.length() < 2 ? ' ' : left.charAt(left.length() - 2);
    }

    private static boolean medal(String right, String text) {
        return right.isEmpty()
                || text.isEmpty()
                || Character.isDigit(right.charAt(0))
                || "的，。、收；一二三四五六七八九".indexOf(right.charAt(0)) >= 0;
    }

    /** A length of time is a figure of its own where a word says that it lasts, or nothing follows that it could frame. */
    private boolean duration(Measure measure, String left, String right) {
        String rest = words.withoutEnding("about-before", left);
        if (measure.unit().text().equals("秒")) {
            return true;
        }
        if (right.startsWith("的")) {
            return false;
        }
        boolean lasting = !words.ending("lasting", rest).isEmpty()
                || !words.ending("lasting", left).isEmpty();
        boolean ends = right.isEmpty() || "，。；、）！".indexOf(right.charAt(0)) >= 0;
        boolean day = measure.unit().text().equals("年") && !lasting;
        return !left.endsWith("用") && (lasting || (ends && !day && rest.endsWith("平均")));
    }

    private static boolean loneDigit(Measure measure, String text) {
        String written = measure.numeral().span().of(text);
        return measure.numeral().form() == Numeral.Form.CHINESE
                && written.length() == 1
                && measure.numeral().value().compareTo(BigDecimal.TEN) < 0
                && measure.unit().kind() != Unit.Kind.RATIO;
    }

    /** 800米自由泳 is an event, 1小时交通圈 an idea, 24小时值班 a manner. */
    private boolean belongsToName(Measure measure, String left, String right) {
        boolean away = measure.unit().kind() == Unit.Kind.PHYSICAL && (right.startsWith("外") || right.startsWith("处"));
        boolean distance = measure.unit().kind() == Unit.Kind.PHYSICAL
                && !words.at("event", right, 0).isEmpty();
        String near = right.substring(0, Math.min(6, right.length()));
        boolean circle = measure.unit().kind() == Unit.Kind.TIME && words.in("circle", near);
        boolean race = measure.unit().kind() == Unit.Kind.PHYSICAL
                && !words.ending("event-before", left).isEmpty();
        String lead = left.substring(Math.max(0, left.length() - 6));
        return away || distance || circle || race || words.in("coordinate", lead) || left.endsWith("统一");
    }
}
