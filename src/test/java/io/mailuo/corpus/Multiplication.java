package io.mailuo.corpus;

import io.mailuo.lexicon.Lexicon;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes of an article others of its kind: numbers are drawn anew with as many digits, and what stands where people are
 * named gets other names, one for one within a copy. The same copy of the same article is the same on every machine. A
 * copy has as many characters as the article.
 */
public final class Multiplication {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Pattern names;
    private final String given;

    /** Finds names by the surnames of the lexicon, between a title and what follows names, or alone before 说 and 表示. */
    public Multiplication() {
        Lexicon lexicon = Lexicon.standard();
        Set<String> surnames = lexicon.rows("surnames").stream()
                .filter(row -> "common".equals(row.get("frequency")))
                .map(row -> row.get("surname"))
                .collect(Collectors.toSet());
        names = Pattern.compile("(?<=书记|部长|局长|主任|县长|市长|省长|区长|院长|校长|教授|会长|主席|总理|记者|村民|代表|先生|经理|秘书长|、|（|，|。)" + "(?:"
                + String.join("|", surnames) + ")([\\u4E00-\\u9FFF]{1,2})(?=说|表示|介绍|告诉|认为|指出|强调|出席|主持|、|，|）|。|等)");
        given = "安博昌辰承诚楚川春达德东恩帆丰枫冠光海涵翰航浩禾恒宏佳嘉健江杰锦晶静骏凯康兰乐莉霖露茂梅敏宁鹏萍青晴秋蓉瑞森珊诗舒松涛廷希贤晓欣雪雅妍瑶毅颖勇宇玉源泽哲振";
    }

    /**
     * A copy of an article.
     *
     * @param text the article
     * @param copy 0 for the article itself, or the number of the copy
     */
    public String copy(String text, int copy) {
        if (copy == 0) {
            return text;
        }
        RandomGenerator random = new SplittableRandom(31L * text.hashCode() + copy);
        String renamed = text;
        Map<String, String> others = names.matcher(text)
                .results()
                .collect(Collectors.toMap(
                        MatchResult::group,
                        found -> other(found.group(), found.group(1), random),
                        (a, b) -> a,
                        TreeMap::new));
        for (Map.Entry<String, String> name : others.entrySet()) {
            renamed = renamed.replace(name.getKey(), name.getValue());
        }
        return DIGITS.matcher(renamed).replaceAll(found -> Matcher.quoteReplacement(number(found.group(), random)));
    }

    private String other(String name, String own, RandomGenerator random) {
        StringBuilder other = new StringBuilder(name.substring(0, name.length() - own.length()));
        own.chars().forEach(c -> other.append(given.charAt(random.nextInt(given.length()))));
        return other.toString();
    }

    /** As many digits; years, and days and months of one or two digits, stay, so that dates remain dates. */
    private static String number(String digits, RandomGenerator random) {
        if (digits.length() <= 2 || digits.matches("(19|20)[0-9]{2}")) {
            return digits;
        }
        StringBuilder number = new StringBuilder().append((char) ('1' + random.nextInt(9)));
        while (number.length() < digits.length()) {
            number.append((char) ('0' + random.nextInt(10)));
        }
        return number.toString();
    }
}
