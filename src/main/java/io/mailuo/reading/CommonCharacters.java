package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much of a text is common Chinese, Simplified or Traditional: the right decoding of bytes has most of it. */
final class CommonCharacters {

    private static final String MARKS = "，。、；：！？（）“”‘’《》【】「」『』…—·％　〇～";

    private final Set<Integer> common = new HashSet<>();

    CommonCharacters(Lexicon lexicon) {
        for (String character : lexicon.words("common-characters")) {
            common.add(character.codePointAt(0));
        }
        for (Map<String, String> row : lexicon.rows("hant-hans")) {
            if (common.contains(row.getOrDefault("hans", " ").codePointAt(0))) {
                common.add(row.getOrDefault("hant", " ").codePointAt(0));
            }
        }
        MARKS.codePoints().forEach(common::add);
    }

    boolean contains(int character) {
        return common.contains(character);
    }

    /** The share of common characters among those that are not ASCII, 0 where there are none. */
    double share(String text) {
        long all = text.codePoints().filter(c -> c >= 0x80).count();
        long known = text.codePoints().filter(common::contains).count();
        return all == 0 ? 0 : (double) known / all;
    }
}
