package io.mailuo.nlp.tag;

import io.mailuo.lexicon.Lexicon;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The words of the lexicon that the model looks up: surnames, titles, places, units, syllables of foreign names, and what follows a
 * name. The heads of bodies and programmes and the words that only look like names are not among them: the model learns
 * those as well from the marked text, and need not be made anew when their tables grow.
 */
final class WordClasses {

    private final List<SortedSet<String>> classes = new ArrayList<>();
    private final PhraseTrie words;

    WordClasses(Lexicon lexicon) {
        add(lexicon.words("surnames", "frequency", "common"), lexicon.words("surnames", "frequency", "compound"));
        add(lexicon.words("surnames", "frequency", "rare"));
        add(titles(lexicon, "post"));
        add(titles(lexicon, "occupation"), titles(lexicon, "honour"), titles(lexicon, "group"));
        add(places(lexicon), lexicon.words("places-world"));
        add(lexicon.words("units"));
        add(lexicon.words("transliteration"));
        add(lexicon.words("name-followers"), lexicon.words("reporting-clause-verbs"));
        words = new PhraseTrie(classes);
    }

    private static SortedSet<String> titles(Lexicon lexicon, String kind) {
        SortedSet<String> titles = new TreeSet<>(lexicon.words("titles", "kind", kind));
        titles.removeAll(lexicon.words("titles", "untrained", "yes"));
        return titles;
    }

    private static SortedSet<String> places(Lexicon lexicon) {
        SortedSet<String> places = new TreeSet<>();
        for (Map<String, String> row : lexicon.rows("places")) {
            if (row.getOrDefault("untrained", "").equals("yes")) {
                continue;
            }
            places.add(row.getOrDefault("name", ""));
            String shorter = row.getOrDefault("short", "");
            if (shorter.length() > 1) {
                places.add(shorter);
            }
        }
        return places;
    }

    @SafeVarargs
    private void add(Collection<String>... tables) {
        SortedSet<String> all = new TreeSet<>();
        for (Collection<String> table : tables) {
            all.addAll(table);
        }
        all.remove("");
        classes.add(all);
    }

    int count() {
        return classes.size();
    }

    /** Hash of the words by class, lower-case hexadecimal: where it is another one, the model was made for other words. */
    String sha256() {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (SortedSet<String> all : classes) {
            digest.update((String.join("\n", all) + "\n\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * By class, for each character whether it stands outside (0), at the beginning (1), inside (2), at the end (3) of a word of
     * the class, or is one (4). Words of a class are looked for from left to right, the longest first.
     */
    byte[][] parts(String text) {
        byte[][] parts = new byte[classes.size()][text.length()];
        int[] free = new int[classes.size()];
        int[] longest = new int[classes.size()];
        for (int at = 0; at < text.length(); at++) {
            for (int found = words.longest(text, at, longest); found != 0; found &= found - 1) {
                int number = Integer.numberOfTrailingZeros(found);
                if (at >= free[number]) {
                    free[number] = at + longest[number];
                    mark(parts[number], at, longest[number]);
                }
            }
        }
        return parts;
    }

    private static void mark(byte[] parts, int at, int length) {
        if (length == 1) {
            parts[at] = 4;
        } else {
            Arrays.fill(parts, at, at + length, (byte) 2);
            parts[at] = 1;
            parts[at + length - 1] = 3;
        }
    }
}
