package io.mailuo.extract.quantity;

import io.mailuo.model.Token;
import java.util.List;

/** How far the noun phrase reaches that begins right behind a figure. */
final class NounRun {

    /** Tags of the words that a noun phrase may end with; idioms say something of a noun and end none (设备完好无损). */
    private static final List<String> NOMINAL =
            List.of("n", "vn", "an", "j", "b", "s", "r", "k", "g", "z", "q", "m", "h", "ag");

    /** 在…基础上: what something is built on. */
    static final String GROUND = "基础上";

    private final QuantityWords words;
    private final List<Token> tokens;
    private final boolean object;

    /**
     * A run over the words behind a figure.
     *
     * @param object whether a verb governs the figure, so that a verb behind it belongs to its noun phrase
     */
    NounRun(QuantityWords words, List<Token> tokens, boolean object) {
        this.words = words;
        this.tokens = tokens;
        this.object = object;
    }

    /** Number of words from the first on that make one noun phrase. */
    int length() {
        int taken = prefixed();
        int depth = 0;
        for (int i = taken; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            boolean close = "”》）)".contains(word);
            depth += "“《（(".contains(word) ? 1 : close ? -1 : 0;
            if (depth < 0 || (depth == 0 && (words.is("boundary", word) || ground(i)))) {
                break;
            }
            if (depth > 0 || close || nominal(i)) {
                taken = i + 1;
            } else if (!joins(i) && !(object && i > 0 && inside(i))) {
                break;
            }
        }
        return taken;
    }

    /** 12名被困人员: 被, a verb and a noun; 30名塞籍职工: the country that people are of, be it read as a verb. */
    private int prefixed() {
        boolean three = tokens.size() > 2 && nominal(2);
        boolean passive =
                three && tokens.get(0).text().equals("被") && tokens.get(1).is("v");
        boolean origin = three && words.is("origin-end", tokens.get(1).text());
        return passive || origin ? 2 : 0;
    }

    /** 在20项试点工作|基础上. */
    private boolean ground(int at) {
        return at + 1 < tokens.size()
                && GROUND.equals(tokens.get(at).text() + tokens.get(at + 1).text());
    }

    private boolean nominal(int at) {
        Token token = tokens.get(at);
        String word = token.text();
        boolean last = at + 1 == tokens.size();
        boolean aspect = !last && words.is("aspect", tokens.get(at + 1).text());
        boolean range = words.is("range-noun", word) && at > 0;
        boolean ends =
                last || tokens.get(at + 1).is("w") || tokens.get(at + 1).text().equals("的");
        boolean verbal = token.is("v") && word.length() == 1 && at > 0 && ends;
        boolean listed = token.is("v")
                && word.length() > 1
                && at > 0
                && tokens.get(at - 1).is("n")
                && list(at + 1);
        boolean grant = object
                && token.is("v")
                && word.length() > 1
                && at > 0
                && ends
                && (tokens.get(at - 1).is("b")
                        || tokens.get(at - 1).is("n")
                        || tokens.get(at - 1).is("vn"));
        boolean quality = token.tag().equals("a") && (word.length() > 1 || at == 0);
        boolean fixed = (token.is("l") || token.is("i")) && (at == 0 || token.is("l"));
        boolean area = at == 0 && !last && token.is("f") && word.length() > 1 && nominal(1);
        boolean age = at == 0 && !last && words.is("modifier-time", word) && nominal(1);
        boolean size = !last && !words.ending("quality-end", word).isEmpty() && nominal(at + 1);
        boolean adverb = at > 0
                && !last
                && token.is("b")
                && words.is("adverbial", word)
                && tokens.get(at + 1).is("v");
        boolean figure = token.is("m") && Character.isDigit(word.charAt(0));
        boolean noun =
                fixed || (NOMINAL.stream().anyMatch(token::is) && !token.tag().equals("nx"));
        return range
                || size
                || age
                || area
                || verbal
                || listed
                || grant
                || (!aspect && !adverb && !figure && !words.is("not-nominal", word) && (noun || quality));
    }

    /** 8个民间组织、15个城市: what stands before the mark of a list is a noun, whatever its tag. */
    private boolean list(int at) {
        return at < tokens.size()
                && (tokens.get(at).text().equals("、") || tokens.get(at).text().equals("和"))
                && at + 1 == tokens.size();
    }

