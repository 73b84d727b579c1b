package io.mailuo.extract.programme;

import io.mailuo.model.Token;
import java.util.Set;

/** What the part-of-speech tags of words say of their place in a name. */
final class Tags {

    private static final Set<String> ATTRIBUTES =
            Set.of("a", "b", "j", "l", "i", "g", "k", "f", "h", "an", "ng", "s", "z", "nz");

    private Tags() {}

    /** A verb that is no verbal noun (实施, but not 服务). */
    static boolean isVerb(Token token) {
        return token.is("v") && !token.is("vn");
    }

    /** A punctuation mark; a rare character that the tokeniser takes for one is a word. */
    static boolean isMark(Token token) {
        return token.is("w") && !isRare(token);
    }

    private static boolean isRare(Token token) {
        return token.is("w") && Character.isIdeographic(token.text().codePointAt(0));
    }

    /** A noun, a verbal noun, or a word that can stand before one in a name. */
    static boolean isNominal(Token token) {
        return token.is("n") || token.is("vn") || ATTRIBUTES.contains(token.tag()) || isRare(token);
    }

    /** A noun that is no proper name of a person, place or body. */
    static boolean isCommonNoun(Token token) {
        boolean proper = token.is("nr") || token.is("ns") || token.is("nt");
        return (token.is("n") && !proper) || token.is("vn");
    }

    /** A number, measure word, adverb or aspect mark. */
    static boolean isPassedOver(Token token) {
        return token.is("m")
                || token.is("q")
                || token.is("d")
                || token.is("ad")
                || token.text().equals("了");
    }
}
