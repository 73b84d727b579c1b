package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a page that are none of the article's, by the table {@code page-furniture}. */
final class Furniture {

    /** A heading such as 相关新闻 may have this many more characters. */
    private static final int ROOM = 4;

    /** A note of the page is no longer than this. */
    private static final int NOTE = 60;

    private final Pattern buttons;
    private final Set<String> ends;
    private final Set<String> drops;
    private final Set<String> sites;

    Furniture(Lexicon lexicon) {
        Set<String> words = new LinkedHashSet<>(lexicon.words("page-furniture", "role", "button"));
        words.addAll(lexicon.words("page-furniture", "role", "counter"));
        this.buttons = Pattern.compile(words.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        this.ends = lexicon.words("page-furniture", "role", "end");
        this.drops = lexicon.words("page-furniture", "role", "drop");
        this.sites = lexicon.words("page-furniture", "role", "site");
    }

    /** Whether a line is a tool bar: 【打印】【关闭】, 字号：大 中 小, 浏览次数：312 */
    boolean toolBar(String line) {
        return line.length() <= NOTE
                && buttons.matcher(line).find()
                && buttons.matcher(line).replaceAll("").chars().noneMatch(Character::isLetter);
    }

    /** Whether a line is a note of the page: 当前位置：首页 > 新闻, 版权所有 */
    boolean note(String line) {
        String bare = bare(line);
        return line.length() <= NOTE && drops.stream().anyMatch(bare::startsWith);
    }

    /** Whether a line opens what stands under the article: 相关新闻, 下一篇：…… */
    boolean closes(String line) {
        String bare = bare(line);
        return ends.stream().anyMatch(word -> bare.startsWith(word) && isHeading(bare.substring(word.length())));
    }

    private static boolean isHeading(String rest) {
        boolean labelled = rest.startsWith("：") || rest.startsWith(":");
        return labelled ? rest.length() <= NOTE && rest.indexOf('。') < 0 : rest.length() <= ROOM;
    }

    /** Whether the last part of a page's title names a site or channel. */
    boolean site(String part) {
        return sites.stream().anyMatch(part::endsWith);
    }

    private static String bare(String line) {
        return line.replaceFirst("^[^\\p{L}\\p{N}]+", "");
    }
}
