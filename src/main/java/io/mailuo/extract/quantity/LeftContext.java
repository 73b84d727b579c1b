package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The words before a figure in its clause that may be its subject: without times and bracketed asides, without
 * connectives in front, and without the adverbs, verbs and comparisons that lead to the figure.
 */
final class LeftContext {

    private static final int LONGEST = 16;
    private static final int SHORT = 4;
    private static final List<String> DROPPED = List.of("d", "c", "u", "p");
    private static final List<String> TAIL =
            List.of("strip", "neutral-before", "least-before", "about-before", "most-before");

    private final QuantityWords words;
    private final List<Token> tokens;
    private final String verb;
    private final boolean governed;
    private final boolean light;

    private LeftContext(QuantityWords words, List<Token> tokens, String verb, boolean governed, boolean light) {
        this.words = words;
        this.tokens = tokens;
        this.verb = verb;
        this.governed = governed;
        this.light = light;
    }

    /**
     * Reads what stands between two places of a clause.
     *
     * @param change whether the figure is a change, so that 比去年增长 before it is no part of the subject
     */
    static LeftContext read(QuantityWords words, Sentence sentence, List<Token> between, boolean change) {
        List<Token> kept = new Asides(words, between).without(sentence);
        Fronts.dropNumber(kept);
        Fronts.dropExamples(words, kept);
        Fronts.dropPer(words, kept);
        boolean governed = governed(words, kept);
        dropWhich(words, kept);
        boolean light = kept.stream().anyMatch(t -> words.is("light", t.text()));
        int size = kept.size();
        boolean share = kept.stream().anyMatch(t -> words.is("share-verb", t.text()) || words.is("progress", t.text()));
        boolean plan = dropTail(words, kept, share);
        boolean apart = between.stream()
                .skip(Math.max(0, between.size() - (size - kept.size())))
                .anyMatch(t -> t.text().equals("、"));
        if (apart) {
            dropCounted(kept);
        }
        String verb = kept.isEmpty() || apart
                ? ""
                : last(kept).is("v") && !words.is("light", last(kept).text())
                        ? last(kept).text()
                        : "";
        if (change) {
            dropChange(words, kept);
        } else {
            Fronts.dropArrival(words, kept);
        }
        dropOccasion(kept);
        dropDisposal(words, kept);
        dropLead(words, kept);
        if (!plan) {
            dropTail(words, kept, false);
        }
        Fronts.dropHaver(words, kept);
        if (kept.stream()
                .allMatch(
                        token -> token.is("m") || token.is("q") || token.text().equals("中"))) {
            kept.clear(); // 首台10兆瓦机组, 260家企业中有26家
        }
        if (words.is("said-again", Phrases.join(kept))) {
            kept.clear(); // 2020年这个数字为5.4%
        }
        return new LeftContext(words, kept, verb, governed, light);
    }

    /** Whether a preposition governs the figure (为3省的农户), so that the words before it are no part of what is counted. */
    private static boolean governed(QuantityWords words, List<Token> kept) {
        boolean direct = true;
        for (int i = kept.size() - 1; i >= 0; i--) {
            Token token = kept.get(i);
            if (token.is("p")) {
                return words.is("governing", token.text());
            }
            if (direct && i > 0 && words.is("disposal", token.text())) {
                return true; // 雷达将这3万株树木编成网络
            }
            boolean which = words.is("deictic", token.text())
                    || token.is("q")
                    || token.text().startsWith("首");
            if (!which && !token.is("d") && !token.is("u") && !words.is("strip", token.text())) {
                return false;
            }
            direct &= which;
        }
        return false;
    }

    /** 甲区这十余栋建筑, 雷达将这3万株树木: a word that points at what is counted, with 将 and whoever does it, is no part of that. */
    private static void dropWhich(QuantityWords words, List<Token> kept) {
        if (!kept.isEmpty() && words.is("deictic", last(kept).text())) {
            kept.remove(kept.size() - 1);
        }
        if (!kept.isEmpty() && disposes(words, last(kept))) {
            kept.clear();
        }
    }

    /** 形成5大系列、3000个规格: what is listed before is not of what is listed now. */
    private static void dropCounted(List<Token> kept) {
        int number = Phrases.firstIndexOf(kept, token -> token.is("m"));
        if (number > 0 && last(kept).is("q") && kept.get(number - 1).is("v")) {
            kept.subList(number, kept.size()).clear();
        }
    }

    /** 机组建成后年发电量: a verb with 后 in front says when. */
    private static void dropOccasion(List<Token> kept) {
        for (int i = 1; i + 1 < kept.size(); i++) {
            if (kept.get(i).text().equals("后") && kept.get(i - 1).is("v") && Phrases.length(kept, i + 1) > 1) {
                kept.subList(0, i + 1).clear();
                return;
            }
        }
    }

