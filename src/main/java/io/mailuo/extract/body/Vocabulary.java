package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code body-words.tsv} by the part they play in a body's name. */
final class Vocabulary {

    private final Set<String> stops = new HashSet<>();
    private final Set<String> classes = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> national = new HashSet<>();
    private final Set<String> sounds = new HashSet<>();
    private final Prefixes<String> levels = new Prefixes<>();
    private final Prefixes<String> relatives = new Prefixes<>();
    private final Prefixes<String> speakers = new Prefixes<>();

    Vocabulary(Lexicon lexicon) {
        Map<String, Set<String>> sets = new HashMap<>(
                Map.of("stop", stops, "class", classes, "verb", verbs, "national", national, "sound", sounds));
        Map<String, Prefixes<String>> maps =
                new HashMap<>(Map.of("level", levels, "relative", relatives, "body", speakers));
        for (Map<String, String> row : lexicon.rows("body-words")) {
            String word = row.getOrDefault("word", "");
            String role = row.getOrDefault("role", "");
            Optional.ofNullable(sets.get(role)).ifPresent(set -> set.add(word));
            Optional.ofNullable(maps.get(role)).ifPresent(map -> map.put(word, row.getOrDefault("value", "")));
            if (!sets.containsKey(role) && !maps.containsKey(role)) {
                throw new IllegalArgumentException("body-words.tsv: " + word + " has the role " + role
                        + "; allowed are stop class verb sound national level relative body");
            }
        }
    }

    boolean isStop(String word) {
        return stops.contains(word);
    }

    boolean isClass(String word) {
        return classes.contains(word);
    }

    boolean isVerb(String word) {
        return verbs.contains(word);
    }

    /** Whether a single character spells foreign names. */
    boolean isSound(String letter) {
        return letter.length() == 1 && sounds.stream().anyMatch(all -> all.contains(letter));
    }

    boolean isNational(String word) {
        return national.contains(word);
    }

    /** Words that stand for the article's place before a body (省, 市, 县). */
    Prefixes<String> levels() {
        return levels;
    }

    /** Words that stand for a place (我省, 全市). */
    Prefixes<String> relatives() {
        return relatives;
    }

    /** Words that stand for the body that speaks (我校). */
    Prefixes<String> speakers() {
        return speakers;
    }
}
