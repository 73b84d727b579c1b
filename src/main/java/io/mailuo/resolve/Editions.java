package io.mailuo.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a programme's name that tells one edition from the next: years, versions, rounds. */
final class Editions {

    /** 2021—2023年, 2.0, 第二轮, 三期, 升级版. */
    private static final Pattern MARK =
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)|\\d\\.\\d|第[一二三四五六七八九十\\d]{1,3}[轮期届批次季]"
                    + "|[一二三四五六七八九十][期轮](?!间)|升级版|[“”\"](?:十[一二三四五])[“”\"]|十[一二三四五]五");

    private Editions() {}

    /** All marks of one name, sorted, joined; empty where it has none. */
    static String of(String name) {
        SortedSet<String> marks = new TreeSet<>();
        Matcher matcher = MARK.matcher(name);
        while (matcher.find()) {
            marks.add(matcher.group());
        }
        return String.join("-", marks);
    }

    /** The marks of the form of a name that has most. */
    static String of(Collection<String> names) {
        return names.stream()
                .map(Editions::of)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** A name without its marks, and without figures and years that are left of them. */
    static String without(String name) {
        return MARK.matcher(name).replaceAll("").replaceAll("\\d+年?|^年|版$", "");
    }
}
