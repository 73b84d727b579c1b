package io.mailuo.nlp.tag;

import io.mailuo.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of the lexicon that the model looks words up in: surnames, titles, places, ends of bodies and programmes, units. */
final class WordClasses {

    private final List<PhraseTrie> classes = new ArrayList<>();

    WordClasses(Lexicon lexicon) {
        add(lexicon.words("surnames", "frequency", "common"), lexicon.words("surnames", "frequency", "compound"));
        add(lexicon.words("surnames", "frequency", "rare"));
        add(lexicon.words("titles", "kind", "post"));
        add(
                lexicon.words("titles", "kind", "occupation"),
                lexicon.words("titles", "kind", "honour"),
                lexicon.words("titles", "kind", "group"));
        Set<String> places = new HashSet<>();
        for (Map<String, String> row : lexicon.rows("places")) {
            places.add(row.getOrDefault("name", ""));
            String shorter = row.getOrDefault("short", "");
            if (shorter.length() > 1) {
                places.add(shorter);
            }
        }
        add(places, lexicon.words("places-world"));
        add(lexicon.words("body-heads"), lexicon.words("body-short"));
        add(lexicon.words("programme-heads"));
        add(lexicon.words("units"));
        add(lexicon.words("transliteration"));
        add(lexicon.words("name-followers"), lexicon.words("reporting-clause-verbs"));
        add(lexicon.words("not-names"));
    }

    @SafeVarargs
    private void add(Collection<String>... tables) {
        Set<String> words = new HashSet<>();
        for (Collection<String> table : tables) {
            words.addAll(table);
        }
        classes.add(new PhraseTrie(words));
    }

    int count() {
        return classes.size();
    }

    /**
     * For each character whether it stands outside (0), at the beginning (1), inside (2), at the end (3) of a word of a class, or
     * is one (4). Words are looked for from left to right, the longest first.
     */
    byte[] parts(int number, String text) {
        byte[] parts = new byte[text.length()];
        PhraseTrie words = classes.get(number);
        for (int at = 0; at < parts.length; at++) {
            int length = words.longest(text, at);
            if (length == 1) {
                parts[at] = 4;
            } else if (length > 1) {
                Arrays.fill(parts, at, at + length, (byte) 2);
                parts[at] = 1;
                parts[at + length - 1] = 3;
                at += length - 1;
            }
        }
        return parts;
    }
}
