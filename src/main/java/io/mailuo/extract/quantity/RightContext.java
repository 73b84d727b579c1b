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
 * @param nominal whether a noun, or a word that goes with one, stands right behind the figure
 */
record RightContext(String noun, int end, String predicate, int predicateEnd, boolean nominal) {

    private static final int LONGEST = 16;
    private static final List<String> NOMINAL =
            List.of("n", "vn", "an", "j", "b", "s", "l", "i", "r", "k", "g", "z", "q", "m", "h", "ag");
    private static final List<String> NOT_NOMINAL = List.of("其中", "其他", "分别", "全部", "均", "都", "这", "此", "每", "各", "该");

    /**
     * Reads the words between a figure and the next figure or the end of the clause.
     *
     * @param object whether a verb governs the figure, so that a verb behind it belongs to its noun phrase (支持8个人才创业项目)
     */
    static RightContext read(List<Token> behind, int from, boolean object) {
        List<Token> tokens = new ArrayList<>(behind);
        boolean of = !tokens.isEmpty() && tokens.get(0).text().equals("的");
        if (of) {
            tokens.remove(0);
        }
        int taken = nominalRun(tokens, object);
        boolean nominal = taken > 0;
        if (!nominal && (verbPhrase(tokens) || of && tokens.size() <= 3)) {
            taken = tokens.size();
        }
        if (taken == 0) {
            return new RightContext("", from, "", from, false);
        }
        List<Token> rest = tokens.subList(taken, tokens.size());
        StringBuilder predicate = new StringBuilder();
        for (Token token : rest) {
            boolean adverb = token.is("d")
                    || token.is("u") && !token.text().equals("的")
                    || token.text().equals("全部");
            predicate.append(adverb ? "" : token.text());
        }
        boolean says = rest.stream().anyMatch(t -> t.is("v"))
                && predicate.length() <= LONGEST
                && !rest.get(0).text().equals("的");
        int end = tokens.get(taken - 1).span().end();
        return new RightContext(
                Phrases.trim(head(tokens.subList(0, taken))),
                end,
                says ? Phrases.trim(predicate.toString()) : "",
                says ? tokens.get(tokens.size() - 1).span().end() : end,
                nominal);
    }

    /** Number of words from the first on that make one noun phrase. */
    private static int nominalRun(List<Token> tokens, boolean object) {
        int taken = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            boolean close = "”》）)".contains(word);
            depth += "“《（(".contains(word) ? 1 : close ? -1 : 0;
            if (depth < 0) {
                break;
            }
            if (depth > 0 || close || nominal(tokens, i)) {
                taken = i + 1;
            } else if (!joins(tokens, i) && !(object && i > 0 && inside(tokens, i))) {
                break;
            }
        }
        return taken;
    }

    private static boolean nominal(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean aspect = at + 1 < tokens.size()
                && List.of("了", "着", "过").contains(tokens.get(at + 1).text());
        boolean range = List.of("以上", "以下", "及以上", "及以下").contains(token.text()) && at > 0;
        boolean last = token.is("v")
                && token.text().length() == 1
                && at > 0
                && (at + 1 == tokens.size()
                        || tokens.get(at + 1).is("w")
                        || tokens.get(at + 1).text().equals("的"));
        return range
                || last
                || !aspect
                        && !token.tag().equals("nx")
                        && !NOT_NOMINAL.contains(token.text())
                        && (NOMINAL.stream().anyMatch(token::is)
                                || token.tag().equals("a") && (token.text().length() > 1 || at == 0));
    }

    /** A verb or adverb inside a noun phrase: a noun or verb goes on behind it. */
    private static boolean inside(List<Token> tokens, int at) {
        boolean more = at + 1 < tokens.size() && (tokens.get(at + 1).is("v") || nominal(tokens, at + 1));
        return more && (tokens.get(at).is("v") || tokens.get(at).is("ad"));
    }

    /** Words that join two nouns, or go before one. */
    private static boolean joins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean next = at + 1 < tokens.size()
                && (nominal(tokens, at + 1) || "“《".contains(tokens.get(at + 1).text()));
        boolean link = at > 0
                && (token.is("c") || token.text().equals("、") || token.text().equals("的"));
        boolean single = token.text().length() == 1 && !"有为是在到达让使占将被把从对向和".contains(token.text());
        boolean modifier = token.is("a") || at > 0 && token.is("v") && single || at == 0 && token.is("d") && single;
        return next && (link || modifier);
    }

    /** 56项补充信息采集工作: a verb that opens a noun phrase has a noun at the end and no mark of aspect. */
    private static boolean verbPhrase(List<Token> tokens) {
        if (tokens.size() < 2
                || !tokens.get(0).is("v")
                || "有为是在到达让使".contains(tokens.get(0).text())) {
            return false;
        }
        boolean noun = nominal(tokens, tokens.size() - 1)
                || "”》".contains(tokens.get(tokens.size() - 1).text());
        return noun && tokens.stream().noneMatch(t -> t.is("u") && !t.text().equals("的"));
    }

    /** A clause before 的 goes, its head stays (处于前沿的“X”); a possessor stays, what it has goes (患者的救治任务). */
    private static String head(List<Token> tokens) {
        StringBuilder all = new StringBuilder();
        int of = -1;
        boolean verb = false;
        for (Token token : tokens) {
            if (token.text().equals("的")) {
                if (!verb && of < 0) {
                    return all.toString();
                }
                of = all.length() + 1;
            }
            verb |= token.is("v") && token.text().length() > 1 && of < 0;
            all.append(token.text());
        }
        return of > 0 ? all.substring(of) : all.toString();
    }
}