    /** A verb or adverb inside a noun phrase: a noun or verb goes on behind it, or the rest of a word that was cut (护 林 志愿者). */
    private boolean inside(int at) {
        boolean more = at + 1 < tokens.size()
                && (tokens.get(at + 1).is("v")
                        || nominal(at + 1)
                        || "“《".contains(tokens.get(at + 1).text()));
        boolean cut = at + 2 < tokens.size()
                && tokens.get(at).text().length() == 1
                && tokens.get(at + 1).text().length() == 1
                && !tokens.get(at + 1).is("u")
                && nominal(at + 2);
        boolean rest = at > 1
                && tokens.get(at).text().length() == 1
                && tokens.get(at - 1).is("v")
                && tokens.get(at - 1).text().length() == 1;
        return (more || cut) && (tokens.get(at).is("v") || tokens.get(at).is("ad") || rest);
    }

    /** Words that join two nouns, or go before one (IPTV终端). */
    private boolean joins(int at) {
        Token token = tokens.get(at);
        boolean next = at + 1 < tokens.size()
                && (nominal(at + 1) || "“《".contains(tokens.get(at + 1).text()));
        boolean link = at > 0
                && (token.is("c") || token.text().equals("、") || token.text().equals("的"));
        boolean single = token.text().length() == 1 && !words.is("boundary", token.text());
        boolean pair = at > 0
                && at + 2 < tokens.size()
                && token.is("f")
                && tokens.get(at + 1).is("f")
                && nominal(at + 2);
        boolean side = at > 0 && next && words.is("side", token.text());
        boolean verb = at > 0 && token.is("v") && single;
        boolean first = at == 0 && single && (token.is("d") || token.is("f") || token.is("tg"));
        boolean latin = token.is("nx") && Character.isLetter(token.text().charAt(0));
        boolean modifier = token.is("a") || verb || first || latin;
        return pair || side || (next && (link || modifier));
    }

    /** The mark that a word is, or one that cuts nothing. */
    private static String markOf(Token token) {
        return token.is("w") ? token.text() : "、";
    }

    /** 30名在工地值守的工人: number of words of a clause before 的 with the noun behind it, 0 where there is none. */
    int relative() {
        for (int i = 1;
                i < tokens.size()
                        && "、“”".contains(markOf(tokens.get(i)))
                        && !words.is("leaving", tokens.get(i).text());
                i++) {
            if (tokens.get(i).text().equals("的")
                    && !tokens.get(0).is("u")
                    && !tokens.get(0).is("c")) {
                NounRun rest = new NounRun(words, tokens.subList(i + 1, tokens.size()), false);
                int noun = rest.length() > 0 ? rest.length() : rest.attributive();
                return noun == 0 ? 0 : i + 1 + noun;
            }
        }
        return 0;
    }

    /** 18个抵边行政村作为…: number of words before one that leads away, if they make a noun phrase, else 0. */
    int beforeLeaving() {
        for (int i = 2; i < tokens.size() && !tokens.get(i).is("w"); i++) {
            if (words.is("leaving", tokens.get(i).text())) {
                boolean noun = new NounRun(words, tokens.subList(0, i), false).verbPhrase();
                return noun ? i : 0;
            }
        }
        return 0;
    }

    /**
     * 5万亩退化草原得以修复, 200名参赛选手和爱好者登场: number of words of a verb and the nouns behind it, of which something else is said; 0 where
     * nothing is.
     */
    int attributive() {
        boolean opens = tokens.size() > 2
                && isVerb(tokens.get(0))
                && tokens.get(0).text().length() > 1
                && !words.is("boundary", tokens.get(0).text())
                && !words.is("clause-verb", tokens.get(0).text());
        int end = 1;
        while (opens && end < tokens.size() && (tokens.get(end).is("n") || joinsNouns(end))) {
            end++;
        }
        boolean said = opens && end > 1 && end < tokens.size() && isVerb(tokens.get(end));
        return said ? end : 0;
    }

    private boolean joinsNouns(int at) {
        return at > 1
                && at + 1 < tokens.size()
                && (tokens.get(at).is("c") || tokens.get(at).text().equals("、"))
                && tokens.get(at + 1).is("n");
    }

    private static boolean isVerb(Token token) {
        return token.is("v") && !token.is("vn");
    }

    /** 12项数据核对工作: a verb that opens a noun phrase has a noun at the end and nothing that only a clause has. */
    boolean verbPhrase() {
        if (tokens.size() < 2
                || !tokens.get(0).is("v")
                || words.is("boundary", tokens.get(0).text())
                || words.is("clause-verb", tokens.get(0).text())) {
            return false;
        }
        boolean noun = nominal(tokens.size() - 1)
                || "”》".contains(tokens.get(tokens.size() - 1).text());
        return noun
                && tokens.stream()
                        .noneMatch(t -> (t.is("u") && !t.text().equals("的"))
                                || t.is("p")
                                || t.is("f")
                                || words.is("boundary", t.text()));
    }
}
