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

/**
 * Joins words that the dictionary lacks and the tokeniser cuts into characters: 可|再生, 赋|能. Only what is cut at both of their ends is
 * joined, and the longest first.
 */
final class WholeWords {

    private final Map<String, String> tags = new HashMap<>();

    /** What the first piece of some word may be. */
    private final Set<String> beginnings = new HashSet<>();

    private int longest;

    WholeWords(Lexicon lexicon) {
        for (Map<String, String> row : lexicon.rows("whole-words")) {
            String word = row.getOrDefault("word", "");
            tags.put(word, row.getOrDefault("tag", ""));
            longest = Math.max(longest, word.length());
            for (int end = 1; end < word.length(); end++) {
                beginnings.add(word.substring(0, end));
            }
        }
    }

    /** The words with every one that was cut made whole. */
    List<Token> joined(List<Token> words) {
        List<Token> out = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); ) {
            int end = beginnings.contains(words.get(at).text()) ? end(words, at) : at;
            if (end > at) {
                out.add(whole(words.subList(at, end)));
                at = end;
            } else {
                out.add(words.get(at++));
            }
        }
        return out;
    }

    /** Where the longest word ends that begins with a piece, as a number of pieces from the first; the piece itself if none does. */
    private int end(List<Token> words, int at) {
        StringBuilder text = new StringBuilder(words.get(at).text());
        int found = at;
        for (int next = at + 1; next < words.size() && text.length() < longest; next++) {
            text.append(words.get(next).text());
            found = tags.containsKey(text.toString()) ? next + 1 : found;
        }
        return found;
    }

    private Token whole(List<Token> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        Span span = new Span(
                pieces.get(0).span().start(),
                pieces.get(pieces.size() - 1).span().end());
        return new Token(span, text.toString(), tags.getOrDefault(text.toString(), ""));
    }
}