    /** 将, 把, or 让 and 使, which are verbs of that alone. */
    private static boolean disposes(QuantityWords words, Token token) {
        return (words.is("disposal", token.text()) && !token.is("n")) || words.is("letting", token.text());
    }

    /** 新政将补助上限提高到…, 新工艺让生产效率提升…: what 将, 把 or 让 puts in front of its verb is the subject. */
    private static void dropDisposal(QuantityWords words, List<Token> kept) {
        for (int i = kept.size() - 2; i >= 0; i--) {
            boolean noun = kept.subList(i + 1, kept.size()).stream().anyMatch(t -> t.is("n") || t.is("vn"));
            if (disposes(words, kept.get(i)) && noun && Phrases.length(kept, i + 1) > 1) {
                kept.subList(0, i + 1).clear();
                return;
            }
        }
    }

    /** The subject that the words make; lists before 等 are left out, and what is too long is cut in front. */
    String text() {
        List<Token> rest = withoutList();
        String all = Phrases.join(rest);
        if (all.contains("占") && all.length() <= LONGEST + LONGEST / 2) {
            return Phrases.trimmed(rest.stream().filter(t -> !t.is("d")).toList());
        }
        return Phrases.trimmed(Phrases.shortened(rest, LONGEST));
    }

    /**
     * From the verb on where one stands before a long noun phrase: 两级选派农技指导员 says whose it is, and 选派农技指导员 what is counted.
     */
    String fromVerb() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean verb = token.tag().equals("v")
                    && (token.text().length() > 1 || Phrases.length(tokens, 0) - Phrases.length(tokens, i) > 2 * SHORT)
                    && !words.is("light", token.text());
            boolean noun = tokens.subList(i + 1, tokens.size()).stream()
                    .noneMatch(t -> t.is("p") || t.is("f") || t.is("c") || t.is("u") || t.is("d") || isMark(t));
            boolean framed = tokens.get(0).is("p"); // 在乡村学校等地|举办活动30场
            int least = token.text().length() > 1 && !framed ? SHORT - 1 : SHORT / 2;
            if (verb && noun && Phrases.length(tokens, i + 1) >= least) {
                int from = tokens.get(i - 1).text().equals("新") ? i - 1 : i;
                return Phrases.trimmed(tokens.subList(from, tokens.size()));
            }
        }
        return text();
    }

    /** A mark that is no part of a name (“某某标准”). */
    private static boolean isMark(Token token) {
        return token.is("w") && !"“”《》".contains(token.text());
    }

    /** Whether a verb of having alone leads to the figure (设6个站点). */
    boolean light() {
        return light;
    }

    /** The nouns that stand right before the figure, empty where a verb or nothing does. */
    String noun() {
        int from = tokens.size();
        while (from > 0 && nominal(tokens.get(from - 1))) {
            from--;
        }
        String noun = Phrases.trimmed(tokens.subList(from, tokens.size()));
        return noun.length() <= 2 * SHORT ? noun : "";
    }

    private static boolean nominal(Token token) {
        return token.is("n") || token.is("vn") || token.is("b") || token.is("j") || "“”".contains(token.text());
    }

    /** 已交付4860套: verbs alone, with adverbs, places and times aside. */
    boolean verbal() {
        boolean verb = tokens.stream().anyMatch(t -> t.tag().equals("v"));
        boolean single = tokens.size() == 1 && tokens.get(0).is("vn");
        return single
                || (verb
                        && tokens.stream()
                                .allMatch(t -> (t.is("v") && !t.is("vn"))
                                        || t.is("d")
                                        || t.is("ns")
                                        || t.is("a")
                                        || t.is("p")));
    }

    /** 涪城区（完成426亿元）: names of areas alone, which say whose the figure is and not what it measures. */
    boolean areaAlone() {
        return !tokens.isEmpty() && tokens.stream().allMatch(t -> t.is("ns"));
    }

    /** Its verbs alone. */
    String verbs() {
        return Phrases.join(tokens.stream().filter(t -> t.is("v") || t.is("a")).toList());
    }

    /** Whether the words before the figure are a clause of their own, with a verb that is not at their end. */
    boolean open() {
        return Phrases.lastIndexOf(tokens, t -> t.tag().equals("v")) >= 0;
    }

    /** Whether a preposition governs the figure. */
    boolean governed() {
        return governed;
    }

    /** The verb right before the figure, empty where a noun or a verb of arrival stands there. */
    String verb() {
        return verb;
    }

    /** From 每 on where a measure of it follows (每名干部走访), else nothing: what a figure is per belongs to its subject. */
    String perUnit() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean each = words.is("each", tokens.get(i).text());
            boolean measure = tokens.get(i + 1).is("q") || tokens.get(i + 1).is("m");
            if (each && measure && Phrases.length(tokens, i) <= LONGEST) {
                return Phrases.trimmed(tokens.subList(i, tokens.size()));
            }
        }
        return "";
    }

    /** From the last verb with a meaning of its own on (通达欧洲). */
    String fromLastVerb() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is("v") && token.text().length() > 1 && !words.is("light", token.text())) {
                return Phrases.trimmed(tokens.subList(i, tokens.size()));
            }
        }
        return text();
    }

    /** 联合开工建设甲、乙等高铁通道: 联合开工建设高铁通道; 与甲大学等首批海内外: 首批海内外. */
    private List<Token> withoutList() {
        int and = indexOf("等");
        int first = indexOf("、");
        if (and <= 0 || first > and || and == tokens.size() - 1) {
            return tokens;
        }
        // 改造水电气等老化管线
        boolean acts = tokens.subList(0, and).stream().anyMatch(t -> t.is("v"));
        if (first < 0 && acts && !tokens.get(and - 1).text().equals("》")) {
            return tokens;
        }
        List<Token> rest = new ArrayList<>();
        for (int i = first - 1; i >= 0; i--) {
            if (tokens.get(i).is("v")) {
                rest.addAll(tokens.subList(0, i + 1));
                break;
            }
        }
        rest.addAll(tokens.subList(and + 1, tokens.size()));
        return rest;
    }

    private int indexOf(String word) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Says whether what is left ends with a plan that has a share (年度计划的60%). */
    private static boolean dropTail(QuantityWords words, List<Token> kept, boolean share) {
        boolean of = false;
        while (!kept.isEmpty()) {
            Token token = last(kept);
            if (of && share && words.is("plan-noun", token.text())) {
                return true;
            }
            boolean adverb = words.is("light", token.text())
                    || DROPPED.stream().anyMatch(token::is)
                    || (token.is("w") && !"”》".contains(token.text()))
                    || token.text().equals("-");
            if (!adverb && TAIL.stream().noneMatch(role -> words.is(role, token.text()))) {
                return false;
            }
            of = kept.remove(kept.size() - 1).text().equals("的");
        }
        return false;
    }

    private static void dropLead(QuantityWords words, List<Token> kept) {
        boolean first = true;
        if (kept.size() > 2
                && kept.get(0).text().equals("不")
                && words.is("apart-most", kept.get(0).text() + kept.get(1).text())) {
            kept.subList(0, 2).clear();
        }
        while (!kept.isEmpty()) {
            Token token = kept.get(0);
            boolean adverb = token.is("d") && !words.is("keeping", token.text());
            boolean function =
                    token.is("c") || adverb || token.is("u") || (token.is("w") && !"“《".contains(token.text()));
            boolean ordinal = (token.is("mq") && !token.text().startsWith("第")) || token.is("q");
            // 中|老铁路 is short for a country; 企业中|超过九成 goes on behind what was counted.
            boolean place = token.is("f")
                    && first
                    && token.text().equals("中")
                    && kept.size() > 1
                    && kept.get(1).text().length() == 1
                    && !kept.get(1).is("u");
            boolean light = words.is("light", token.text()) && !words.is("share-verb", token.text()) && kept.size() > 1;
            boolean lead = words.is("lead", token.text()) && !place;
            if (!function && !ordinal && !light && !lead) {
                return;
            }
            first = false;
            kept.remove(0);
            boolean deictic = words.is("deictic", token.text()) && kept.size() > 1;
            if (deictic
                    && (words.is("classifier", kept.get(0).text())
                            || (kept.size() > 1 && kept.get(0).is("m")))) {
                kept.remove(0); // 这一预期
            }
        }
    }

    /** Takes off 同比增长, 比去年增长了, 较上届增加; 增速 stays. */
    private static void dropChange(QuantityWords words, List<Token> kept) {
        kept.subList(0, Changes.afterVerb(words, kept)).clear();
        for (int i = kept.size() - 1; i >= 0; i--) {
            String word = kept.get(i).text();
            boolean compares = words.is("compare", word) && !ofQuality(kept, i);
            if (compares || word.startsWith("同比") || word.startsWith("环比")) {
                kept.subList(i, kept.size()).clear();
            }
        }
        while (!kept.isEmpty()
                && (words.is("rise", last(kept).text())
                        || words.is("fall", last(kept).text()))
                && !words.is("telling-change", last(kept).text())
                && !Fronts.isRate(words, kept)) {
            kept.remove(kept.size() - 1);
            dropTail(words, kept, false);
        }
    }

    /** 附加值|较|高|的|产品: 较 with a quality and 的 compares nothing that is measured. */
    private static boolean ofQuality(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).is("a")
                && tokens.get(at + 2).text().equals("的");
    }

    private static Token last(List<Token> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    /** The span of the words that were kept; empty at {@code at} where none were. */
    Span span(int at) {
        return tokens.isEmpty()
                ? new Span(at, at)
                : new Span(tokens.get(0).span().start(), last(tokens).span().end());
    }
}
