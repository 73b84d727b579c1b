package io.mailuo.extract.programme;

import java.util.regex.Pattern;

/** What the form of quoted words tells by itself. */
final class QuotedShape {

    private static final Pattern FIGURES = Pattern.compile("[\\d·.\\-—%]+");
    private static final Pattern COUNTED_RULES = Pattern.compile(".{2,}([一二三四五六七八九十]+|\\d+)条(措施|举措|意见)?");

    private static final Pattern CHAIN = Pattern.compile("[^—]+(—+[^—]+){2,}");

    private static final int LONGEST = 30;
    private static final int LONGEST_PART = 9;
    private static final String SENTENCE_MARKS = "。！？；!?;…";
    private static final String QUESTIONS = "吗呢啊呀";
    private static final String PARTICLES = "了着吧他她谁";
    private static final String SPEAKERS = "我你";
    /** Longer words with 我 or 你 and no head noun behind are what somebody says (“我家门前修了路”). */
    private static final int LONGEST_SPOKEN = 6;

    private static final int LONGEST_AIM = 12;

    private static final String NUMERALS = "一二三四五六七八九十百千万两双多";

    private QuotedShape() {}

    /**
     * Whether the words can be a name at all, and are no sentence.
     *
     * @param headed whether a head noun stands behind them, which lets names speak (“我为乡亲送清凉”活动, “跟着名著去旅行”计划) and figures be names
     *     (“1234”计划)
     */
    static boolean canBeName(String inner, boolean headed) {
        if (inner.length() < 2 || inner.length() > LONGEST || isChain(inner) || isAim(inner)) {
            return false;
        }
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            boolean spoken = PARTICLES.indexOf(c) >= 0 || (SPEAKERS.indexOf(c) >= 0 && inner.length() > LONGEST_SPOKEN);
            if (SENTENCE_MARKS.indexOf(c) >= 0 || QUESTIONS.indexOf(c) >= 0 || (spoken && !headed)) {
                return false;
            }
        }
        boolean day = inner.length() == 2 && isNumeral(inner.charAt(0)) && isNumeral(inner.charAt(1));
        boolean figures = day || FIGURES.matcher(inner).matches();
        return (headed || !figures) && commasPartEvenly(inner);
    }

    /** “把甲港打造成为开放门户”(战略目标): a longer clause with 把 says what is aimed at (“把文化种进乡村”行动 is a name). */
    private static boolean isAim(String inner) {
        return inner.startsWith("把") && inner.length() > LONGEST_AIM;
    }

    /** 村党组织—网格长—网格员: who is below whom. */
    private static boolean isChain(String inner) {
        return CHAIN.matcher(inner).matches();
    }

    /** 甲甲甲甲,乙乙乙乙 can be a name; a comma between longer clauses makes a sentence. */
    private static boolean commasPartEvenly(String inner) {
        String[] parts = inner.split("[,，]", -1);
        for (String part : parts) {
            if (parts.length > 1 && (part.isEmpty() || part.length() > LONGEST_PART)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the words look coined: parallel parts (甲甲、乙乙), a number that sums up (一纲四目, 七个一), letters or signs (A+B+C).
     */
    static boolean isCoined(String inner) {
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if ((c < 0x2000 && c > ' ') || "、·＋＝".indexOf(c) >= 0) {
                return true;
            }
        }
        long numerals = inner.chars().filter(c -> NUMERALS.indexOf(c) >= 0).count();
        boolean begins = NUMERALS.indexOf(inner.charAt(0)) >= 0;
        return numerals >= 2 || (inner.length() <= 5 && begins);
    }

    /** “甲—乙”: the ends of a line; a year behind the dash makes an edition. */
    static boolean isRoute(String inner) {
        int dash = inner.indexOf('—');
        return dash > 0
                && inner.indexOf('—', dash + 1) < 0
                && dash + 1 < inner.length()
                && !Character.isDigit(inner.charAt(dash + 1));
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }

    /** “十四五”: a plan period, which names a programme only with what it is the plan of. */
    static boolean isPlanPeriod(String inner) {
        return inner.length() == 3
                && inner.charAt(0) == '十'
                && inner.charAt(2) == '五'
                && NUMERALS.indexOf(inner.charAt(1)) >= 0;
    }

    /** “甲甲20条”, “甲甲八条”: a set of measures known by their number. */
    static boolean isNumberedMeasures(String inner) {
        return COUNTED_RULES.matcher(inner).matches();
    }
}
