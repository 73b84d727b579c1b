package io.mailuo.extract.quantity;

import io.mailuo.model.Comparator;
import io.mailuo.model.Numeral;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells figures that state a quantity from those that do not: dates, ordinals, ages as conditions, clock times, ratios,
 * labels, figures inside names and short quotations, and a lone Chinese digit.
 */
final class FigureFilter {

    private static final Pattern ORDINALS = Pattern.compile("(?s).*第[0-9、和及至-]+");

    private static final int SHORT_QUOTATION = 14;

    /** Characters behind a length of time in which a verb may say that it was shortened to another. */
    private static final int REACH = 12;

    /** Characters of the last name of a list of areas, its mark included. */
    private static final int LONGEST_AREA = 8;

    /** Words for what is counted behind a threshold. */
    private static final int LONGEST_KIND = 3;

    private static final String TENTHS = "成";

    private static final String RATIO_SIGNS = ":：比/";

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
                && !inTime(measure, text, sentence)
                && !quoted(measure, text, sentence)
                && !ordinal(measure, left)
                && (measure.unit().kind() == Unit.Kind.PROPORTION || !ratio(measure, left, right, text))
                && kindCounts(measure, left, right, text)
                && !loneDigit(measure, text)
                && !isThreshold(measure, sentence)
                && !belongsToName(measure, left, right);
    }

    private boolean inTime(Measure measure, String text, Sentence sentence) {
        return sentence.times().stream()
                .filter(time -> time.span().overlaps(measure.numeral().span()))
                .anyMatch(time -> time.kind() != TimeExpression.Kind.DURATION
                        || measure.unit().kind() != Unit.Kind.TIME
                        || (time.span().start() < measure.span().start() && !fromPast(time, text))
                        || !untilTime(measure, time, text));
    }

    /** 由|过去的5小时 缩短为3小时: whether an expression of time says how long something lasted. */
    private boolean fromPast(TimeExpression time, String text) {
        return !words.ending("from", text.substring(0, time.span().start())).isEmpty();
    }

    /** 节约5天|时间: whether an expression of time ends with the figure, or with the word behind it that says that it is one. */
    private static boolean untilTime(Measure measure, TimeExpression time, String text) {
        int end = time.span().end();
        return end <= measure.end() || text.substring(measure.end(), end).equals("时间");
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
        int start = last(text, open, span.start(), at);
        int end = start < 0 ? -1 : first(text, close, at, span.end());
        return end >= 0
                && last(text, close, start, at) < 0
                && end - start - 1 <= longest
                && text.substring(start, end).chars().noneMatch(c -> "，。；".indexOf(c) >= 0);
    }

    /** The last place of a mark from one position to another, both included; looks no farther, for a text may be long. */
    private static int last(String text, char mark, int from, int to) {
        int at = to;
        while (at >= from && text.charAt(at) != mark) {
            at--;
        }
        return at < from ? -1 : at;
    }

    private static int first(String text, char mark, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != mark) {
            at++;
        }
        return at < to ? at : -1;
    }

    /** 第三批, 前三名, 每10万人. */
    private boolean ordinal(Measure measure, String left) {
        boolean first = left.endsWith("前") && words.ending("before-ago", left).isEmpty();
        boolean per = left.endsWith("每") && measure.unit().kind() != Unit.Kind.SHARE;
        // 五届二十三次全会: the number of a session.
        boolean session = left.endsWith("届") && measure.unit().text().equals("次");
        return session
                || !words.ending("ordinal-before", left).isEmpty()
                || ORDINALS.matcher(left).matches()
                || per
                || (first && measure.unit().kind() == Unit.Kind.COUNT);
    }

    /** 8:00, 9点30分, 1:10, 3比1, 2024-10-21, 1/3; 6.4/10万 is a rate. */
    private boolean ratio(Measure measure, String left, String right, String text) {
        int end = measure.numeral().span().end();
        boolean rate = !measure.unit().text().isEmpty()
                && RATIO_SIGNS.indexOf(measure.unit().text().charAt(0)) >= 0;
        boolean sign = !left.isEmpty() && RATIO_SIGNS.indexOf(left.charAt(left.length() - 1)) >= 0;
        boolean slash = left.endsWith("/");
        boolean before = slash || (sign && Character.isDigit(lastOf(left)));
        boolean after = !rate
                && end + 1 < text.length()
                && RATIO_SIGNS.indexOf(text.charAt(end)) >= 0
                && Character.isDigit(text.charAt(end + 1));
        boolean clock = (left.endsWith("时") || left.endsWith("点"))
                && measure.unit().text().equals("分");
        boolean score = right.length() > 1 && right.charAt(0) == '比' && Character.isDigit(right.charAt(1));
        return before || after || clock || score;
    }

    private boolean kindCounts(Measure measure, String left, String right, String text) {
        boolean digits = measure.numeral().form() == Numeral.Form.DIGITS;
        return switch (measure.unit().kind()) {
            case LABEL ->
                measure.unit().text().equals("级")
                        && (!words.at("quake", right, 0).isEmpty()
                                || !words.ending("wind-before", left).isEmpty());
            case AGE -> lifespan(left);
            case TIME -> duration(measure, left, right);
            case DIVISION -> division(left);
            case MEDAL -> digits && medal(right, text);
            // 2025成都某会: tenths there are ten of.
            case RATIO ->
                !measure.unit().text().equals(TENTHS) || measure.value().compareTo(BigDecimal.TEN) < 0;
            case SCORE -> digits && words.at("score-refusal", right, 0).isEmpty();
            default -> true;
        };
    }

    /** 人均预期寿命达80岁, 比上年提高0.3岁. */
    private boolean lifespan(String left) {
        String clause = left.substring(left.lastIndexOf('。') + 1);
        String rest = words.withoutEnding("before-change", clause);
        boolean change = !words.ending("rise", rest).isEmpty()
                || !words.ending("fall", rest).isEmpty();
        int mark = Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('；'));
        return words.in("life", change ? clause : clause.substring(mark + 1));
    }

    /** 3省5县, 在16市, 甲、乙、丙3市. */
    private boolean division(String left) {
        int list = left.lastIndexOf('、');
        int mark = Math.max(left.lastIndexOf('，'), left.lastIndexOf('；'));
        boolean listed = list > mark && left.length() - list <= LONGEST_AREA;
        return Character.isDigit(lastOf(left))
                || listed
                || !words.ending("division-before", left).isEmpty();
    }

    private static char lastOf(String left) {
        return left.length() < 2 ? ' ' : left.charAt(left.length() - 2);
    }

    private boolean medal(String right, String text) {
        return right.isEmpty()
                || text.isEmpty()
                || Character.isDigit(right.charAt(0))
                || !words.at("medal-after", right, 0).isEmpty();
    }

    /** A length of time is a figure of its own where a word says that it lasts, or nothing follows that it could frame. */
    private boolean duration(Measure measure, String left, String right) {
        String rest = words.withoutEnding("about-before", left);
        if (measure.unit().text().equals("秒") || shortened(left, right)) {
            return true;
        }
        // 50年以上党龄的党员: how long is a condition.
        boolean ground = left.endsWith("在") && words.upToMark(right).contains("基础上");
        if (ground || right.startsWith("的") || !words.at("seniority", right, 0).isEmpty()) {
            return false;
        }
        boolean lasting = !words.ending("lasting", rest).isEmpty()
                || !words.ending("lasting", left).isEmpty();
        boolean average = rest.endsWith("平均");
        boolean day = measure.unit().text().equals("年") && !lasting;
        return !left.endsWith("用") && (lasting || (!day && (average || daily(left, right))));
    }

    /** 每天综合体育活动2小时: how long something is done each day, at the end of a clause; 每天早晚2小时 is no verb's. */
    private boolean daily(String left, String right) {
        String clause = left.substring(words.afterLastMark(left));
        return words.in("per-time", clause) && words.upToMark(right).isEmpty();
    }

    /** 由15个工作日压缩为3个工作日, 从目前的2个半小时缩短至1小时: the first of two lengths. */
    private boolean shortened(String left, String right) {
        String before = left.endsWith("的") ? withoutPast(left.substring(0, left.length() - 1)) : left;
        boolean from = !words.ending("from", before).isEmpty();
        String clause = words.upToMark(right);
        String behind = clause.substring(0, Math.min(REACH, clause.length()));
        return from && words.in("merging", behind) && behind.chars().anyMatch(Character::isDigit);
    }

    /** 从目前, 由原来: without the word for the time before. */
    private String withoutPast(String left) {
        String past = words.ending("past", left);
        String now = past.isEmpty() ? words.ending("done", left) : past;
        return left.substring(0, left.length() - now.length());
    }

    /** 年产值10亿元以上企业6家, 亿元以上项目68个: how much each of those that are counted behind it has at least. */
    private static boolean isThreshold(Measure measure, Sentence sentence) {
        boolean bounded = measure.comparator() == Comparator.AT_LEAST || measure.comparator() == Comparator.AT_MOST;
        if (!bounded || measure.unit().kind() != Unit.Kind.MONEY) {
            return false;
        }
        List<Token> behind = sentence.tokens().stream()
                .filter(token -> token.span().start() >= measure.end())
                .limit(LONGEST_KIND + 1)
                .toList();
        int count = Phrases.firstIndexOf(behind, token -> token.is("m"));
        return count > 0
                && behind.subList(0, count).stream().allMatch(token -> token.is("n") || token.is("b"))
                && behind.get(count).text().chars().anyMatch(Character::isDigit);
    }

    private static boolean loneDigit(Measure measure, String text) {
        String written = measure.numeral().span().of(text);
        return measure.numeral().form() == Numeral.Form.CHINESE
                && written.length() == 1
                && measure.numeral().value().compareTo(BigDecimal.TEN) < 0
                && measure.unit().kind() != Unit.Kind.RATIO;
    }

    /** 十四所|所长, 二十三所|副所长: the number of an institute. */
    private static boolean isOffice(Measure measure, String right) {
        String head = measure.unit().text() + "长";
        return right.startsWith(head) || right.startsWith("副" + head);
    }

    /** 800米自由泳, 12人龙舟 and 四分之一决赛 are events, 1小时生活圈 an idea, 24小时值班 a manner. */
    private boolean belongsToName(Measure measure, String left, String right) {
        boolean away = measure.unit().kind() == Unit.Kind.PHYSICAL
                && !words.at("away", right, 0).isEmpty();
        boolean round = measure.numeral().form() == Numeral.Form.PERCENT_WORDS;
        boolean distance = (round || measure.unit().kind() == Unit.Kind.PHYSICAL)
                && !words.at("event", right, 0).isEmpty();
        boolean team =
                measure.unit().text().equals("人") && !words.at("team", right, 0).isEmpty();
        String near = right.substring(0, Math.min(6, right.length()));
        boolean circle = measure.unit().kind() == Unit.Kind.TIME && words.in("circle", near);
        boolean race = measure.unit().kind() == Unit.Kind.PHYSICAL
                && !words.ending("event-before", left).isEmpty();
        String lead = left.substring(Math.max(0, left.length() - 6));
        return away
                || isOffice(measure, right)
                || distance
                || team
                || circle
                || race
                || words.in("coordinate", lead)
                || !words.ending("unified", left).isEmpty();
    }
}
