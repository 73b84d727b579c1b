package io.mailuo.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages, lines and file names write them: 2021-05-06, 2021/5/6, 2021.5.6, 2021年5月6日, 20210506. */
final class Days {

    private static final String YEAR = "(?<![\\d.])((?:19|20)\\d\\d)";

    private static final Pattern WRITTEN =
            Pattern.compile(YEAR + "\\s*[-/.年]\\s*/?\\s*(\\d{1,2})\\s*[-/.月]\\s*/?\\s*(\\d{1,2})(?!\\d)");

    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)");

    /** 20210506_03.txt and t20210506_812.html; not the digits in a hash. */
    private static final Pattern NAMED =
            Pattern.compile("(?<![0-9A-Za-z])[tT]?((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?![0-9A-Za-z])");

    /** 二〇二一年五月六日, as government documents are signed. */
    private static final Pattern CHINESE =
            Pattern.compile("([一二][〇○零Ｏ九][〇○零Ｏ一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

    /** What may stand beside the day in its line. */
    private static final Pattern WITH_DAY = Pattern.compile(
            "[\\s\\u3000日号T,，（()）]*(?:星期.|周.)?[\\s\\u3000（()）]*(?:\\d{1,2}[:：时]\\d{2}(?:[:：分]\\d{2})?分?)?[\\s\\u3000（()）]*");

    private static final String NUMERALS = "零一二三四五六七八九";

    private Days() {}

    /** The first day that a text writes out. */
    static Optional<LocalDate> first(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (written.find()) {
            return day(written.group(1), written.group(2), written.group(3));
        }
        Matcher chinese = CHINESE.matcher(text);
        return chinese.find()
                ? day(year(chinese.group(1)), number(chinese.group(2)), number(chinese.group(3)))
                : Optional.empty();
    }

    /** Whether a line is nothing but a day, with the time perhaps: 2021-05-06 10:30, 2021年5月6日 星期四 */
    static boolean isAlone(String line) {
        String rest = WRITTEN.matcher(line).replaceFirst("");
        boolean written =
                rest.length() < line.length() && WITH_DAY.matcher(rest).matches();
        return written || CHINESE.matcher(line.strip()).matches();
    }

    /** Where the first day that a text writes out ends, or -1. */
    static int end(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.find() ? written.end() : -1;
    }

    /** Where the first day that a text writes out begins, or -1. */
    static int start(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.find() ? written.start() : -1;
    }

    /** The day of a meta element, which may be written without marks. */
    static Optional<LocalDate> stated(String value) {
        return first(value).or(() -> compact(value));
    }

    /** The day in the name of a file, the last part of a path: 20210506_03.txt, 报道2021-05-06.html. */
    static Optional<LocalDate> inName(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        Matcher compact = NAMED.matcher(file);
        return first(file)
                .or(() ->
                        compact.find() ? day(compact.group(1), compact.group(2), compact.group(3)) : Optional.empty());
    }

    private static Optional<LocalDate> compact(String value) {
        Matcher compact = COMPACT.matcher(value);
        return compact.find() ? day(compact.group(1), compact.group(2), compact.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String year(String chinese) {
        StringBuilder digits = new StringBuilder();
        chinese.chars().map(c -> Math.max(0, NUMERALS.indexOf(c))).forEach(digits::append);
        return digits.toString();
    }

    /** 六, 十一, 二十, 三十一 */
    private static String number(String chinese) {
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            return Integer.toString(NUMERALS.indexOf(chinese.charAt(0)));
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(chinese.charAt(0));
        int ones = ten == chinese.length() - 1 ? 0 : NUMERALS.indexOf(chinese.charAt(ten + 1));
        return Integer.toString(tens * 10 + ones);
    }
}
