package io.mailuo.extract.programme;

import io.mailuo.model.Token;
import java.util.regex.Pattern;

/** Which numbers stand in names (百企, 第三届, 2024年, 甲地500千伏…工程), and which count things of a class (10个). */
record NameNumbers(Line line, Ratings ratings) {

    private static final Pattern ROUND = Pattern.compile("[百千万]+");
    private static final Pattern DEADLINE = Pattern.compile("到|至|截至|力争");
    private static final Pattern MEASURE = Pattern.compile("年|期|轮|届");
    private static final Pattern COUNTED_TERM = Pattern.compile("[一二三四五六七八九十\\d]{1,4}(年|期|轮|届).*");
    private static final int FARTHEST_RATING = 6;
    /** 第8个|全国节能宣传周: counted so are the weeks, months and days that come every year. */
    private static final Pattern ORDINAL_SEASON =
            Pattern.compile("第[一二三四五六七八九十百\\d]{1,4}个[^，。；：、]{2,14}(?<!\\d)[周月].*");

    private static final Pattern ORDINAL_TERM = Pattern.compile(".*第[一二三四五六七八九十\\d]{1,3}[批次期轮届]?");

    /** 百 | 企, 延 | 链: a round number right before a noun, a measure word behind no number. */
    boolean standsInside(int index) {
        Token token = line.tokens().get(index);
        if (ratings.isAt(index)) {
            return true;
        }
        if (token.is("q")) {
            Token before = line.tokens().get(Math.max(0, index - 1));
            return index > 0
                    && !before.is("m")
                    && !before.is("r")
                    && !"首两双年期轮届".contains(before.text())
                    && !"年期轮届批".contains(token.text());
        }
        if (isSumOfPlaces(index)) {
            return true;
        }
        boolean round = token.is("m") && ROUND.matcher(token.text()).matches();
        return round
                && index + 1 < line.tokens().size()
                && (Tags.isNominal(line.tokens().get(index + 1)) || isVerbOfTwo(index + 1));
    }

    /** 甲沙地、乙沙地 | 两 | 大 | 沙地 歼灭战: the sum of the places that the name lists, and 大 behind it. */
    private boolean isSumOfPlaces(int index) {
        int sum = line.tokens().get(index).text().equals("大") ? index - 1 : index;
        return sum > 2
                && line.tokens().get(sum).is("m")
                && line.tokens().get(sum + 1).text().equals("大")
                && sum + 2 < line.tokens().size()
                && ratings.words().headAtEnd(line.tokens().get(sum + 2).text()).isEmpty()
                && line.tokens().get(sum - 1).is("ns")
                && "、和与".contains(line.tokens().get(sum - 2).text());
    }

    /** 百日 千万 | 招聘 | 行动. */
    private boolean isVerbOfTwo(int index) {
        Token token = line.tokens().get(index);
        return token.is("v") && token.text().length() == 2;
    }

    /** 甲地 | 1000 | 千伏 | 交流 | 环 | 网 | 工程: whether a rating stands a little further left. */
    boolean isRatedBefore(int index) {
        for (int i = index - 1;
                i >= 0
                        && i > index - FARTHEST_RATING
                        && !Tags.isMark(line.tokens().get(i));
                i--) {
            if (ratings.isAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an ordinal or a year a little further left begins the name (第三届 … 技能 比武 大赛). */
    boolean isOrdinalBefore(int index) {
        for (int i = index - 1; i >= 0 && i > index - 8; i--) {
            String text = line.tokens().get(i).text();
            if (text.startsWith("第") || Editions.isYear(text)) {
                return true;
            }
            if (Tags.isMark(line.tokens().get(i)) || line.tokens().get(i).is("p")) {
                return false;
            }
        }
        return false;
    }

    /** 第三届, 新一轮, 三期, 三年, 2024年 belong to names; 10个, 一批, 多项 make classes. */
    boolean isEdition(int index) {
        Token token = line.tokens().get(index);
        if (isDeadline(index)) {
            return false;
        }
        String next = line.tokens().get(index + 1).text();
        boolean measure = token.is("q") && MEASURE.matcher(token.text()).matches();
        boolean ordinal =
                token.text().startsWith("第") || line.before(token.span().start()) == '第';
        boolean ordinalMeasure = followsOrdinal(index, token);
        return ordinal
                || measure
                || isOfSeason(index)
                || ordinalMeasure
                || COUNTED_TERM.matcher(token.text() + next).matches()
                || Editions.isYear(token.text());
    }

    /** 到 | 2027年 | 甲体系 基本 建成: by when, and not which. */
    private boolean isDeadline(int index) {
        Token token = line.tokens().get(index);
        int year = token.text().equals("年") ? index - 1 : index;
        return year > 0
                && DEADLINE.matcher(line.tokens().get(year - 1).text()).matches()
                && Editions.isYear(line.tokens().get(year).text());
    }

    /** Whether a numbered week or month ends at an offset (第33个乙丙月 | 推进活动). */
    boolean isSeason(int end) {
        String before = line.between(line.start(), end);
        int ordinal = before.lastIndexOf('第');
        return ordinal >= 0
                && "周月".indexOf(before.charAt(before.length() - 1)) >= 0
                && ORDINAL_SEASON.matcher(before.substring(ordinal)).matches();
    }

    /** The 个 of 第8个|全国节能宣传周. */
    private boolean isOfSeason(int index) {
        Token token = line.tokens().get(index);
        int ordinal = line.between(line.start(), token.span().start()).lastIndexOf('第');
        return token.text().equals("个")
                && ordinal >= 0
                && ORDINAL_SEASON.matcher(line.rest(line.start() + ordinal)).matches();
    }

    /** 第 | 三 | 批, 第三 | 批. */
    private boolean followsOrdinal(int index, Token token) {
        String before = line.between(line.start(), token.span().end());
        return ORDINAL_TERM.matcher(before).matches() && index > 0;
    }
}
