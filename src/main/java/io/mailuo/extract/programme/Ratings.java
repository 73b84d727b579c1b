package io.mailuo.extract.programme;

import io.mailuo.model.Token;
import java.util.regex.Pattern;

/** How large or strong a work is, in its name (甲地|500千伏|主网架工程, 甲地至乙地|±800千伏|直流工程). */
record Ratings(Line line, ProgrammeWords words) {

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.]*");
    private static final String SCALES = "百千万亿";
    private static final String SIGN = "±";
    /** Words of a rating: sign, digits, scale and unit, the last perhaps cut in two. */
    private static final int LONGEST = 4;

    /** Whether the word at an index is a part of a rating, behind the name of a place or at the beginning of a clause. */
    boolean isAt(int index) {
        for (int number = Math.min(index + 1, line.tokens().size() - 1);
                number >= 0 && number > index - LONGEST;
                number--) {
            Token digits = line.tokens().get(number);
            boolean signed = number > 0 && line.tokens().get(number - 1).text().equals(SIGN);
            int first = signed ? number - 1 : number;
            if (DIGITS.matcher(digits.text()).matches() && first <= index) {
                int end = unitEnd(digits.span().end());
                return end > line.tokens().get(index).span().start() && isBetween(first - 1, end);
            }
        }
        return false;
    }

    /** Where the unit ends that follows a number (伏 of 1000千伏, not of 1000|千); -1 where none does. */
    private int unitEnd(int from) {
        int at = from;
        int length = words.lengthOfUnit(line.normal(), at, line.end());
        while (length == 0 && at < line.end() && SCALES.indexOf(line.normal().charAt(at)) >= 0) {
            at++;
            length = words.lengthOfUnit(line.normal(), at, line.end());
        }
        return length == 0 ? -1 : at + length;
    }

    /** 甲地|…|直流工程, but neither 建成|220千伏|工程 nor 全省|3万公里|公路工程. */
    private boolean isBetween(int before, int end) {
        int next = line.lastBefore(end) + 1;
        boolean opens = before < 0
                || line.tokens().get(before).is("ns")
                || line.tokens().get(before).is("vn")
                || line.tokens().get(before).text().startsWith("—")
                || "，。；：".contains(line.tokens().get(before).text());
        return opens
                && next < line.tokens().size()
                && !Tags.isMark(line.tokens().get(next))
                && !line.tokens().get(next).is("u")
                && !line.tokens().get(next).is("m");
    }
}
