package io.mailuo.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Countries, regions and large cities abroad, by their Chinese names. */
public final class World {

    private final Map<String, String> kinds = new HashMap<>();
    private final WordTrie names;

    private World(Lexicon lexicon) {
        for (Map<String, String> row : lexicon.rows("places-world")) {
            String name = Optional.ofNullable(row.get("name")).orElse("");
            kinds.put(name, Optional.ofNullable(row.get("kind")).orElse(""));
        }
        names = WordTrie.forward(kinds.keySet());
    }

    /** Reads {@code places-world.tsv}. */
    public static World from(Lexicon lexicon) {
        return lexicon.made(World.class, World::new);
    }

    /**
     * Length of the longest name that begins at an index of a text; 0 if none does.
     *
     * @param end index behind the last character that may be read
     */
    public int at(String text, int start, int end) {
        int length = start >= end ? 0 : names.longest(text, start, Math.min(end, text.length()));
        // No name of one character counts in running text.
        return length > 1 ? length : 0;
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
