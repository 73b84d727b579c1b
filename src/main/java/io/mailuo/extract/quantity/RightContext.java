package io.mailuo.extract.quantity;

import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind a figure.
 *
 * @param noun the noun phrase that the figure counts, empty where there is none
 * @param end where it ends
 * @param predicate what is said of it up to the end of the clause, without adverbs; empty where nothing is
 * @param predicateEnd where the predicate ends
 * @param of whether 的 joins it to the figure
 * @param nominal whether a noun, or a word that goes with one, stands right behind the figure
 */
record RightContext(String noun, int end, String predicate, int predicateEnd, boolean nominal, boolean of) {

    private static final int LONGEST = 16;
    private static final int LONGEST_NOUN = 20;
    private static final int BRIEF = 6;

    /** Roles of words that lead on to another figure. */
    private static final List<String> LEADING = List.of("rise", "fall", "neutral-before", "boundary");

    /**
     * Reads the words between a figure and the next figure or the end of the clause.
     *
     * @param object whether a verb governs the figure, so that a verb behind it belongs to its noun phrase (支持8个人才创业项目)
     * @param unit its unit: where it says that what is counted can act, a verb right behind the figure is no noun (6万人参加), and
     *     where a noun must follow, a clause before that noun is of it (120名参加过抗美援朝的老兵)
     * @param figure whether another figure stands right behind the words
     */
    static RightContext read(
            QuantityWords words, List<Token> behind, int from, boolean object, Unit unit, boolean figure) {
        boolean acts = words.is("acting", unit.text());
        List<Token> tokens = upToOpenAside(figure ? withoutNext(behind) : new ArrayList<>(behind));
        boolean of = !tokens.isEmpty() && tokens.get(0).text().equals("的");
        if (of) {
            tokens.remove(0);
        }
        // 444项（含续建569项）: an aside is nothing that is counted.
        if (!tokens.isEmpty() && "（(".contains(tokens.get(0).text())) {
            return none(from);
        }
        if (!words.is("classifier", unit.text())
                && !words.at("milestone", Phrases.join(tokens), 0).isEmpty()) {
            return none(from); // 站上5万亿元|新台阶
        }
        dropAge(tokens);
        NounRun run = new NounRun(words, tokens, object);
        int taken = run.length();
        boolean nominal = taken > 0;
        if (!nominal) {
            taken = run.relative();
            nominal = taken > 0 && words.is("classifier", unit.text());
        }
        if (taken == 0) {
            taken = run.beforeLeaving();
            nominal = taken > 0;
        }
        if (taken == 0 && (!acts || words.is("classifier", unit.text()))) {
            taken = run.attributive();
        }
        if (taken == 0 && ((!acts && run.verbPhrase()) || (of && tokens.size() <= 3))) {
            taken = tokens.size();
        }
        if (taken == 0) {
            taken = acts ? fate(words, tokens) : 0;
        }
        if (taken == 0) {
            taken = brief(words, tokens, acts);
        }
        int whole = taken;
        taken = upToNumber(tokens, taken);
        if (taken == 0 || counts(tokens.subList(0, taken))) {
            return of ? new RightContext("", from, "", from, false, true) : none(from);
        }
        List<Token> phrase = head(words, tokens.subList(0, taken), unit);
        boolean possessor = !phrase.get(phrase.size() - 1)
                .span()
                .equals(tokens.get(taken - 1).span());
        List<Token> rest = tokens.subList(taken, tokens.size());
        String predicate = possessor || taken < whole ? "" : predicate(words, rest);
        int end = tokens.get(taken - 1).span().end();
        return new RightContext(
                Phrases.trimmed(Phrases.shortened(Phrases.first(phrase, LONGEST_NOUN), LONGEST_NOUN)),
                end,
                predicate,
                predicate.isEmpty() ? end : tokens.get(tokens.size() - 1).span().end(),
                nominal,
                of);
    }

    /** The same noun, of which something else is said. */
    RightContext saying(String other) {
        return new RightContext(noun, end, other, predicateEnd, nominal, of);
    }

    /** Nothing that is counted behind an offset. */
    static RightContext none(int offset) {
        return new RightContext("", offset, "", offset, false, false);
    }

