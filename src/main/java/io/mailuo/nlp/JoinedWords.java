package io.mailuo.nlp;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parts again the words that the recogniser of names joins: 曾任省|教育厅 for 曾任|省|教育厅. */
final class JoinedWords {

    private static final String PLACE = "ns";

    private final Map<String, List<String>> parts = new HashMap<>();

    JoinedWords(Lexicon lexicon) {
        for (Map<String, String> row : lexicon.rows("joined-words")) {
            parts.put(
                    row.getOrDefault("word", ""),
                    List.of(row.getOrDefault("words", "").split(" ")));
        }
    }

    /** The words with every joined one parted; behind a place it is one more place (某市|任县). */
    List<Token> parted(List<Token> words) {
        List<Token> out = new ArrayList<>();
        for (Token word : words) {
            List<String> pieces = parts.getOrDefault(word.text(), List.of());
            if (pieces.isEmpty() || (!out.isEmpty() && out.get(out.size() - 1).is(PLACE))) {
                out.add(word);
                continue;
            }
            int at = word.span().start();
            for (String piece : pieces) {
                int slash = piece.indexOf('/');
                String text = piece.substring(0, slash);
                out.add(new Token(new Span(at, at + text.length()), text, piece.substring(slash + 1)));
                at += text.length();
            }
        }
        return out;
    }
}
