package io.mailuo.extract.quantity;

import io.mailuo.model.Token;
import java.util.List;

/** Verbs of change with what has changed behind them: 降低|运输成本 20%. */
final class Changes {

    private Changes() {}

    /**
     * Where what has changed begins in the words before a figure: behind the last verb of change, if only a noun phrase stands between it
     * and the figure; 0 where no such verb is. 新增贷款 is a noun phrase itself.
     */
    static int afterVerb(QuantityWords words, List<Token> left) {
        int end = left.size();
        while (end > 0
                && (left.get(end - 1).is("d")
                        || words.is("about-before", left.get(end - 1).text()))) {
            end--;
        }
        int from = end;
        while (from > 0 && nominal(left.get(from - 1)) && !changes(words, left.get(from - 1))) {
            from--;
        }
        boolean verb = from > 0 && from < end && changes(words, left.get(from - 1));
        boolean noun = verb && left.get(end - 1).is("n") && Phrases.length(left.subList(from, end), 0) > 1;
        // 制造业增长贡献率 is one noun phrase.
        boolean object = from < 2 || !nominal(left.get(from - 2));
        return noun && object ? from : 0;
    }

    private static boolean changes(QuantityWords words, Token token) {
        String verb = token.text();
        return token.is("v")
                && verb.length() > 1
                && !verb.startsWith("新")
                && !words.is("distance", verb)
                && (words.is("fall", verb) || words.is("rise", verb));
    }

    private static boolean nominal(Token token) {
        return token.is("n") || token.is("vn") || token.is("j") || token.is("b");
    }
}