    /** 5万亿元、6万亿元|两个|大的台阶, 4人|一组: a number with its measure is nothing that is counted. */
    private static boolean counts(List<Token> tokens) {
        return tokens.size() == 2 && tokens.get(0).is("m") && tokens.get(1).is("q");
    }

    /**
     * 5000亩的茶园和百棵以上的古树, 574架无人机、数十枚导弹: a number behind 和 or the mark of a list counts something else; 30名干部以及县委书记
     * are not thirty together.
     */
    private static int upToNumber(List<Token> tokens, int taken) {
        for (int i = 1; i + 1 < taken; i++) {
            if (tokens.get(i).text().equals("以及")) {
                return i;
            }
            int end = i + 1;
            while (end < taken && tokens.get(end).is("m")) {
                end++;
            }
            boolean counted = end < taken && tokens.get(end).is("q");
            if (end > i + 1 && (tokens.get(i).is("c") || (tokens.get(i).text().equals("、") && counted))) {
                return i;
            }
        }
        return taken;
    }

    /** 6021名17岁及以下未成年人: an age says which are counted. */
    private static void dropAge(List<Token> tokens) {
        boolean age = tokens.size() > 2
                && tokens.get(0).is("m")
                && tokens.get(1).text().equals("岁");
        int end = age ? 2 : 0;
        while (age
                && end < tokens.size()
                && !tokens.get(end).is("n")
                && !tokens.get(end).is("v")) {
            end++;
        }
        tokens.subList(0, end < tokens.size() ? end : 0).clear();
    }

    /** 5个县城、乡镇20个: what stands between the last mark of a list and the next figure belongs to that figure. */
    private static List<Token> withoutNext(List<Token> behind) {
        int depth = 0;
        for (int i = behind.size() - 1; i > 0; i--) {
            String word = behind.get(i).text();
            depth += "）)”》".contains(word) ? 1 : "（(“《".contains(word) ? -1 : 0;
            if (depth == 0 && word.equals("、")) {
                return new ArrayList<>(behind.subList(0, i));
            }
        }
        return new ArrayList<>(behind);
    }

    /** 3项指标未达标（占比低于: an aside that goes on behind the words is not of them. */
    private static List<Token> upToOpenAside(List<Token> tokens) {
        int open = Phrases.lastIndexOf(tokens, token -> "（(".contains(token.text()));
        boolean closed = open >= 0 && Phrases.lastIndexOf(tokens, token -> "）)".contains(token.text())) > open;
        return open < 0 || closed ? tokens : new ArrayList<>(tokens.subList(0, Math.max(1, open)));
    }

    /**
     * What is said of the noun up to the end of the clause, without adverbs; nothing where a place follows the noun (车间里…), where the clause says
     * whence it comes (成员|来自…) or by what or how it does more (企业|通过线上平台销售…, not 企业|通过认证).
     */
    private static String predicate(QuantityWords words, List<Token> rest) {
        boolean tellsNothing = rest.isEmpty()
                || words.is("whence", rest.get(0).text())
                || (rest.size() > 2 && words.is("no-predicate", rest.get(0).text()));
        if (tellsNothing || rest.get(0).text().equals("的") || rest.get(0).is("f")) {
            return "";
        }
        List<Token> said = withoutAdverbs(rest);
        boolean relative =
                rest.size() > 1 && rest.get(0).is("v") && rest.get(1).text().equals("的");
        if (relative || said.stream().anyMatch(t -> t.text().equals("把"))) {
            return "";
        }
        String all = Phrases.trimmed(said);
        String predicate =
                all.length() <= LONGEST || said.isEmpty() || !said.get(0).is("v")
                        ? all
                        : said.get(0).text();
        boolean lists = words.is("light", rest.get(0).text()) && predicate.contains("、"); // 期限包括20年、30年
        boolean says = !lists
                && rest.stream().anyMatch(t -> t.is("v"))
                && predicate.length() <= LONGEST
                && !leads(words, predicate);
        Token last = rest.get(rest.size() - 1);
        boolean whole =
                !last.is("p") && !last.is("f") && !last.is("c") && !last.text().equals("到");
        return says && whole ? predicate : "";
    }

