package io.mailuo.extract.quantity;

import io.mailuo.model.Status;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;

/** The words on either side of a figure that may be its subject, function words taken off. */
final class NounPhrase {

    private static final int LONGEST = 16;
    private static final List<String> NOMINAL =
            List.of("n", "vn", "an", "j", "b", "s", "l", "i", "r", "k", "g", "x", "vg", "ag", "z", "q", "m", "h");

    private final QuantityWords words;

    NounPhrase(QuantityWords words) {
        this.words = words;
    }

    /**
     * What stands behind a figure.
     *
     * @param text the noun phrase
     * @param end where it ends
     * @param predicate what is said of it up to the end of the clause, adverbs taken off
     * @param all where the predicate ends
     * @param nominal whether it begins with a noun or a word that goes with one
     */
    record Behind(String text, int end, String predicate, int all, boolean nominal) {}

    /** Reads the noun phrase between a figure and the next, or the end of the clause. */
    Behind behind(List<Token> tokens, String text, int from, int to) {
        List<Token> rest = new ArrayList<>(tokens);
        if (!rest.isEmpty()
                && rest.get(0).span().start() == from
                && rest.get(0).text().equals("的")) {
            rest.remove(0);
        }
        int start = rest.isEmpty() ? from : Math.min(rest.get(0).span().start(), gapStart(text, from));
        int taken = nominalRun(rest);
        boolean nominal = taken > 0;
        if (!nominal && verbPhrase(rest)) {
            taken = rest.size();
        }
        if (taken == 0) {
            return new Behind("", from, "", from, false);
        }
        int end = rest.get(taken - 1).span().end();
        String noun = tidy(head(text.substring(start, end)));
        List<Token> tail = rest.subList(taken, rest.size());
        StringBuilder predicate = new StringBuilder();
        for (Token token : tail) {
            boolean adverb = token.is("d")
                    || token.is("u") && !token.text().equals("的")
                    || token.text().equals("全部");
            predicate.append(adverb ? "" : token.text());
        }
        boolean says = !tail.isEmpty() && tail.stream().anyMatch(t -> t.is("v")) && predicate.length() <= LONGEST;
        return new Behind(noun, end, says ? tidy(predicate.toString()) : "", says ? to : end, nominal);
    }

    private static int gapStart(String text, int from) {
        return text.startsWith("的", from) ? from + 1 : from;
    }

