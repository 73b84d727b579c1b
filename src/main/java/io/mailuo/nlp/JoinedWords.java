package io.mailuo.nlp;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts again the words that the recogniser of names joins, 曾任省|教育厅 for 曾任|省|教育厅, and two that it parts in the wrong place, 县委|托 for 县|委托. */
final class JoinedWords {

    private static final String PLACE = "ns";

    private final Map<String, List<String>> parts = new HashMap<>();
    /** Words that may be names of areas. */
    private final Set<String> places = new HashSet<>();

    /** What such a word begins with: the first of two words that may make it. */
    private final Set<String> beginnings = new HashSet<>();

    JoinedWords(Lexicon lexicon) {
        for (Map<String, String> row : lexicon.rows("joined-words")) {
            String word = row.getOrDefault("word", "");
            parts.put(word, List.of(row.getOrDefault("words", "").split(" ")));
            if (row.getOrDefault("place", "").equals("yes")) {
                places.add(word);
            }
            for (int end = 1; end < word.length(); end++) {
                beginnings.add(word.substring(0, end));
            }
        }
    }

    /** The words with every joined one parted; what may be a place is one more behind another (某市|任县). */
    List<Token> parted(List<Token> words) {
        List<Token> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            List<String> both = i + 1 < words.size() && beginnings.contains(word.text())
                    ? parts.getOrDefault(word.text() + words.get(i + 1).text(), List.of())
                    : List.of();
            boolean place = places.contains(word.text())
                    && !out.isEmpty()
                    && out.get(out.size() - 1).is(PLACE);
            List<String> pieces = place ? List.of() : parts.getOrDefault(word.text(), List.of());
            if (!both.isEmpty()) {
                add(word.span().start(), both, out);
                i++;
            } else if (!pieces.isEmpty()) {
                add(word.span().start(), pieces, out);
            } else {
                out.add(word);
            }
        }
        return out;
    }

    private static void add(int start, List<String> pieces, List<Token> out) {
        int at = start;
        for (String piece : pieces) {
            int slash = piece.indexOf('/');
            String text = piece.substring(0, slash);
            out.add(new Token(new Span(at, at + text.length()), text, piece.substring(slash + 1)));
            at += text.length();
        }
    }
}
