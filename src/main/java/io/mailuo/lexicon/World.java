package io.mailuo.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Countries, regions and large cities abroad, by their Chinese names. */
public final class World {

    private final Map<String, String> kinds = new HashMap<>();
    private final BitSet firsts = new BitSet();
    private int longest;

    private World(Lexicon lexicon) {
        for (Map<String, String> row : lexicon.rows("places-world")) {
            String name = Optional.ofNullable(row.get("name")).orElse("");
            kinds.put(name, Optional.ofNullable(row.get("kind")).orElse(""));
            longest = Math.max(longest, name.length());
            firsts.set(name.charAt(0));
        }
    }

    /** Reads {@code places-world.tsv}. */
    public static World from(Lexicon lexicon) {
        return new World(lexicon);
    }

    /**
     * Length of the longest name that begins at an index of a text; 0 if none does.
     *
     * @param end index behind the last character that may be read
     */
    public int at(String text, int start, int end) {
        if (start >= end || !firsts.get(text.charAt(start))) {
            return 0;
        }
        for (int to = Math.min(end, start + longest); to > start + 1; to--) {
            if (kinds.containsKey(text.substring(start, to))) {
                return to - start;
            }
        }
        return 0;
    }

    /** Whether a name is that of a country. */
    public boolean isCountry(String name) {
        return "country".equals(kinds.get(name));
    }

    /** Whether a name is that of a part of the world, which no government has (中东). */
    public boolean isRegion(String name) {
        return "region".equals(kinds.get(name));
    }

    /** Whether a name is that of a country, region or city abroad. */
    public boolean contains(String name) {
        return kinds.containsKey(name);
    }
}
