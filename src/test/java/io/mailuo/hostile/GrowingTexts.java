package io.mailuo.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts of any length that have one thing again and again: whoever looks from each to each other needs four times as long for twice the text. */
public final class GrowingTexts {

    private static final Map<String, String> REPEATED = new LinkedHashMap<>();

    static {
        REPEATED.put("opening brackets", "（");
        REPEATED.put("closing brackets", "）");
        REPEATED.put("square brackets", "[");
        REPEATED.put("pairs of brackets", "（县）");
        REPEATED.put("opening quotation marks", "“");
        REPEATED.put("closing quotation marks", "”");
        REPEATED.put("straight quotation marks", "\"");
        REPEATED.put("quoted words", "“数字”");
        REPEATED.put("quoted programmes", "启动“雨水”工程，");
        REPEATED.put("opening title marks", "《");
        REPEATED.put("titles", "《规划》");
        REPEATED.put("a title that names an owner", "省政府印发《规划》。");
        REPEATED.put("a surname", "王");
        REPEATED.put("names", "王小明、");
        REPEATED.put("names in sentences", "王小明说。");
        REPEATED.put("a post", "县教育局局长王小明表示。");
        REPEATED.put("posts without stops", "县委书记王小明");
        REPEATED.put("titles of posts", "书记");
        REPEATED.put("a list of posts", "副县长王小明、李大海，");
        REPEATED.put("bodies", "县教育局");
        REPEATED.put("nested bodies", "省市县区");
        REPEATED.put("heads of bodies", "委员会");
        REPEATED.put("places", "浙江省杭州市");
        REPEATED.put("programme heads", "行动计划");
        REPEATED.put("programmes in sentences", "实施乡村振兴计划。");
        REPEATED.put("quantities", "增长3.5%，");
        REPEATED.put("quantities with a subject", "新建学校12所，同比增长5%。");
        REPEATED.put("figures of areas", "杭州市新建学校12所，宁波市新建学校9所。");
        REPEATED.put("figures dealt out", "杭州市、宁波市分别新建学校12所、9所。");
        REPEATED.put("figures of the company", "华星科技有限公司投产。公司实现营收3亿元。");
        REPEATED.put("the same programme without an owner", "推进“雨水”工程。");
        REPEATED.put("programmes behind a subject", "杭州市召开会议。推进“雨水”工程。");
        REPEATED.put("programmes of that body", "杭州市教育局召开会议。该局启动“雨水”工程。");
        REPEATED.put("programmes of bodies that host", "“雨水”工程由杭州市教育局主办，宁波市教育局承办。");
        REPEATED.put("speeches of a programme", "杭州市教育局局长王小明表示，“雨水”工程已经启动。");
        REPEATED.put("a speech that goes on", "“雨水”工程进展顺利。");
        REPEATED.put("quotations of a speaker", "“雨水工程已经启动。”杭州市教育局局长王小明说。");
        REPEATED.put("questions and answers", "记者：“雨水”工程怎么样？\n王小明：这个工程已经启动。\n");
        REPEATED.put("titles and interviews", "杭州市印发《雨水行动方案》。局长王小明就此接受采访。");
        REPEATED.put("bodies by a word", "杭州市第一医院举行会议。该院党委书记王小明出席。");
        REPEATED.put("posts without a body", "副县长王小明出席。秘书长李大海主持。");
        REPEATED.put("surnames and titles", "县长王小明出席。王县长讲话。");
        REPEATED.put("posts stated", "王小明担任县长，后任县委书记。");
        REPEATED.put("presidents", "法国总统杜邦出席。杜邦总统讲话。");
        REPEATED.put("digits", "1");
        REPEATED.put("numerals", "一百万亿");
        REPEATED.put("dots of numbers", "1.");
        REPEATED.put("dates", "2021年5月6日，");
        REPEATED.put("commas", "，");
        REPEATED.put("enumeration commas", "、");
        REPEATED.put("stops", "。");
        REPEATED.put("one character", "的");
        REPEATED.put("words without stops", "今天下雨河水上涨");
        REPEATED.put("letters", "a");
        REPEATED.put("words in letters", "AI ");
        REPEATED.put("spaces", " ");
        REPEATED.put("lines", "\n");
        REPEATED.put("short lines", "雨\n");
        REPEATED.put("pinyin", "雨(yǔ)");
        REPEATED.put("question marks", "?");
        REPEATED.put("marks over a character", "\u0301");
        REPEATED.put("zero width", "\u200B");
        REPEATED.put("traditional characters", "縣教育局局長");
        REPEATED.put("captions", "（记者 王小明 摄）\n");
        REPEATED.put("heads of articles", "标题：雨水\n");
        REPEATED.put("rules", "=====\n");
    }

    private GrowingTexts() {}

    /** The texts by what they repeat; each function is given the length wanted, in UTF-16 units. */
    public static Map<String, IntFunction<String>> all() {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        REPEATED.forEach((name, unit) ->
                texts.put(name, length -> Hostile.WORDS + unit.repeat(length / unit.length()) + Hostile.WORDS));
        texts.put("nested brackets", length -> nested("（", "县", "）", length));
        texts.put("nested quotation marks", length -> nested("“", "计划", "”", length));
        texts.put("nested title marks", length -> nested("《", "规划", "》", length));
        texts.put("different names", length -> counted(length, i -> "县教育局局长王" + hanzi(i) + "表示。"));
        texts.put("different bodies", length -> counted(length, i -> hanzi(i) + "县教育局举行会议。"));
        texts.put("different programmes", length -> counted(length, i -> "启动“" + hanzi(i) + "”工程。"));
        texts.put("different companies", length -> counted(length, i -> hanzi(i) + "科技有限公司投产。"));
        texts.put("different schools", length -> counted(length, i -> "杭州市" + hanzi(i) + "学校举行会议。"));
        texts.put("different towns", length -> counted(length, i -> "在" + hanzi(i) + "镇举行会议。"));
        texts.put("different programmes without marks", length -> counted(length, i -> "实施" + hanzi(i) + "振兴行动计划。"));
        texts.put("different programmes of one ending", length -> counted(length, i -> "启动“" + hanzi(i) + "乡村振兴”工程。"));
        texts.put("different programmes of owners", length -> counted(length, i -> "杭州市启动“" + hanzi(i) + "”工程。"));
        texts.put("different titles", length -> counted(length, i -> "杭州市印发《" + hanzi(i) + "行动方案》。"));
        texts.put("different surnames", length -> counted(length, i -> hanzi(i) + "县长表示。"));
        texts.put("different quantities", length -> counted(length, i -> "新建学校" + i + "所。"));
        return texts;
    }

    private static String nested(String open, String inside, String close, int length) {
        return Hostile.WORDS + open.repeat(length / 2) + inside + close.repeat(length / 2) + Hostile.WORDS;
    }

    private static String counted(int length, IntFunction<String> part) {
        StringBuilder text = new StringBuilder(Hostile.WORDS);
        for (int i = 0; text.length() < length; i++) {
            text.append(part.apply(i));
        }
        return text.toString();
    }

    /** Two characters that are another pair for each number below 400 million. */
    private static String hanzi(int number) {
        return Character.toString(0x4E00 + number * 7 % 20_000)
                + Character.toString(0x4E00 + (number / 20_000 + number) % 20_000);
    }
}
