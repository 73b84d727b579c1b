package io.mailuo.extract.programme;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How texts number what comes more than once (第三届, 第9个, 第七次, 2024年) or goes on (二期). */
final class Editions {

    private static final String NUMERAL = "[一二三四五六七八九十百\\d]{1,4}";
    private static final Pattern YEAR = Pattern.compile("20\\d{2}年?");
    private static final Pattern LEADING_YEAR = Pattern.compile("20\\d{2}(年|(?!\\d))");
    private static final Pattern BEGINNING = Pattern.compile("(首届|第" + NUMERAL + "届).*");
    /** 第9个甲日暨|乙周: one event under two names. */
    private static final Pattern TWOFOLD = Pattern.compile("(首届|第" + NUMERAL + "[届个]|20\\d{2}年?)[^“”]*暨[^“”]*");

    private static final Pattern ENDING = Pattern.compile("第" + NUMERAL + "届$");
    private static final Pattern NEAR = Pattern.compile("(首届|第" + NUMERAL + "[届次])[^，。；、]{0,14}$");
    private static final Pattern NUMBERED = Pattern.compile("(首届|第.{1,4}[届个]).*");
    private static final Pattern EVENT = Pattern.compile("首届|第.{1,4}届|第.{1,4}个.{3,}[周月]$|^20\\d{2}年?.{2,}[节展赛会周]$");
    private static final Pattern LEADING = Pattern.compile("^(第" + NUMERAL + "届|20\\d{2}年?)");
    private static final Pattern PHASE = Pattern.compile("[一二三四五六七八九十]期$");

    private Editions() {}

    /** 2024, 2024年. */
    static boolean isYear(String word) {
        return YEAR.matcher(word).matches();
    }

    /** Whether a text begins with a year (2024年甲大赛). */
    static boolean beginWithYear(String text) {
        return LEADING_YEAR.matcher(text).lookingAt();
    }

    /** Whether a name begins with its edition (第三届|…), or with an edition or a year and has two names. */
    static boolean begin(String name) {
        return BEGINNING.matcher(name).matches() || TWOFOLD.matcher(name).matches();
    }

    /** Where the edition begins that ends a text (…|第六届); empty where none does. */
    static OptionalInt ending(String text) {
        Matcher edition = ENDING.matcher(text);
        return edition.find() ? OptionalInt.of(edition.start()) : OptionalInt.empty();
    }

    /** Whether an edition stands a few characters before the end of a text, with no mark between (第七次|全国人口). */
    static boolean standNearEnd(String text) {
        return NEAR.matcher(text).find();
    }

    /** Whether a text begins with an edition, or with the number of a day or week of its kind (第9个). */
    static boolean number(String text) {
        return NUMBERED.matcher(text).matches();
    }

    /** Whether a name has what makes one event of a word of one character: 第三届…节, 第8个…周, 2024…展. */
    static boolean makeEvent(String name) {
        return EVENT.matcher(name).find();
    }

    /** A name without the edition or year that it begins with. */
    static String without(String name) {
        return LEADING.matcher(name).replaceFirst("");
    }

    /** Whether a text is the number of a phase and nothing else (二期). */
    static boolean isPhase(String text) {
        return text.length() == 2 && PHASE.matcher(text).find();
    }

    /** A text without the number of a phase at its end (…工程|二期). */
    static String withoutPhase(String text) {
        return PHASE.matcher(text).replaceFirst("");
    }
}