    /** 12个村|有|3万人, 6个镇|达到|2000万元: a verb that only leads to the next figure. */
    private static boolean leads(QuantityWords words, String predicate) {
        return words.is("light", predicate) || words.is("reaching", predicate);
    }

    /** Without adverbs, those apart that a name in quotation marks holds (“先丰站”). */
    private static List<Token> withoutAdverbs(List<Token> rest) {
        List<Token> said = new ArrayList<>();
        boolean quoted = false;
        for (Token token : rest) {
            quoted = (quoted || token.text().equals("“")) && !token.text().equals("”");
            boolean adverb = token.is("d")
                    || (token.is("u") && !token.text().equals("的"))
                    || token.text().equals("全部");
            if (quoted || !adverb) {
                said.add(token);
            }
        }
        return said;
    }

    /** 3万人因枪支暴力丧生: number of words of a preposition, what befell people, and how, 0 where there is none. */
    private static int fate(QuantityWords words, List<Token> tokens) {
        int length = 0;
        for (int i = 0; i < tokens.size() && tokens.get(0).is("p") && length <= LONGEST; i++) {
            if (words.is("befalling", tokens.get(i).text())) {
                return i + 1;
            }
            if (tokens.get(i).is("w")) {
                return 0;
            }
            length += tokens.get(i).text().length();
        }
        return 0;
    }

    /** 造成4人死亡: a few characters up to a mark, unless a function word or a verb that leads to another figure is first. */
    private static int brief(QuantityWords words, List<Token> tokens, boolean acts) {
        int count = 0;
        int length = 0;
        while (count < tokens.size() && !tokens.get(count).is("w")) {
            length += tokens.get(count).text().length();
            count++;
        }
        if (count == 0) {
            return 0;
        }
        Token first = tokens.get(0);
        boolean function = List.of("p", "d", "c", "u", "f").stream().anyMatch(first::is);
        boolean leads = false;
        for (int i = 0;
                i < count && (i == 0 || words.is("strip", tokens.get(i - 1).text()));
                i++) {
            String word = tokens.get(i).text();
            leads |= LEADING.stream().anyMatch(role -> words.is(role, word));
        }
        boolean goesOn = acts && count > 1 && words.is("boundary", tokens.get(1).text());
        return function || leads || goesOn || length > BRIEF ? 0 : count;
    }

    /**
     * A single character before 的 that the tagger takes for a verb ends a noun (服务站的). A clause or a quality before 的 goes, its
     * head stays (处于前沿的“X”, 标准化的卫生室); a possessor stays, what it has goes (患者的救治任务), unless
     * events are counted (12场重点行业的招聘活动).
     */
    private static List<Token> head(QuantityWords words, List<Token> tokens, Unit unit) {
        boolean event = words.is("event-classifier", unit.text());
        int of = -1;
        boolean verb = false;
        int acting = acting(tokens);
        if (acting > 0) {
            return tokens.subList(0, acting);
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.text().equals("的") && i > 0) {
                Token before = tokens.get(i - 1);
                boolean quality = event
                        || before.is("a")
                        || words.is("quality-lead", tokens.get(0).text())
                        || !words.ending("quality-end", before.text()).isEmpty();
                if (!verb && of < 0 && !quality) {
                    return tokens.subList(0, i);
                }
                of = i + 1;
            }
            boolean tail = i > 0
                    && token.text().length() == 1
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).text().equals("的");
            boolean acts =
                    token.is("d") && i + 1 < tokens.size() && tokens.get(i + 1).is("v");
            verb |= (token.is("v") || token.is("p") || acts) && !token.is("vn") && of < 0 && !tail;
        }
        return of > 0 && of < tokens.size() ? tokens.subList(of, tokens.size()) : tokens;
    }

    /** 5G基站铺就的高速路, 村民组成的队伍: number of nouns before a verb and 的, which are what is counted; 0 where there is no such verb. */
    private static int acting(List<Token> tokens) {
        for (int i = 1; !tokens.get(0).is("v") && i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean verb = token.tag().equals("v") && token.text().length() > 1;
            if (verb && tokens.get(i + 1).text().equals("的")) {
                return i;
            }
            if (!token.is("n") && !token.is("b")) {
                return 0;
            }
        }
        return 0;
    }
}
