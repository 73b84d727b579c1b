package io.mailuo.evaluate;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When two written forms count as the same. What is compared is the text in compatibility form (NFKC), in lower case,
 * without white space, quotation marks, brackets, dots and dashes.
 */
final class Folding {

    /** White space (with the four separators U+001C to U+001F) and the punctuation that no name is told apart by. */
    private static final Pattern DROPPED = Pattern.compile(
            "[\\s\\x1c-\\x1f“”\"'‘’「」『』《》〈〉()（）\\[\\]【】·・—–\\-_、,，.。:：!！?？;；…]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern PARTY_PREFIX = Pattern.compile("^(中国共产党|中共)");
    private static final Pattern COMMITTEE_OR_GOVERNMENT = Pattern.compile("(委员会|人民政府|委|政府)$");
    private static final Pattern UPPER_AREA = Pattern.compile("^.+?[省市区州](?=..+[市区县镇乡村旗]$)");
    private static final Pattern LEVEL = Pattern.compile("(?<=..)[省市区县]$");

    private static final Map<String, String> UNITS =
            Map.of("percent", "%", "百分比", "%", "人民币元", "元", "cny", "元", "㎡", "平方米", "m2", "平方米", "km2", "平方公里");

    private Folding() {}

    /** The form in which two texts are compared. */
    static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return DROPPED.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The form in which two units are compared: 人民币元 is 元, m² is 平方米. */
    static String unit(String text) {
        String folded = fold(text);
        return UNITS.getOrDefault(folded, folded);
    }

    /** The forms of an area's name: 甲市乙区, 乙区, 中共乙区委员会, 乙区委, 乙区人民政府 and 乙 are one holder in a relation. */
    static Set<String> placeForms(String name) {
        String folded = fold(name);
        String stem = PARTY_PREFIX.matcher(folded).replaceFirst("");
        stem = COMMITTEE_OR_GOVERNMENT.matcher(stem).replaceFirst("");
        String last = UPPER_AREA.matcher(stem).replaceFirst("");
        Set<String> forms =
                new HashSet<>(List.of(folded, stem, last, LEVEL.matcher(last).replaceFirst("")));
        forms.remove("");
        return forms;
    }

    /** Whether two area names have a form in common. */
    static boolean samePlace(String one, String other) {
        return meet(placeForms(one), placeForms(other));
    }

    /** Whether two sets share a member. */
    static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /**
     * Share of characters that two short texts have in common, as F1 (0 to 1). Order is not looked at: for Chinese noun
     * phrases that would be too strict.
     */
    static double overlap(String one, String other) {
        int[] a = fold(one).codePoints().toArray();
        int[] b = fold(other).codePoints().toArray();
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        Map<Integer, Integer> pool = new HashMap<>();
        for (int c : b) {
            pool.merge(c, 1, Integer::sum);
        }
        int common = 0;
        for (int c : a) {
            if (pool.getOrDefault(c, 0) > 0) {
                pool.merge(c, -1, Integer::sum);
                common++;
            }
        }
        return 2.0 * common / (a.length + b.length);
    }
}
