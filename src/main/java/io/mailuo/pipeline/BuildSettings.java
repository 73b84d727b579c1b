package io.mailuo.pipeline;

import java.util.Map;

/**
 * What a graph depends on besides the articles.
 *
 * @param base base of the IRIs
 * @param program version of the program, with a hash of its code and knowledge
 * @param lexicon hash of the user's own lexicon tables, empty where there are none
 */
public record BuildSettings(String base, String program, String lexicon) {

    /** Key of the base in a store's manifest. */
    public static final String BASE = "base";

    /** Key of the program's version in a store's manifest. */
    public static final String PROGRAM = "program";

    /** Key of the hash of the user's lexicon in a store's manifest. */
    public static final String LEXICON = "lexicon";

    /** What read the articles: what other programs and lexicons read is another thing. */
    String maker() {
        return program + "\n" + lexicon;
    }

    /** The entries of a store's manifest. */
    Map<String, String> entries() {
        return Map.of(BASE, base, PROGRAM, program, LEXICON, lexicon);
    }
}
