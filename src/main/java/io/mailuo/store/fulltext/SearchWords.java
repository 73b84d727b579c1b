package io.mailuo.store.fulltext;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody searches for: words parted by blanks, each of which must occur as it is written. */
public final class SearchWords {

    /** A longer search is cut: a phrase of this length is found or not whatever follows. */
    private static final int MAX_WORDS = 16;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern BREAKS_AROUND = Pattern.compile("^" + Folded.BREAK + "+|" + Folded.BREAK + "+$");

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    /** The words of what was typed, folded; none where nothing of it counts. */
    public static SearchWords of(String typed, Folding folding) {
        return new SearchWords(Arrays.stream(BLANKS.split(typed.strip(), -1))
                .map(word -> BREAKS_AROUND.matcher(folding.fold(word).text()).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList());
    }

    /** The folded words. */
    public List<String> list() {
        return words;
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