    /** Number of words from the first on that make one noun phrase. */
    private int nominalRun(List<Token> tokens) {
        int taken = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean open = "“《（(".contains(token.text());
            boolean close = "”》）)".contains(token.text());
            depth += open ? 1 : close ? -1 : 0;
            if (depth < 0) {
                break;
            }
            boolean next = i + 1 < tokens.size()
                    && (nominal(tokens.get(i + 1))
                            || "“《".contains(tokens.get(i + 1).text()));
            if (depth > 0 || close || nominal(token)) {
                taken = i + 1;
            } else if (!(joins(token, i) && next)) {
                break;
            }
        }
        return taken;
    }

    private static boolean joins(Token token, int at) {
        boolean link = at > 0
                && (token.is("c") || token.text().equals("、") || token.text().equals("的") || token.is("f"));
        boolean modifier = token.is("a")
                || token.is("v") && token.text().length() == 1 && at > 0 && !"有为是在到达让使使用".contains(token.text());
        return link
                || modifier
                || at == 0
                        && (token.is("a")
                                || token.is("f")
                                || token.is("d") && token.text().length() == 1);
    }

    private static boolean nominal(Token token) {
        return !token.text().equals("这")
                        && NOMINAL.stream()
                                .anyMatch(tag -> token.is(tag) && !token.tag().equals("nx"))
                        && !List.of("其中", "其他", "分别").contains(token.text())
                || token.tag().equals("a") && token.text().length() > 1;
    }

    /** 56项补充信息采集工作: a verb that opens a noun phrase has a noun at the end and no mark of aspect. */
    private static boolean verbPhrase(List<Token> tokens) {
        return tokens.size() > 1
                && tokens.get(0).is("v")
                && !"有为是在到达让使".contains(tokens.get(0).text())
                && nominal(tokens.get(tokens.size() - 1))
                && tokens.stream().noneMatch(t -> t.is("u") && !t.text().equals("的"));
    }

    /** A clause with 的 in it ends in its head (处于前沿的“X”); a plain possessor does not (患者的救治任务). */
    private static String head(String phrase) {
        int of = phrase.indexOf('的');
        if (of < 0) {
            return phrase;
        }
        return of >= 3 || phrase.length() - of < 3 ? phrase.substring(0, of) : phrase;
    }

    /**
     * What stands before a figure in its clause, without times, adverbs and the verb that leads to the figure.
     *
     * @param left the characters
     * @param tokens their words
     * @param from where they begin
     */
    String before(String left, List<Token> tokens, StatusReader.Reading status, String text, int from) {
        String rest = words.withoutEnding("neutral-before", left);
        for (String role : List.of("least-before", "about-before", "most-before")) {
            rest = words.withoutEnding(role, rest);
        }
        rest = words.withoutEnding("strip", rest);
        if (status.status() == Status.CHANGE || status.verb()) {
            rest = withoutChange(rest);
        } else {
            rest = withoutArrival(rest);
        }
        rest = rest.endsWith("占") ? rest.substring(0, rest.length() - 1) : rest;
        rest = withoutTimes(rest);
        rest = words.withoutBeginning("lead", rest);
        return tidy(words.withoutEnding("strip", shortened(rest, tokens, from, text)));
    }

    private String withoutTimes(String left) {
        return left.replaceAll("[（(][^（）()]*[）)]", "")
                .replaceAll("(今|去|明|前|上)年(上半年|下半年|以来|底|初)?", "")
                .replaceAll("(截至|截止|到|自|从)?(\\d{4}年)?(\\d{1,2}月)(\\d{1,2}日|份|底|初)?", "")
                .replaceAll("(截至|截止|到|自|从)?\\d{4}年(底|初|末|起|以来)?", "");
    }

    /** Takes off 同比增长, 比去年增长了, 较上届, and 增速 is kept. */
    private String withoutChange(String left) {
        String rest = left;
        for (int i = 0; i < 3; i++) {
            rest = words.withoutEnding("rise", words.withoutEnding("fall", words.withoutEnding("strip", rest)));
        }
        for (String sign : List.of("同比", "环比", "比上", "比去年", "比", "较", "与")) {
            int at = rest.lastIndexOf(sign);
            boolean noun = at >= 0
                    && (rest.startsWith("比重", at) || rest.startsWith("比例", at) || at > 0 && rest.charAt(at - 1) == '占');
            rest = at >= 0 && !noun ? rest.substring(0, at) : rest;
        }
        return words.withoutEnding("strip", rest);
    }

    /** 从…提高到: the words before 从 are the subject. */
    private String withoutArrival(String left) {
        String rest = words.withoutEnding("strip", left);
        int from = Math.max(rest.lastIndexOf('从'), rest.lastIndexOf('由'));
        if (from > 0 && rest.length() - from <= 14) {
            return rest.substring(0, from);
        }
        for (String change : List.of("rise", "fall")) {
            String verb = words.ending(change, rest);
            boolean whole = verb.length() > 1 && verb.length() == rest.length();
            rest = whole ? "" : rest;
        }
        return rest;
    }

    /** Keeps the end of what is too long for a subject, from a word that follows a function word. */
    private String shortened(String rest, List<Token> tokens, int from, String text) {
        if (rest.length() <= LONGEST) {
            return rest;
        }
        int base = text.indexOf(rest, from);
        if (base < 0) {
            return rest.substring(rest.length() - LONGEST);
        }
        int end = base + rest.length();
        String best = rest.substring(rest.length() - LONGEST);
        for (Token token : tokens) {
            int cut = token.span().end();
            boolean function = token.is("p") || token.is("c") || token.is("u") || token.is("d") || token.is("w");
            if (function && end - cut <= LONGEST && end - cut >= 3) {
                return text.substring(cut, end);
            }
        }
        for (Token token : tokens) {
            int cut = token.span().start();
            if (end - cut <= LONGEST && end - cut >= 3) {
                return text.substring(cut, end);
            }
        }
        return best;
    }

    /** Whether the words before a figure end in a verb that the figure's noun is the object of. */
    boolean endsInVerb(String between, String before) {
        return !before.isEmpty()
                && !between.isEmpty()
                && words.ending("light", between).isEmpty();
    }

    /** The last verb before a figure. */
    String lastVerb(List<Token> tokens) {
        return tokens.stream()
                .filter(t ->
                        t.is("v") && !words.is("light", t.text()) && t.text().length() > 1)
                .map(Token::text)
                .reduce((first, second) -> second)
                .orElse("");
    }

    private String tidy(String phrase) {
        String rest = phrase.strip();
        while (!rest.isEmpty() && "、，的等：和及与".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1);
        }
        while (!rest.isEmpty() && "、，的：和及与”）".indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1);
        }
        return rest;
    }
}
