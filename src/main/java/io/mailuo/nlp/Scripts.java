package io.mailuo.nlp;

import com.hankcs.hanlp.HanLP;

/** Names in the other script. For showing and searching only: articles are normalised character by character elsewhere. */
public final class Scripts {

    /** A name in Simplified Chinese, of the same length. */
    public String simplified(String name) {
        return HanLP.convertToSimplifiedChinese(name);
    }

    /** A name in Traditional Chinese; a word with several spellings gets the usual one. */
    public String traditional(String name) {
        return HanLP.convertToTraditionalChinese(name);
    }
}
