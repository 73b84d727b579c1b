package io.mailuo.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles in the manner of local news and policy pieces: the same number of the same seed is the same article, on every
 * machine. Half of them are shorter than about 450 characters, one in ten is longer than 1,000.
 */
public final class GeneratedArticles {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+[0-9]?)}");

    private static final List<String> TITLES = List.of(
            "{county}：{programme}惠及{number}户",
            "{county}启动{programme}",
            "{topic}工作会议在{county}召开",
            "{county}{topic}有新招",
            "看{county}如何答好{topic}这道题");

    private static final List<String> OPENINGS = List.of(
            "本报讯（记者 {person1}）{month}月{day}日，{county}{topic}工作会议召开。{county}委书记{person2}出席并讲话，县长{person3}主持。",
            "{month}月{day}日，记者从{above}{bureau}获悉，{county}启动{programme}，计划三年内投入{money}亿元。",
            "初冬的{county}，项目一线热气腾腾。今年以来，{county}围绕{topic}新建项目{number}个，同比增长{share}%。",
            "近日，{county}{bureau}局长{person2}走访企业{number}家，收集问题{small}条。");

    private static final List<String> SENTENCES = List.of(
            "{county}{bureau}局长{person2}表示，全县已建成{thing}{number}个，覆盖群众{wan}万人。",
            "据介绍，{programme}由{above}{bureau}牵头，{county}委组织部、{county}{bureau}参与实施。",
            "截至{month}月底，{programme}累计投入资金{money}亿元，完成率达{share}%。",
            "到{year}年，力争{thing}总数超过{number}个，群众满意度从{share}%提高到9{digit}%。",
            "{county}委常委、组织部部长{person4}说：“要把{topic}抓在手上，让群众看得见变化。”",
            "会上，{above}{bureau}副局长{person3}宣读了通报，{small}名先进个人受到表扬。",
            "去年，全县接待游客{wan}万人次，同比增长{share}.{digit}%，实现收入{money}亿元。",
            "“以前要跑{small}趟，现在一次就能办好。”村民{person1}笑着说。",
            "村党支部书记{person5}介绍，村里的{thing}有{small}座，带动{number}户增收，户均增收近{digit}千元。",
            "{programme}实施以来，先后培训{number}人次，发放补贴约{number}万元。",
            "下一步，{county}将深化{programme}，推动{topic}落细落实。",
            "{above}大学教授{person4}认为，{county}的做法为{topic}提供了样本。",
            "其中，{thing}{small}处，占全市的{share}%；新增{thing}{digit}处，较上年多{digit}处。",
            "{county}人民政府与{above}{bureau}签署协议，共同推进{programme}。",
            "副县长{person5}主持会议，县{bureau}、县发展和改革局等{small}个单位负责人参加。");

    /** Half of what news says names nobody and counts nothing. */
    private static final List<String> PLAIN = List.of(
            "雨后的山路有些滑，一行人走得很慢，谁也没有停下来。",
            "从早到晚，服务窗口的灯一直亮着。",
            "这里曾经是一片荒滩，如今绿树成荫，步道沿着河岸伸向远处。",
            "问题摆在桌面上，办法就要落在田埂上。",
            "天刚蒙蒙亮，市场里已经人声鼎沸，新鲜蔬菜从四面八方运来。",
            "老人们坐在廊下下棋，孩子们追着风筝跑过草坪。",
            "有人说难，也有人说慢，可是变化就在这样的日子里一点点发生。",
            "一张蓝图绘到底，久久为功，方能行稳致远。",
            "窗口服务好不好，群众心里有杆秤。",
            "收割机在田间来回穿梭，金黄的稻谷装满了一车又一车。",
            "制度立起来了，习惯也要跟上去。",
            "傍晚时分，江风吹来，散步的人渐渐多了。",
            "过去各管一段，现在握指成拳，效率自然就上来了。",
            "干部多走一步路，群众少跑一趟腿，距离就这样近了。");

    private static final List<String> TOPICS =
            List.of("基层治理", "人才引进", "乡村振兴", "养老服务", "水环境保护", "营商环境", "学前教育", "数字化改革", "粮食生产", "文化旅游");
    private static final List<String> BUREAUS =
            List.of("教育局", "农业农村局", "民政局", "水利局", "交通运输局", "卫生健康局", "文化和旅游局", "人力资源和社会保障局", "生态环境局", "商务局");
    private static final List<String> THINGS =
            List.of("便民服务站", "标准化车间", "口袋公园", "养老服务中心", "农家书屋", "充电桩", "污水处理站", "人才公寓", "托育园", "冷链仓库");

    private final Cast cast = new Cast();
    private final long seed;

    /** Articles of a seed. */
    public GeneratedArticles(long seed) {
        this.seed = seed;
    }

    /** The text of an article, its title in the first line. */
    public String text(int number) {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
        Map<String, String> names = names(random);
        StringBuilder text = new StringBuilder(filled(Cast.pick(TITLES, random), names, random)).append('\n');
        text.append(filled(Cast.pick(OPENINGS, random), names, random));
        // Lengths as news has them: many short ones, a few long ones.
        int length = (int) (Math.exp(random.nextGaussian() * 0.75) * 410);
        while (text.length() < length) {
            text.append(random.nextInt(3) == 0 ? "\n" : "")
                    .append(filled(Cast.pick(random.nextBoolean() ? PLAIN : SENTENCES, random), names, random));
        }
        return text.append('\n').toString();
    }

    /** Writes the first {@code count} articles as {@code 000001.txt} and so on. */
    public void write(int count, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; number <= count; number++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%06d.txt", number)), text(number));
        }
    }

    private Map<String, String> names(RandomGenerator random) {
        Map<String, String> names = new TreeMap<>();
        String county = cast.county(random);
        names.put("county", county);
        names.put("above", cast.above(county));
        List<String> people = cast.people(5, random);
        for (int i = 0; i < people.size(); i++) {
            names.put("person" + (i + 1), people.get(i));
        }
        names.put("programme", cast.programme(random));
        names.put("topic", Cast.pick(TOPICS, random));
        names.put("bureau", Cast.pick(BUREAUS, random));
        return names;
    }

    private static String filled(String template, Map<String, String> names, RandomGenerator random) {
        Matcher slot = SLOT.matcher(template);
        return slot.replaceAll(
                found -> names.containsKey(found.group(1)) ? names.get(found.group(1)) : drawn(found.group(1), random));
    }

    private static String drawn(String slot, RandomGenerator random) {
        return switch (slot) {
            case "number" -> Integer.toString(random.nextInt(20, 4_000));
            case "small" -> Integer.toString(random.nextInt(3, 60));
            case "digit" -> Integer.toString(random.nextInt(1, 10));
            case "share" -> Integer.toString(random.nextInt(10, 98));
            case "money", "wan" -> random.nextInt(1, 90) + "." + random.nextInt(1, 10);
            case "month" -> Integer.toString(random.nextInt(1, 13));
            case "day" -> Integer.toString(random.nextInt(1, 29));
            case "year" -> Integer.toString(random.nextInt(2024, 2036));
            case "thing" -> Cast.pick(THINGS, random);
            default -> throw new IllegalArgumentException("a template has a slot {" + slot + "}, which nothing fills");
        };
    }
}
