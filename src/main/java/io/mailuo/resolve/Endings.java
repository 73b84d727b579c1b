package io.mailuo.resolve;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Words with which names end: asked of every body and title of a corpus, so each length is looked up once and no word is tried. */
final class Endings {

    private final Set<String> words;
    private final int longest;

    Endings(Set<String> words) {
        this.words = new HashSet<>(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(-1);
    }

    /** Whether a name ends with one of the words. */
    boolean end(String name) {
        return any(name, name.length(), words::contains);
    }

    /** Whether two names end with one and the same of the words. */
    boolean endBoth(String one, String other) {
        return any(one, common(one, other), words::contains);
    }

    private static int common(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int common = 0;
        while (common < most && one.charAt(one.length() - 1 - common) == other.charAt(other.length() - 1 - common)) {
            common++;
        }
        return common;
    }

    private boolean any(String name, int length, Predicate<String> known) {
        for (int i = 0; i <= Math.min(length, longest); i++) {
            if (known.test(name.substring(name.length() - i))) {
                return true;
            }
        }
        return false;
    }
}
